package org.paperlessport.clearance;

/** Where a case stands. The code is the returnStatus a declarant reads for it; DETAINED has four, 599 unless chosen. */
public enum Stage {
    GATHERING("2", "单证收集", "Waiting for papers"),
    ACCEPTED("120", "海关入库", "Checks passed"),
    REFUSED("100", "海关退单", "Refused by customs"),
    UNDER_REVIEW("300", "人工审核", "With an officer"),
    UNDER_INSPECTION("500", "查验", "Goods being examined"),
    DETAINED("599", "扣留", "Detained"),
    SUSPENDED("600", "挂起", "Suspended"),
    SHIP_BACK("700", "退运", "To be shipped back"),
    RELEASED("800", "放行", "Released"),
    CLOSED("899", "结关", "Left the gate"),
    CANCELLED("399", "已撤销", "Cancelled"),
    RETURNED("399", "已退货", "Returned");

    private final String code;
    private final Text words;

    Stage(String code, String zh, String en) {
        this.code = code;
        this.words = new Text(zh, en);
    }

    public String code() {
        return code;
    }

    public Text words() {
        return words;
    }
}
