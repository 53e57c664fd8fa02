package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.adapters.api.TestHub.PlayedActs;
import org.paperlessport.adapters.casebook.CaseActs.Acted;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Decision.Inspection;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.paperlessport.clearance.Verdict;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

@ApiTest
class DeclarationsApiTest {

    private static final String DECLARATIONS = "/api/v1/declarations";

    private final Asking ask;
    private final CaseExamples examples;
    private final PlayedActs acts;
    private final JdbcTemplate jdbc;

    DeclarationsApiTest(Asking ask, CaseExamples examples, PlayedActs acts, JdbcTemplate jdbc) {
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
        acts.answers.clear();
        acts.decided.clear();
    }

    private CaseState moves(String orderNo) {
        var state = examples.declared(orderNo, Stage.RELEASED, Lane.YELLOW);
        acts.answers.put(state.invtNo(),
                new Acted(new Verdict.Moved(Stage.UNDER_REVIEW, Stage.RELEASED), state, List.of()));
        return state;
    }

    private CaseState contradicts(String orderNo) {
        var state = examples.declared(orderNo, Stage.UNDER_INSPECTION, Lane.RED);
        acts.answers.put(state.invtNo(), new Acted(new Verdict.Contradiction(
                new Text("须先录入查验结果", "Record an inspection result first")), state,
                List.of(Decision.Kind.INSPECT)));
        return state;
    }

    @Test
    void theListSaysWhatAnOfficerNeedsToChoose() {
        var state = examples.declared("O1", Stage.UNDER_REVIEW, Lane.YELLOW);

        assertThat(ask.get("officer", DECLARATIONS + "?stage=UNDER_REVIEW")).bodyJson().isStrictlyEqualTo("""
                {"items": [{"invtNo": "%s", "preNo": "%s", "ebpCode": "33019688A1", "orderNo": "O1",
                   "waybillNo": "W-O1", "lane": "YELLOW", "stage": "UNDER_REVIEW", "statusCode": "300",
                   "declarant": "3302968DE5", "goods": "电吹风机", "value": "199.00", "rule": "PRICE-2000",
                   "since": "2026-11-22T18:05:00+08:00"}],
                 "next": null}""".formatted(state.invtNo(), state.preNo()));
    }

