package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.util.List;

/** What the platform says was bought (CEB311). Amounts in CNY; goodsValue is before any non-cash discount. */
public record Order(Submission submission, String orderType, String orderNo, Firm platform, Firm merchant,
                    BigDecimal goodsValue, BigDecimal freight, BigDecimal discount, BigDecimal taxTotal,
                    BigDecimal acturalPaid, String currency, String buyerRegNo, Buyer buyer, Firm paymentFirm,
                    String payTransactionId, String batchNumbers, Consignee consignee, String note,
                    List<OrderLine> lines) implements Paper {

    @Override
    public PaperKey key() {
        return new PaperKey(PaperKind.ORDER, platform.code(), orderNo);
    }
}
