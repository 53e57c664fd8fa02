package org.paperlessport.clearance;

import java.time.Instant;

/** What a payment must satisfy by itself. Source: CEB specification 202205, CEB411. */
final class PaymentRules {

    private PaymentRules() {
    }

    static void firms(PaymentReceipt payment, String account, Faults faults, FirmRegister register) {
        PaperRules.admitted("payCode", payment.paymentFirm(), Owner.PAYMENT, faults, register);
        PaperRules.admitted("ebpCode", payment.platform(), Owner.PLATFORM, faults, register);
        if (!register.maySpeakFor(account, payment.paymentFirm().code())) {
            faults.add(EPortCodes.FIRM,
                    "发送方无权代表企业：payCode=" + ReturnInfo.quoted(payment.paymentFirm().code()));
        }
    }

    static void content(PaymentReceipt payment, Faults faults, Instant now) {
        faults.expect("currency", payment.currency(), "142");
        faults.expect("payerIdType", payment.payer().idType(), "1");
        faults.filled("payTransactionId", payment.payTransactionId());
        faults.filled("orderNo", payment.orderNo());
        faults.filled("payerName", payment.payer().name());
        faults.filled("payerIdNumber", payment.payer().idNumber());
        faults.notNegative("amountPaid", payment.amountPaid());
        if (!BeijingTime.mayBeATime(payment.payTime(), now)) {
            faults.parameter("payTime", payment.payTime(), BeijingTime.NO_TIME);
        }
    }
}
