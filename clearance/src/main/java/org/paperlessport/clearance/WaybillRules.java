package org.paperlessport.clearance;

/** What a waybill must satisfy by itself. Source: CEB specification 202205, CEB511. */
final class WaybillRules {

    private WaybillRules() {
    }

    static void firms(Waybill waybill, String account, Faults faults, FirmRegister register) {
        PaperRules.admitted("logisticsCode", waybill.carrier(), Owner.CARRIER, faults, register);
        if (!register.maySpeakFor(account, waybill.carrier().code())) {
            faults.add(EPortCodes.FIRM,
                    "发送方无权代表企业：logisticsCode=" + ReturnInfo.quoted(waybill.carrier().code()));
        }
    }

    static void content(Waybill waybill, Faults faults) {
        faults.expect("currency", waybill.currency(), "142");
        faults.filled("logisticsNo", waybill.logisticsNo());
        faults.filled("orderNo", waybill.orderNo());
        faults.filled("consignee", waybill.consignee().name());
        faults.filled("consigneeTelephone", waybill.consignee().telephone());
        faults.filled("consigneeAddress", waybill.consignee().address());
        faults.notNegative("freight", waybill.freight());
        faults.notNegative("insuredFee", waybill.insuredFee());
        faults.positive("weight", waybill.weight());
        faults.expect("packNo", Integer.toString(waybill.packNo()), "1");
    }
}
