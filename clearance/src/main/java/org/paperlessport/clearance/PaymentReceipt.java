package org.paperlessport.clearance;

import java.math.BigDecimal;

/** What the payment firm says was paid for an order (CEB411). */
public record PaymentReceipt(Submission submission, Firm paymentFirm, String payTransactionId, String orderNo,
                             Firm platform, Buyer payer, BigDecimal amountPaid, String currency, String payTime,
                             String note) implements Paper {

    @Override
    public PaperKey key() {
        return new PaperKey(PaperKind.PAYMENT, paymentFirm.code(), payTransactionId);
    }
}
