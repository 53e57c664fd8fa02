package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.adapters.api.TestHub.PlayedActs;
import org.paperlessport.adapters.casebook.CaseActs.Acted;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.adapters.casebook.Papers;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.paperlessport.clearance.Verdict;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

@ApiTest
class GateApiTest {

    private static final String PARCEL = "/api/v1/gate/parcels/" + Papers.CARRIER.code() + "/W-O1";

    private final Asking ask;
    private final CaseExamples examples;
    private final PlayedActs acts;
    private final JdbcTemplate jdbc;

    GateApiTest(Asking ask, CaseExamples examples, PlayedActs acts, JdbcTemplate jdbc) {
        this.ask = ask;
        this.examples = examples;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noCase() {
        for (var table : List.of("case_event", "paper", "clearance_case")) {
            jdbc.update("delete from " + table);
        }
        acts.departed = Optional.empty();
    }

    @Test
    void aReleasedParcelMayGo() {
        examples.declared("O1", Stage.RELEASED, Lane.GREEN);

        assertThat(ask.get("warehouse", PARCEL)).bodyJson().isStrictlyEqualTo("{\"go\": true, \"reasons\": []}");
    }

    @Test
    void aParcelUnderInspectionStopsWithTheReasonAndWhoActs() {
        examples.declared("O1", Stage.UNDER_INSPECTION, Lane.RED);

        assertThat(ask.get("warehouse", PARCEL)).bodyJson().isLenientlyEqualTo("""
                {"go": false, "reasons": [{"code": "STAGE_500", "who": "CUSTOMS"}]}""");
        assertThat(ask.get("warehouse", PARCEL)).bodyJson().extractingPath("$.reasons[0].zh").isNotNull();
    }

    @Test
    void aParcelThatNobodyKnowsIsNotThere() {
        assertThat(ask.get("warehouse", PARCEL)).hasStatus(404);
        assertThat(ask.postJson("warehouse", PARCEL + "/departures", "{}")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "payment", "declarant", "terminal", "operator"})
    void theGateIsNotForEverybody(String account) {
        assertThat(ask.get(account, PARCEL)).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aCarrierAsksForItsOwnParcelAndFindsNoOther() {
        examples.declared("O1", Stage.UNDER_INSPECTION, Lane.RED);

        assertThat(ask.get("carrier", PARCEL)).bodyJson().isLenientlyEqualTo("""
                {"go": false, "reasons": [{"code": "STAGE_500", "who": "CUSTOMS"}]}""");
        assertThat(ask.get("broker", PARCEL)).hasStatus(404);
        assertThat(ask.get("carrier", PARCEL.replace("W-O1", "W-O2"))).hasStatus(404);
    }

    @Test
    void onlyTheGateLetsAParcelOut() {
        assertThat(ask.postJson("carrier", PARCEL + "/departures", "{}")).hasStatus(403);
    }

    @Test
    void aDepartureClosesTheCase() {
        var closed = examples.declared("O1", Stage.CLOSED, Lane.GREEN);
        acts.departed = Optional.of(new Acted(new Verdict.Moved(Stage.RELEASED, Stage.CLOSED), closed, List.of()));

        assertThat(ask.postJson("warehouse", PARCEL + "/departures", """
                {"at": "2026-11-22T18:30:00+08:00", "vehicle": "浙B12345"}""")).bodyJson().isLenientlyEqualTo("""
                {"invtNo": "%s", "stage": "CLOSED", "status": {"code": "899"}}""".formatted(closed.invtNo()));
    }

    @Test
    void aParcelThatMayNotLeaveIsAConflictWithTheReasons() {
        var stopped = examples.declared("O1", Stage.UNDER_INSPECTION, Lane.RED);
        acts.departed = Optional.of(new Acted(new Verdict.Contradiction(
                new Text("海关未放行", "Customs has not released it")), stopped, List.of()));

        var answer = ask.postJson("warehouse", PARCEL + "/departures", "{}");

        assertThat(answer).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"detail": "Customs has not released it", "go": false, "reasons": [{"code": "STAGE_500"}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"at\": \"yesterday\"}", "{\"at\": \"2126-01-01T00:00:00+08:00\"}", "[",
        "{\"vehicle\": \"12345678901234567890123456789012345678901\"}"})
    void aDepartureThatCannotBeSoIsRefused(String body) {
        assertThat(ask.postJson("warehouse", PARCEL + "/departures", body)).hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
