package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.BILL_NO;
import static org.paperlessport.clearance.Examples.NOW;
import static org.paperlessport.clearance.Examples.declaration;
import static org.paperlessport.clearance.Examples.direct;
import static org.paperlessport.clearance.Examples.order;
import static org.paperlessport.clearance.Examples.paperwork;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.submission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.clearance.Clerk.NextStep;
import org.paperlessport.clearance.Decision.Kind;

class NextStepsTest {

    private final Port port = new Port();

    private NextStep next() {
        return port.clerk.next(port.matter);
    }

    private Owner who() {
        return next().who().orElseThrow();
    }

    @Test
    void beforeTheDeclarationTheFirstMissingPaperIsNext() {
        assertThat(who()).isEqualTo(Owner.PLATFORM);
        port.file(order());
        assertThat(who()).isEqualTo(Owner.PAYMENT);
        port.file(payment());
        assertThat(who()).isEqualTo(Owner.DECLARANT);
    }

    @Test
    void whileItWaitsEveryMissingPaperIsNamed() {
        port.file(order()).file(declaration());

        assertThat(next()).isEqualTo(new NextStep(Optional.of(Owner.PAYMENT), new Text(
                "等待：支付信息不存在（支付企业 3302PAYME1），运单信息不存在（物流企业 3302CARRI1）",
                "Waiting for the payment (payment firm 3302PAYME1), the waybill (carrier 3302CARRI1)")));
    }

    @Test
    void afterARefusalItsOwnerMendsAndThenTheDeclarantFilesAgain() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));
        assertThat(who()).isEqualTo(Owner.PAYMENT);
        assertThat(next().what().en()).startsWith("The amount paid differs from the order; the payment firm mends");

        port.file(payment());

        assertThat(who()).isEqualTo(Owner.DECLARANT);
        assertThat(next().what().en()).isEqualTo("The papers are mended; the declarant files the declaration again");
    }

    @Test
    void theCarrierMendsAWaybill() {
        port.file(paperwork().with(altered(Examples.waybill(), "consignee.name", "王芳")));

        assertThat(who()).isEqualTo(Owner.CARRIER);
    }

    @Test
    void thePlatformMendsAnOrder() {
        port.file(paperwork().with(altered(order(), "payTransactionId", "T-9")));

        assertThat(who()).isEqualTo(Owner.PLATFORM);
    }

    @Test
    void theDeclarantMendsItsOwnFault() {
        port.file(paperwork().with(altered(declaration(), "buyer.name", "王芳")));

        assertThat(who()).isEqualTo(Owner.DECLARANT);
        assertThat(next().what().zh()).isEqualTo("订单与清单订购人姓名不一致；请申报企业更正清单后重新申报");
    }

    @Test
    void overALimitTheMerchantSettlesItWithTheBuyer() {
        port.usedBefore = Examples.cny("26000");
        port.file(paperwork());

        assertThat(who()).isEqualTo(Owner.MERCHANT);
    }

    @Test
    void afterTheWindowThePapersThatNeverCameAreNextUntilTheyCome() {
        port.file(paperwork().payment()).file(Examples.waybill()).file(declaration());
        port.clerk.windowPassed(port.matter, port);
        assertThat(who()).isEqualTo(Owner.PLATFORM);

        port.file(order());

        assertThat(who()).isEqualTo(Owner.DECLARANT);
    }

    @ParameterizedTest
    @CsvSource({"INSPECT,CUSTOMS", "DETAIN,CUSTOMS"})
    void whatCustomsHasInHandIsForCustoms(Kind kind, Owner who) {
        port.file(paperwork());
        port.decide(kind);

        assertThat(who()).isEqualTo(who);
    }

    @Test
    void aReleasedParcelIsForTheWarehouse() {
        port.file(paperwork());

        assertThat(who()).isEqualTo(Owner.WAREHOUSE);
    }

    @Test
    void aReleasedParcelWhoseContainerIsAwayIsForTheTerminal() {
        port.file(paperwork().with(direct(submission("1"), BILL_NO)));

        assertThat(who()).isEqualTo(Owner.TERMINAL);
    }

    @Test
    void aReleasedParcelUnderAnotherHoldIsForCustoms() {
        port.file(paperwork());
        port.matter.standing().hold(new Hold(Hold.Kind.GUARANTEE, "", NOW));

        assertThat(who()).isEqualTo(Owner.CUSTOMS);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageHasItsWordsInBothTongues(Stage stage) {
        port.matter.standing().moveTo(stage, stage.code(), NOW);

        assertThat(next().what().zh()).isNotBlank();
        assertThat(next().what().en()).isNotBlank();
        assertThat(next().who().isEmpty())
                .isEqualTo(List.of(Stage.CLOSED, Stage.CANCELLED, Stage.RETURNED).contains(stage));
    }
}
