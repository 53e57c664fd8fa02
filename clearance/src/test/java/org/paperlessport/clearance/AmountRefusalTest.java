package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.paperwork;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.submission;

import org.junit.jupiter.api.Test;

class AmountRefusalTest {

    private final Port port = new Port();

    @Test
    void aDifferingAmountIsRefusedNamingBothValues() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));

        assertThat(port.lastAnswer(PaperKind.DECLARATION).info()).isEqualTo("[Code:1332;Desc:订单实付金额与支付单支付金额"
                + "不一致[OrderHead.acturalPaid:199.00,PaymentHead.amountPaid:198.00]]");
        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
        assertThat(port.reserved()).isZero();
    }

    @Test
    void thePaymentFirmIsToldTheSameCodeAndMayHandInAnew() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));

        Answer told = port.lastAnswer(PaperKind.PAYMENT);
        assertThat(told.status()).isEqualTo("100");
        assertThat(told.info()).startsWith("[Code:1332;Desc:");
        assertThat(port.matter.payments().get(0).refused()).isTrue();
        assertThat(port.matter.state().discrepancies()).containsExactly(new Discrepancy("1332", "acturalPaid",
                "199.00", "198.00", "", "", Owner.PAYMENT,
                new Text("订单实付金额与支付单支付金额不一致；请支付企业更正支付单，再由申报企业重新申报",
                        "The amount paid differs from the order; the payment firm mends the payment, then the "
                                + "declarant files again")));
    }

    @Test
    void mendingThePaymentAloneReleasesNothing() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));

        port.file(payment(submission("1"), "199.00"));

        assertThat(port.lastAnswer().status()).isEqualTo("120");
        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void afterTheMendingTheDeclarantFilesAgainAndItClears() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));
        String firstTry = port.matter.state().preNo();

        port.file(payment(submission("1"), "199.00")).file(paperwork().declaration());

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "100", "2", "120", "800");
        assertThat(port.matter.state().preNo()).isNotEqualTo(firstTry);
        assertThat(port.matter.state().discrepancies()).isEmpty();
    }
}
