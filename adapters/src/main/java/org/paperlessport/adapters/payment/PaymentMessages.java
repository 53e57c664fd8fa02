package org.paperlessport.adapters.payment;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Buyer;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Submission;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB411Message;
import org.paperlessport.schemas.ceb.imports.CEB412Message;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.paperlessport.schemas.ceb.Absent.orEmpty;

/** Payments in, returns out. */
public final class PaymentMessages {

    private final CebWriter writer;

    public PaymentMessages(CebWriter writer) {
        this.writer = writer;
    }

    /** @param message a CEB411 without a fault */
    public List<PaymentReceipt> readPayments(CebMessage message) {
        return message.as(CEB411Message.class).getPayment().stream().map(PaymentMessages::payment).toList();
    }

    private static PaymentReceipt payment(CEB411Message.Payment document) {
        var head = document.getPaymentHead();
        return new PaymentReceipt(
                new Submission(head.getGuid(), head.getAppType(), head.getAppTime(), head.getAppStatus()),
                new Firm(orEmpty(head.getPayCode()), orEmpty(head.getPayName())),
                orEmpty(head.getPayTransactionId()), orEmpty(head.getOrderNo()),
                new Firm(orEmpty(head.getEbpCode()), orEmpty(head.getEbpName())),
                new Buyer(head.getPayerIdType(), orEmpty(head.getPayerIdNumber()), orEmpty(head.getPayerName()),
                        orEmpty(head.getTelephone())),
                head.getAmountPaid(), head.getCurrency(), head.getPayTime(), orEmpty(head.getNote()));
    }

    /** @param answers at most 100, each for a payment */
    public byte[] writeReturns(List<Answer> answers) {
        var message = new CEB412Message();
        message.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        message.setVersion("1.0");
        answers.forEach(answer -> message.getPaymentReturn().add(
                paymentReturn(answer, (PaymentReceipt) answer.paper().paper())));
        return writer.write(message);
    }

    private static CEB412Message.PaymentReturn paymentReturn(Answer answer, PaymentReceipt payment) {
        var back = new CEB412Message.PaymentReturn();
        back.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        back.setPayCode(payment.paymentFirm().code());
        back.setPayTransactionId(payment.payTransactionId());
        back.setReturnStatus(answer.status());
        back.setReturnTime(ReturnTime.of(answer.at()));
        back.setReturnInfo(answer.info());
        return back;
    }
}
