package org.paperlessport.adapters.console;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingStripTest {

    private static final String STRANGER = "";

    private final Reader reader;
    private final CaseExamples cases;
    private final ConsoleHub.PlayedParties parties;
    private final JdbcTemplate jdbc;
    private CaseState wine;

    LivingStripTest(Reader reader, CaseExamples cases, ConsoleHub.PlayedParties parties, JdbcTemplate jdbc) {
        this.reader = reader;
        this.cases = cases;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void someCases() {
        cases.declared("GREEN1", Stage.RELEASED, Lane.GREEN);
        cases.declared("DEAR1", Stage.UNDER_REVIEW, Lane.YELLOW);
        wine = cases.declared("WINE1", Stage.UNDER_INSPECTION, Lane.RED);
        cases.hold(wine, new Hold(Hold.Kind.INSPECTION, "", CaseExamples.NOON));
    }

    @Test
    void aStrangerSeesTheCasesWithoutSigningIn() {
        var page = reader.open(STRANGER, "/");

        assertThat(page).hasStatusOk();
        assertThat(Reader.text(page)).contains("Parcels in clearance", "WINE1", "Send one order")
                .doesNotContain(" style=", "<style", "onclick", "??");
    }

    @Test
    void eachCaseStandsAtItsStation() {
        var strip = reader.fetch(STRANGER, "/live/strip");

        assertThat(strip).bodyJson().extractingPath("$.dots[?(@.order=='GREEN1')].station").asArray()
                .containsExactly("gate");
        assertThat(strip).bodyJson().extractingPath("$.dots[?(@.order=='DEAR1')].station").asArray()
                .containsExactly("yellow");
    }

    @Test
    void thePapersHideIdentityNumbersAndTelephones() {
        var papers = Reader.text(reader.open(STRANGER, "/live/cases/" + wine.id() + "/papers"));

        assertThat(papers).contains("330*************34", "138******00", "199")
                .doesNotContain("330204199001011234", "13800000000");
    }

    @Test
    void aVisitorReleasesTheWineOfItsOwnAndNoOther() {
        assertThat(reader.send(STRANGER, "/demo/release", "ebp", wine.ebpCode(), "order", "WINE1"))
                .hasStatus(404);

        parties.answer = "{\"ebpCode\":\"" + wine.ebpCode() + "\",\"orderNo\":\"WINE1\"}";
        assertThat(Reader.text(reader.send(STRANGER, "/demo/wine")))
                .contains(">STOP<", "Record “as declared” and release");

        var released = Reader.text(reader.send(STRANGER, "/demo/release", "ebp", wine.ebpCode(), "order",
                "WINE1"));
        assertThat(released).contains(">GO<").doesNotContain("Record “as declared” and release");
    }

    @Test
    void onlyKnownCommandsReachTheStandInFirms() {
        parties.asked.clear();

        assertThat(reader.send(STRANGER, "/demo/status")).hasStatus(404);
        assertThat(reader.send(STRANGER, "/demo/mend", "order", "SOMEBODYS")).hasStatus(404);
        assertThat(parties.asked).isEmpty();
    }

    @Test
    void aWatchedCaseTellsItsPageThatItMoved() {
        var watch = reader.mvc().get().uri("/live/cases/" + wine.ebpCode() + "/WINE1?seen="
                + System.currentTimeMillis()).session(reader.session("merchant")).asyncExchange();

        jdbc.update("update clearance_case set updated_at = ? where order_no = 'WINE1'",
                OffsetDateTime.now().plusMinutes(1));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Reader.text(watch)).contains("event:moved"));
    }
}
