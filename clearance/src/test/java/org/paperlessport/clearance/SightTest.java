package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.paperwork;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.Onlooker.Kind;
import org.paperlessport.clearance.Sight.Part;

/** The visibility table, row by row. */
class SightTest {

    private final Port port = new Port();

    private Sight of(Kind kind, String account, Firm... firms) {
        Set<String> codes = Arrays.stream(firms).map(Firm::code)
                .collect(Collectors.toSet());
        return Sight.of(port.matter, new Onlooker(kind, account, codes));
    }

    @Test
    void platformMerchantDeclarantAndOfficerSeeAll() {
        port.file(paperwork());

        assertThat(of(Kind.PARTY, "x", Examples.PLATFORM).whole()).isTrue();
        assertThat(of(Kind.PARTY, "x", Examples.MERCHANT).whole()).isTrue();
        assertThat(of(Kind.PARTY, "x", Examples.DECLARANT).whole()).isTrue();
        assertThat(of(Kind.CUSTOMS, "officer").whole()).isTrue();
    }

    @Test
    void theCarrierSeesTheStageAndItsWaybillAndNotThePayment() {
        port.file(paperwork());
        Sight carrier = of(Kind.PARTY, "x", Examples.CARRIER);

        assertThat(carrier.parts()).containsExactly(Part.WAYBILL);
        assertThat(carrier.stage() && carrier.gate()).isTrue();
        assertThat(carrier.payment() || carrier.of(Owner.PAYMENT)).isFalse();
        assertThat(carrier.of(Owner.CARRIER)).isTrue();
    }

    @Test
    void thePaymentFirmSeesItsPaymentAndNotTheStage() {
        port.file(paperwork());
        Sight firm = of(Kind.PARTY, "x", Examples.PAYMENT_FIRM);

        assertThat(firm.parts()).containsExactly(Part.PAYMENT);
        assertThat(firm.stage() || firm.gate() || firm.of(Owner.CARRIER)).isFalse();
    }

    @Test
    void theGateLearnsWhetherAParcelMayGoAndIsNoParty() {
        port.file(paperwork());
        Sight gate = of(Kind.GATE, "warehouse");

        assertThat(gate.gate()).isTrue();
        assertThat(gate.tells()).isFalse();
    }

    @Test
    void whoeverSentAPaperSeesAsItsFirm() {
        port.file(paperwork());
        String sender = port.matter.order().orElseThrow().account();

        assertThat(of(Kind.PARTY, sender).whole()).isTrue();
    }

    @Test
    void aStrangerSeesNothing() {
        port.file(paperwork());

        assertThat(of(Kind.PARTY, "stranger", new Firm("3302OTHER1", "x")).isNone()).isTrue();
        assertThat(of(Kind.PARTY, "stranger").isNone()).isTrue();
    }

    @Test
    void theHistoryTellsTheCarrierEachStatusWithoutItsReasonAndWhoDecided() {
        port.file(paperwork());
        port.decide(Decision.Kind.DETAIN);

        var seen = of(Kind.PARTY, "x", Examples.CARRIER).history(port.events);

        assertThat(seen).extracting(CaseEvent::what).contains(Happening.DETAINED);
        assertThat(seen).allSatisfy(event -> assertThat(event.note() + event.actor()).isEmpty());
        assertThat(of(Kind.PARTY, "x", Examples.PAYMENT_FIRM).history(port.events)).isEmpty();
    }
}
