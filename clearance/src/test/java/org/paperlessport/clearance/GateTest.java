package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.BILL_NO;
import static org.paperlessport.clearance.Examples.NOW;
import static org.paperlessport.clearance.Examples.direct;
import static org.paperlessport.clearance.Examples.paperwork;
import static org.paperlessport.clearance.Examples.submission;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.Clerk.GateAnswer.Reason;
import org.paperlessport.clearance.Decision.Kind;
import org.paperlessport.clearance.Verdict.AlreadyKnown;
import org.paperlessport.clearance.Verdict.Contradiction;
import org.paperlessport.clearance.Verdict.Moved;

class GateTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Port port = new Port();

    private List<String> reasons() {
        Clerk.GateAnswer answer = port.clerk.gate(port.matter);
        assertThat(answer.go()).isEqualTo(answer.reasons().isEmpty());
        return answer.reasons().stream().map(reason -> reason.code() + " " + reason.who()).toList();
    }

    private Verdict depart() {
        return port.clerk.depart(port.matter, LATER, "浙B12345", "warehouse", port);
    }

    @Test
    void aReleasedParcelMayLeave() {
        port.file(paperwork());

        assertThat(reasons()).isEmpty();
    }

    @Test
    void nothingLeavesBeforeADeclaration() {
        port.file(paperwork().order());

        assertThat(reasons()).containsExactly("NOT_DECLARED DECLARANT");
    }

    @Test
    void whileItWaitsEachMissingPaperIsAReason() {
        port.file(paperwork().declaration());

        assertThat(reasons()).containsExactly("WAITING_ORDER PLATFORM", "WAITING_PAYMENT PAYMENT",
                "WAITING_WAYBILL CARRIER");
        assertThat(depart()).isEqualTo(new Contradiction(new Text(
                "订单信息不存在（电商平台 3302PLATF1）；支付信息不存在（支付企业）；运单信息不存在（物流企业 3302CARRI1）",
                "Waiting for the order (platform 3302PLATF1); Waiting for the payment (payment firm); "
                        + "Waiting for the waybill (carrier 3302CARRI1)")));
    }

    @Test
    void aParcelUnderInspectionStays() {
        port.file(paperwork());
        port.decide(Kind.INSPECT);

        assertThat(reasons()).containsExactly("STAGE_500 CUSTOMS");
        assertThat(depart()).isInstanceOf(Contradiction.class);
    }

    @Test
    void anInspectionWithoutAResultIsAReasonOfItsOwn() {
        port.file(paperwork());
        port.decide(Kind.INSPECT);
        port.decide(Kind.DETAIN);

        assertThat(reasons()).containsExactly("STAGE_599 CUSTOMS", "HOLD_INSPECTION CUSTOMS");
    }

    @Test
    void refusedGoodsStay() {
        port.file(paperwork().with(Examples.payment(submission("1"), "198.00")));

        assertThat(reasons()).containsExactly("STAGE_100 DECLARANT");
    }

    @Test
    void goodsToBeShippedBackDoNotLeaveIntoTheCountry() {
        port.file(paperwork());
        port.decide(Kind.DETAIN);
        port.decide(Kind.SHIP_BACK);

        assertThat(reasons()).containsExactly("STAGE_700 MERCHANT");
    }

    @Test
    void aDirectPurchaseWaitsForItsContainerThoughReleased() {
        port.file(paperwork().with(direct(submission("1"), BILL_NO)));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
        assertThat(port.clerk.gate(port.matter).reasons()).containsExactly(new Reason("HOLD_ARRIVAL", Owner.TERMINAL,
                new Text("提运单NGB0001的集装箱尚未运抵监管场所", "The container of bill NGB0001 has not arrived at the site")));
        assertThat(port.notices.get(1).text().en())
                .isEqualTo("Customs released the parcel; it may not leave while a hold stands");
        assertThat(depart()).isInstanceOf(Contradiction.class);
    }

    @Test
    void theArrivalOfItsContainerLiftsTheHold() {
        port.file(paperwork().with(direct(submission("1"), BILL_NO)));

        port.clerk.arrived(port.matter, "OTHER", port);
        assertThat(reasons()).containsExactly("HOLD_ARRIVAL TERMINAL");

        port.clerk.arrived(port.matter, BILL_NO, port);
        port.clerk.arrived(port.matter, BILL_NO, port);

        assertThat(reasons()).isEmpty();
        assertThat(port.happenings()).containsExactly(Happening.DECLARED, Happening.ACCEPTED, Happening.HELD,
                Happening.RELEASED, Happening.HOLD_LIFTED);
        assertThat(port.notices).extracting(Notice::event).endsWith(Happening.HOLD_LIFTED);
    }

    @Test
    void aChangeToAnotherBillWaitsForThatBillsContainer() {
        port.file(paperwork().with(direct(submission("1"), BILL_NO)));
        port.decide(Kind.DETAIN);
        port.decide(Kind.REVIEW);

        port.file(direct(submission("2", "20261111100001"), "NGB0002"));

        assertThat(port.matter.state().holds()).extracting(Hold::reference).containsExactly("NGB0002");
    }

    @Test
    void aContainerThatArrivedBeforeHoldsNothing() {
        port.arrivedBills.add(BILL_NO);

        port.file(paperwork().with(direct(submission("1"), BILL_NO)));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void aDirectPurchaseWithoutABillHoldsNothing() {
        port.file(paperwork().with(direct(submission("1"), "")));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void bondedGoodsDoNotWaitForTheContainerThatBroughtThemLongAgo() {
        port.file(paperwork().with(Altered.altered(Examples.declaration(), "billNo", BILL_NO)));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void theDepartureClosesTheCase() {
        port.file(paperwork());

        assertThat(depart()).isEqualTo(new Moved(Stage.RELEASED, Stage.CLOSED));

        assertThat(port.lastAnswer().status()).isEqualTo("899");
        assertThat(port.lastAnswer().info()).isEqualTo("[Code:90899;Desc:结关]");
        assertThat(port.events.get(3)).isEqualTo(new CaseEvent(LATER, Happening.CLOSED, "899", "warehouse", "浙B12345"));
        assertThat(port.notices.get(2).to())
                .containsExactlyInAnyOrder(Owner.PLATFORM, Owner.MERCHANT, Owner.CARRIER);
        assertThat(port.matter.state().releasedAt()).isPresent();
    }

    @Test
    void aDepartureReportedTwiceHappensOnce() {
        port.file(paperwork());
        depart();
        int answers = port.answers.size();

        assertThat(depart()).isEqualTo(new AlreadyKnown());

        assertThat(port.answers).hasSize(answers);
        assertThat(reasons()).containsExactly("STAGE_899 WAREHOUSE");
    }

    @Test
    void aDepartureMayNotLieMoreThanADayAhead() {
        port.file(paperwork());

        assertThat(port.clerk.depart(port.matter, NOW.plusSeconds(86_401), "", "warehouse", port))
                .isInstanceOf(Contradiction.class);
        assertThat(port.clerk.depart(port.matter, NOW.plusSeconds(86_400), "", "warehouse", port))
                .isInstanceOf(Moved.class);
    }

    @Test
    void afterItLeftNothingIsDecided() {
        port.file(paperwork());
        depart();

        assertThat(port.decide(Kind.INSPECT)).isInstanceOf(Contradiction.class);
        assertThat(port.decide(Kind.DETAIN)).isInstanceOf(Contradiction.class);
    }

    @Test
    void otherHoldsHaveTheirReasons() {
        port.file(paperwork());
        port.matter.standing().hold(new Hold(Hold.Kind.GUARANTEE, "", NOW));
        port.matter.standing().hold(new Hold(Hold.Kind.PORT, "", NOW));

        assertThat(reasons()).containsExactly("HOLD_GUARANTEE MERCHANT", "HOLD_PORT TERMINAL");
    }
}
