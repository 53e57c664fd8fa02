package org.paperlessport.adapters.console;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficerPagesTest {

    private final Reader reader;
    private final CaseExamples cases;
    private final JdbcTemplate jdbc;

    OfficerPagesTest(Reader reader, CaseExamples cases, JdbcTemplate jdbc) {
        this.reader = reader;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void someWork() {
        cases.declared("RED1", Stage.UNDER_INSPECTION, Lane.RED);
        cases.declared("DONE1", Stage.RELEASED, Lane.GREEN);
        cases.refused("BAD1", new Discrepancy("1332", "acturalPaid", "199.00", "198.00", "", "",
                Owner.PAYMENT,
                new Text("金额不符", "the amount differs")));
    }

    @Test
    void eachDeclarationThatWaitsIsUnderItsLane() {
        var red = Reader.text(reader.open("officer", "/officer?tab=red"));

        assertThat(red).contains("RED1", "Red · goods", "Goods being examined").doesNotContain("DONE1");
        assertThat(Reader.text(reader.open("officer", "/officer?tab=releases"))).contains("DONE1");
        assertThat(Reader.text(reader.open("officer", "/officer?tab=held"))).contains("Nothing waits here");
    }

    @Test
    void aNumberThatNamesOneDeclarationOpensIt() {
        var state = cases.declared("FIND1", Stage.UNDER_REVIEW, Lane.YELLOW);

        assertThat(reader.open("officer", "/officer?q=FIND1"))
                .hasRedirectedUrl("/officer/declarations/" + state.invtNo());
        assertThat(Reader.text(reader.open("officer", "/officer?q=330204199001011234")))
                .contains("FIND1", "RED1");
        assertThat(Reader.text(reader.open("officer", "/officer?q=NONE"))).contains("Nothing matches");
    }

    @Test
    void aDifferenceIsMarkedInEveryPaperThatTakesPartInIt() {
        var state = differing("DIFF1", "198.00");

        var page = Reader.text(reader.open("officer", "/officer/declarations/" + state.invtNo()));

        assertThat(page).contains("1 differs", "≠");
        assertThat(page).containsSubsequence("Amount paid", "odd", ">199.00<", "odd", ">198.00<");
    }

    @Test
    void papersThatAgreeAreSaidToAgree() {
        var state = cases.declared("SAME1", Stage.UNDER_REVIEW, Lane.YELLOW);

        assertThat(Reader.text(reader.open("officer", "/officer/declarations/" + state.invtNo())))
                .contains("all agree", "Why it was picked", "PRICE-2000", "18.11").doesNotContain("≠");
    }

    @Test
    void aRefusalNamesTheFaultAndWhoMendsIt() {
        var refused = jdbc.queryForObject("select pre_no from clearance_case where order_no = 'BAD1'",
                String.class);

        assertThat(Reader.text(reader.open("officer", "/officer/declarations/" + refused)))
                .contains("Refused for one fault", "1332", "the amount differs",
                        "to be mended by the payment firm");
    }

    @Test
    void aDecisionMovesTheCaseAndLeadsBackToTheLane() {
        var state = cases.declared("ONE1", Stage.UNDER_REVIEW, Lane.YELLOW);

        var sent = reader.send("officer", "/officer/declarations/" + state.invtNo() + "/decisions", "kind",
                "RELEASE",
                "reasonCode", "R01", "tab", "yellow");

        assertThat(sent).hasStatus(302).hasRedirectedUrl("/officer?tab=yellow");
        assertThat(stageOf(state)).isEqualTo("RELEASED");
    }

    @Test
    void aDecisionThatDoesNotFitIsExplainedAndChangesNothing() {
        var state = inspected("NOT1");

        var sent = reader.send("officer", "/officer/declarations/" + state.invtNo() + "/decisions", "kind",
                "RELEASE",
                "reasonCode", "R01");

        assertThat(sent).hasStatus(409);
        assertThat(Reader.text(sent)).contains("Not done: it does not fit where the case stands");
        assertThat(stageOf(state)).isEqualTo("UNDER_INSPECTION");
    }

    @Test
    void aDecisionWithoutAReasonIsNotPut() {
        var state = cases.declared("WHY1", Stage.UNDER_REVIEW, Lane.YELLOW);

        var sent = reader.send("officer", "/officer/declarations/" + state.invtNo() + "/decisions", "kind",
                "RELEASE");

        assertThat(sent).hasStatus(422);
        assertThat(Reader.text(sent)).contains("Choose a reason");
        assertThat(stageOf(state)).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void aReasonThatNoMessageCanCarryIsNotPut() {
        var state = cases.declared("WHY2", Stage.UNDER_REVIEW, Lane.YELLOW);

        var sent = reader.send("officer", "/officer/declarations/" + state.invtNo() + "/decisions", "kind",
                "RELEASE", "reasonCode", "R01", "reason", "seen\u0007");

        assertThat(sent).hasStatus(422);
        assertThat(Reader.text(sent)).contains("control character");
        assertThat(stageOf(state)).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void manyAreDecidedAtOnceAndEachIsAnswered() {
        var review = cases.declared("MANY1", Stage.UNDER_REVIEW, Lane.YELLOW);
        var inspection = inspected("MANY2");

        var page = Reader.text(reader.send("officer", "/officer/decisions", "no", review.invtNo(), "no",
                inspection.invtNo(), "no", "31052026I999999999", "kind", "RELEASE", "reasonCode", "R01"));

        assertThat(page).contains("1 of 3 done").containsSubsequence(review.invtNo(), "done",
                inspection.invtNo(),
                "not done", "31052026I999999999", "no such declaration");
        assertThat(List.of(stageOf(review), stageOf(inspection))).containsExactly("RELEASED",
                "UNDER_INSPECTION");
    }

    @Test
    void moreThanTwentyAreDecidedOnlyAfterTheirNumberWasTyped() {
        var states = IntStream.range(0, 21)
                .mapToObj(at -> cases.declared("LOT" + at, Stage.UNDER_REVIEW, Lane.YELLOW)).toList();

        var asked = reader.send("officer", "/officer/decisions", form(states));
        assertThat(Reader.text(asked)).contains("about to decide 21 declarations");
        assertThat(states.stream().map(this::stageOf)).containsOnly("UNDER_REVIEW");

        var confirmed = reader.send("officer", "/officer/decisions", form(states, "count", "21"));
        assertThat(Reader.text(confirmed)).contains("21 of 21 done");
        assertThat(states.stream().map(this::stageOf)).containsOnly("RELEASED");
    }

    @Test
    void anUnknownNumberIsExplained() {
        var page = reader.open("officer", "/officer/declarations/B1");

        assertThat(page).hasStatus(404);
        assertThat(Reader.text(page)).contains("No such declaration", "Mind O and 0");
    }

    @Test
    void theDeskSpeaksChinese() {
        assertThat(Reader.text(reader.open("officer", "/officer?lang=zh"))).contains("审单台", "lang=\"zh-CN\"")
                .doesNotContain("??");
    }

    private CaseState inspected(String orderNo) {
        var state = cases.declared(orderNo, Stage.UNDER_INSPECTION, Lane.RED);
        cases.hold(state, new Hold(Hold.Kind.INSPECTION, "", CaseExamples.NOON));
        return state;
    }

    private CaseState differing(String orderNo, String paid) {
        var state = cases.declared(orderNo, Stage.UNDER_REVIEW, Lane.YELLOW);
        var body = jdbc.queryForObject("select body from paper where order_no = ? and kind = 'PAYMENT'",
                String.class,
                orderNo);
        jdbc.update("update paper set body = ? where order_no = ? and kind = 'PAYMENT'",
                body.replaceFirst("\"amountPaid\":[0-9.]+", "\"amountPaid\":" + paid), orderNo);
        return state;
    }

    private String stageOf(CaseState state) {
        return jdbc.queryForObject("select stage from clearance_case where id = ?", String.class, state.id());
    }

    private static String[] form(List<CaseState> states, String... more) {
        var fields = new ArrayList<>(List.of("kind", "RELEASE", "reasonCode", "R01"));
        states.forEach(state -> fields.addAll(List.of("no", state.invtNo())));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
