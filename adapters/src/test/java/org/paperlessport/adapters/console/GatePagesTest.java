package org.paperlessport.adapters.console;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.adapters.casebook.Papers;
import org.paperlessport.adapters.partners.Firms;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Stage;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatePagesTest {

    private final Reader reader;
    private final CaseExamples cases;
    private final Firms firms;

    GatePagesTest(Reader reader, CaseExamples cases, Firms firms) {
        this.reader = reader;
        this.cases = cases;
        this.firms = firms;
    }

    @BeforeAll
    void someParcels() {
        firms.admits(Papers.CARRIER, Owner.CARRIER);
        cases.declared("GO1", Stage.RELEASED, Lane.GREEN);
        cases.declared("STOP1", Stage.UNDER_INSPECTION, Lane.RED);
        cases.hold(cases.declared("HELD1", Stage.RELEASED, Lane.GREEN),
                new Hold(Hold.Kind.ARRIVAL, "NBBL1", CaseExamples.NOON));
    }

    @Test
    void aReleasedParcelMayGoAndItsDepartureIsRecorded() {
        assertThat(scan("GO1")).contains("gate go", ">GO<", "It has left");

        var left = reader.send("warehouse", "/gate/departures", "carrier", Papers.CARRIER.code(), "waybill",
                waybill("GO1"), "vehicle", "浙B·D2026");

        assertThat(Reader.text(left)).contains("Its departure is on record.", ">GONE<")
                .doesNotContain("<html");
        assertThat(scan("GO1")).contains(">GONE<").doesNotContain("It has left");
    }

    @Test
    void aParcelUnderInspectionStopsAndTheReasonNamesWhoMustAct() {
        assertThat(scan("STOP1")).contains("gate stop", ">STOP<", "customs must act", "STAGE_500")
                .doesNotContain("It has left", "199", "李伟");
    }

    @Test
    void aHoldStopsAReleasedParcel() {
        assertThat(scan("HELD1")).contains(">STOP<", "HOLD_ARRIVAL");
    }

    @Test
    void aParcelThatMayNotGoCannotBeSentOut() {
        var refused = reader.send("warehouse", "/gate/departures", "carrier", Papers.CARRIER.code(),
                "waybill",
                waybill("STOP1"));

        assertThat(Reader.text(refused)).contains(">STOP<").doesNotContain("Its departure is on record.");
    }

    @Test
    void theWaybillAloneOrWithItsCarrierIsEnough() {
        assertThat(Reader.text(reader.open("warehouse", "/gate?scan=" + Papers.CARRIER.code() + ":"
                + waybill("STOP1")))).contains(">STOP<");
        assertThat(Reader.text(reader.open("warehouse", "/gate?scan=NOBODYS"))).contains("UNKNOWN");
    }

    private String scan(String orderNo) {
        return Reader.text(reader.open("warehouse", "/gate?scan=" + waybill(orderNo)));
    }

    private static String waybill(String orderNo) {
        return Papers.waybill(orderNo).logisticsNo();
    }
}
