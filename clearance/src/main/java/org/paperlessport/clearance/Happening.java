package org.paperlessport.clearance;

/** What may happen to a case, in words for its timeline. */
public enum Happening {
    ORDER_FILED("平台已申报订单", "The platform filed the order"),
    PAYMENT_FILED("支付企业已申报支付单", "The payment firm filed the payment"),
    WAYBILL_FILED("物流企业已申报运单", "The carrier filed the waybill"),
    PAPER_CHANGED("单证已变更", "A paper was changed"),
    PAPER_DELETED("单证已删除", "A paper was deleted"),
    DECLARED("清单已申报", "The declaration was filed"),
    ACCEPTED("逻辑校验通过，清单入库", "All checks passed, the declaration was accepted"),
    REFUSED("海关退单", "Customs refused the declaration"),
    SENT_TO_REVIEW("转人工审核", "An officer will review the papers"),
    SENT_TO_INSPECTION("布控查验", "Customs will examine the goods"),
    INSPECTED("查验完毕", "The goods were examined"),
    DETAINED("货物扣留", "Customs detained the goods"),
    SUSPENDED("清单挂起", "Customs suspended the declaration"),
    RESUMED("恢复办理", "The declaration was taken up again"),
    RELEASED("海关放行", "Customs released the parcel"),
    SHIP_BACK("责令退运", "The parcel must be shipped back"),
    CLOSED("包裹已离开卡口，结关", "The parcel left the gate"),
    CANCELLED("清单已撤销", "The declaration was cancelled"),
    RETURNED("货物已退货", "The goods were returned"),
    HELD("货物暂扣待办", "A hold was placed"),
    HOLD_LIFTED("解除暂扣", "A hold was lifted");

    private final Text words;

    Happening(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public Text words() {
        return words;
    }
}