    @Test
    void aPageNamesTheNextUntilTheLast() {
        examples.declared("O1", Stage.UNDER_REVIEW, Lane.YELLOW);
        examples.declared("O2", Stage.UNDER_REVIEW, Lane.YELLOW);
        examples.declared("O3", Stage.RELEASED, Lane.GREEN);

        assertThat(ask.get("officer", DECLARATIONS + "?lane=YELLOW&stage=UNDER_REVIEW,DETAINED&limit=1")).bodyJson()
                .hasPathSatisfying("$.items[*].orderNo", orders -> orders.assertThat().asArray().containsExactly("O1"))
                .hasPathSatisfying("$.next", next -> next.assertThat().isNotNull());
        assertThat(ask.get("officer", DECLARATIONS)).bodyJson()
                .extractingPath("$.items[*].orderNo").asArray().containsExactly("O3", "O2", "O1");
        assertThat(ask.get("officer", DECLARATIONS + "?q=O2")).bodyJson()
                .extractingPath("$.items[*].orderNo").asArray().containsExactly("O2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lane=BLUE", "stage=OPEN", "limit=0", "limit=1001", "after=x", "after=-1"})
    void aQuestionThatCannotBeSoIsRefused(String query) {
        assertThat(ask.get("officer", DECLARATIONS + "?" + query)).hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "declarant", "warehouse", "broker", "operator"})
    void theDeskIsForOfficers(String account) {
        assertThat(ask.get(account, DECLARATIONS)).hasStatus(403);
        assertThat(ask.postJson(account, DECLARATIONS + "/x/decisions", "{}")).hasStatus(403);
        assertThat(ask.postJson(account, DECLARATIONS + "/decisions", "[]")).hasStatus(403);
    }

    @Test
    void aDecisionMovesTheCaseAndIsTheOfficersOwn() {
        var state = moves("O1");

        var answer = ask.postJson("officer", DECLARATIONS + "/" + state.invtNo() + "/decisions", """
                {"decision": "RELEASE", "reason": "as declared", "reasonCode": "R02",
                 "inspection": {"result": "AS_DECLARED", "note": "box opened"}}""");

        assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"invtNo": "%s", "stage": "RELEASED", "status": {"code": "800", "zh": "放行", "en": "Released"}}"""
                .formatted(state.invtNo()));
        assertThat(acts.decided).containsExactly(new Decision(Decision.Kind.RELEASE, "officer", "as declared", "R02",
                "", Optional.of(new Inspection(Inspection.Result.AS_DECLARED, "box opened"))));
    }

    @Test
    void aDetentionGoesTo599UnlessChosen() {
        var state = moves("O1");
        var path = DECLARATIONS + "/" + state.invtNo() + "/decisions";

        ask.postJson("officer", path, "{\"decision\": \"DETAIN\"}");
        ask.postJson("officer", path, "{\"decision\": \"DETAIN\", \"detainTo\": \"502\"}");

        assertThat(acts.decided).extracting(Decision::detainTo).containsExactly("599", "502");
    }

    @Test
    void aDecisionThatDoesNotFitIsAConflictWithWhy() {
        var state = contradicts("O1");

        var answer = ask.postJson("officer", DECLARATIONS + "/" + state.invtNo() + "/decisions",
                "{\"decision\": \"RELEASE\"}");

        assertThat(answer).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"detail": "Record an inspection result first", "standing": {"stage": "UNDER_INSPECTION"},
                 "fitting": ["INSPECT"]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"decision\": \"FORGIVE\"}", "[1]", "",
        "{\"decision\": \"RELEASE\", \"detainTo\": \"501\"}", "{\"decision\": \"DETAIN\", \"detainTo\": \"505\"}",
        "{\"decision\": \"RELEASE\", \"inspection\": {\"result\": \"FINE\"}}",
        "{\"decision\": \"RELEASE\", \"reason\": \"a\\u0000b\"}", "{\"decision\": \"RELEASE\", \"reason\": \"a\\ud83d\"}",
        "{\"decision\": \"RELEASE\", \"reasonCode\": \"a b\"}"})
    void aDecisionThatCannotBeSoIsRefusedAndNothingDecided(String body) {
        assertThat(ask.postJson("officer", DECLARATIONS + "/x/decisions", body)).hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(acts.decided).isEmpty();
    }

    @Test
    void aDeclarationThatIsNotThereCannotBeDecided() {
        assertThat(ask.postJson("officer", DECLARATIONS + "/x/decisions", "{\"decision\": \"RELEASE\"}"))
                .hasStatus(404);
    }

    @Test
    void eachRowOfAListHasItsOwnOutcome() {
        var moved = moves("O1");
        var contradicted = contradicts("O2");

        var answer = ask.postJson("officer", DECLARATIONS + "/decisions", """
                [{"number": "%s", "decision": "RELEASE"}, {"invtNo": "%s", "decision": "RELEASE"},
                 {"preNo": "B1", "decision": "RELEASE"}, {"number": "x", "decision": "FORGIVE"},
                 {"number": "BROKEN", "decision": "RELEASE"}, {"decision": "RELEASE"}]"""
                .formatted(moved.invtNo(), contradicted.invtNo()));

        assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                [{"number": "%1$s", "outcome": "MOVED", "invtNo": "%1$s", "stage": "RELEASED",
                  "status": {"code": "800"}},
                 {"number": "%2$s", "outcome": "CONTRADICTION", "stage": "UNDER_INSPECTION",
                  "why": {"en": "Record an inspection result first"}},
                 {"number": "B1", "outcome": "NOT_FOUND"}, {"number": "x", "outcome": "INVALID"},
                 {"number": "BROKEN", "outcome": "FAILED"}, {"number": "", "outcome": "INVALID"}]"""
                .formatted(moved.invtNo(), contradicted.invtNo()));
    }

    @Test
    void twoHundredRowsAreTakenAndOneMoreIsNot() {
        var row = "{\"number\": \"x\", \"decision\": \"RELEASE\"}";

        assertThat(ask.postJson("officer", DECLARATIONS + "/decisions",
                Collections.nCopies(200, row).toString())).hasStatusOk();
        assertThat(ask.postJson("officer", DECLARATIONS + "/decisions",
                Collections.nCopies(201, row).toString())).hasStatus(400);
    }
}
