package org.paperlessport.clearance;

import java.math.BigDecimal;

/** What the carrier says it carries (CEB511). It names an order number but not the platform. */
public record Waybill(Submission submission, Firm carrier, String logisticsNo, String billNo, String orderNo,
                      BigDecimal freight, BigDecimal insuredFee, String currency, BigDecimal weight, int packNo,
                      String goodsInfo, Consignee consignee, String note) implements Paper {

    @Override
    public PaperKey key() {
        return new PaperKey(PaperKind.WAYBILL, carrier.code(), logisticsNo);
    }
}
