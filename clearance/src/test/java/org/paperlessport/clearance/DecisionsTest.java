package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.WINE;
import static org.paperlessport.clearance.Examples.declaration;
import static org.paperlessport.clearance.Examples.paperwork;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.clearance.Decision.Inspection;
import org.paperlessport.clearance.Decision.Inspection.Result;
import org.paperlessport.clearance.Decision.Kind;
import org.paperlessport.clearance.Verdict.AlreadyKnown;
import org.paperlessport.clearance.Verdict.Contradiction;
import org.paperlessport.clearance.Verdict.Moved;

class DecisionsTest {

    private static final Optional<Inspection> AS_DECLARED = Optional.of(new Inspection(Result.AS_DECLARED, ""));
    private static final Set<Stage> REACHABLE = EnumSet.complementOf(
            EnumSet.of(Stage.ACCEPTED, Stage.CANCELLED, Stage.RETURNED));

    private final Port port = new Port();

    private static Decision decision(Kind kind, String reason) {
        return new Decision(kind, "officer", reason, "", "", Optional.empty());
    }

    private static Decision withResult(Kind kind, Result result, String note) {
        return new Decision(kind, "officer", "", "", "", Optional.of(new Inspection(result, note)));
    }

    private static Decision detain(String to) {
        return new Decision(Kind.DETAIN, "officer", "", "", to, Optional.empty());
    }

    /** A case that an officer has brought to this stage with no inspection pending, or as near as can be. */
    private static Port at(Stage stage) {
        Port port = new Port();
        switch (stage) {
            case GATHERING -> port.file(declaration());
            case REFUSED -> at(port, Kind.INSPECT, Kind.REVIEW, Kind.REFUSE);
            case UNDER_REVIEW -> at(port, Kind.INSPECT, Kind.REVIEW);
            case UNDER_INSPECTION -> at(port, Kind.INSPECT);
            case DETAINED -> at(port, Kind.DETAIN);
            case SUSPENDED -> at(port, Kind.DETAIN, Kind.REVIEW, Kind.SUSPEND);
            case SHIP_BACK -> at(port, Kind.DETAIN, Kind.SHIP_BACK);
            case RELEASED -> at(port);
            case CLOSED -> {
                at(port);
                port.clerk.depart(port.matter, port.now, "浙B12345", "warehouse", port);
            }
            default -> throw new IllegalArgumentException(stage + " is passed through or not reached yet");
        }
        assertThat(port.stage()).isEqualTo(stage);
        return port;
    }

    private static void at(Port port, Kind... decisions) {
        port.file(paperwork());
        for (Kind kind : decisions) {
            assertThat(port.decide(kind)).isInstanceOf(Moved.class);
        }
    }

    static Stream<List<Object>> everyDecisionFromEveryStage() {
        return REACHABLE.stream().flatMap(stage -> Stream.of(Kind.values()).map(kind -> List.of(stage, kind)));
    }

    @ParameterizedTest
    @MethodSource("everyDecisionFromEveryStage")
    void aDecisionMovesRepeatsOrContradictsAsTheTableSays(List<Object> row) {
        Stage from = (Stage) row.get(0);
        Kind kind = (Kind) row.get(1);
        Port port = at(from);
        int answers = port.answers.size();
        int notices = port.notices.size();
        boolean withResult = kind == Kind.RELEASE && from != Stage.RELEASED;

        Verdict verdict = port.decide(withResult ? withResult(kind, Result.AS_DECLARED, "") : decision(kind, ""));

        Optional<Stage> to = Moves.to(from, Act.of(kind));
        if (to.isEmpty()) {
            assertThat(verdict).isInstanceOf(Contradiction.class);
        } else if (to.get() == from) {
            boolean own = port.matter.state().decided().filter(last -> last.kind() == kind).isPresent();
            assertThat(verdict).isInstanceOf(own ? AlreadyKnown.class : Contradiction.class);
        } else {
            assertThat(verdict).isEqualTo(new Moved(from, to.get()));
            assertThat(port.lastAnswer().status()).isEqualTo(to.get().code());
        }
        int moved = verdict instanceof Moved ? 1 : 0;
        assertThat(port.stage()).isEqualTo(moved == 1 ? to.orElseThrow() : from);
        assertThat(port.answers).hasSize(answers + moved);
        assertThat(port.notices).hasSize(notices + moved);
    }

    @Test
    void nothingIsDecidedBeforeADeclaration() {
        port.file(paperwork().order());

        assertThat(port.decide(Kind.RELEASE))
                .isEqualTo(new Contradiction(new Text("尚未申报清单", "Nothing is declared yet")));
    }

    @Test
    void whileItWaitsForPapersNothingIsDecided() {
        port.file(declaration());

        assertThat(port.decide(Kind.RELEASE)).isEqualTo(new Contradiction(new Text("当前状态为单证收集，不能作此决定",
                "The stage is \"Waiting for papers\"; this decision does not fit")));
    }

    @Test
    void goodsUnderInspectionAreNotReleasedWithoutAResult() {
        port.file(paperwork().with(Altered.altered(declaration(), "lines.0.gcode", WINE)));

        assertThat(port.decide(Kind.RELEASE)).isInstanceOf(Contradiction.class);
        assertThat(port.stage()).isEqualTo(Stage.UNDER_INSPECTION);

        assertThat(port.decide(new Decision(Kind.RELEASE, "officer", "", "", "", AS_DECLARED)))
                .isEqualTo(new Moved(Stage.UNDER_INSPECTION, Stage.RELEASED));
        assertThat(port.happenings()).endsWith(Happening.INSPECTED, Happening.RELEASED);
        assertThat(port.matter.state().holds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REVIEW", "DETAIN", "SUSPEND"})
    void noOtherDecisionGetsRoundTheInspection(Kind detour) {
        at(port, Kind.INSPECT, detour);

        if (detour == Kind.SUSPEND) {
            assertThat(port.decide(Kind.RESUME))
                    .isEqualTo(new Moved(Stage.SUSPENDED, Stage.UNDER_INSPECTION));
        }

        assertThat(port.decide(Kind.RELEASE)).isInstanceOf(Contradiction.class);
    }

    @Test
    void aResultMayBePutOnRecordBeforeTheDecision() {
        at(port, Kind.INSPECT);

        assertThat(port.decide(withResult(Kind.INSPECT, Result.QUANTITY, "少一罐")))
                .isEqualTo(new Moved(Stage.UNDER_INSPECTION, Stage.UNDER_INSPECTION));

        assertThat(port.events.get(port.events.size() - 1).note()).isEqualTo("QUANTITY 少一罐");
        assertThat(port.decide(Kind.RELEASE)).isInstanceOf(Moved.class);
    }

    @Test
    void prohibitedGoodsAreNotReleased() {
        at(port, Kind.INSPECT);

        assertThat(port.decide(withResult(Kind.RELEASE, Result.PROHIBITED, "")))
                .isEqualTo(new Contradiction(new Text("查获禁止进境物品，不能放行", "Prohibited goods are not released")));
        assertThat(port.decide(withResult(Kind.DETAIN, Result.PROHIBITED, ""))).isInstanceOf(Moved.class);
        assertThat(port.decide(Kind.RELEASE)).isInstanceOf(Contradiction.class);
    }

    @ParameterizedTest
    @CsvSource({"'',599,其它扣留", "501,501,扣留移送通关", "502,502,扣留移送缉私", "503,503,扣留移送法规", "599,599,其它扣留"})
    void aDetentionHasFourCodes(String to, String status, String words) {
        at(port);

        port.decide(detain(to));

        assertThat(port.lastAnswer().status()).isEqualTo(status);
        assertThat(port.lastAnswer().info()).isEqualTo("[Code:90" + status + ";Desc:" + words + "]");
        assertThat(port.matter.state().statusCode()).isEqualTo(status);
    }

    @Test
    void aDetentionMayPassToAnotherDepartment() {
        at(port, Kind.DETAIN);

        assertThat(port.decide(detain("502"))).isEqualTo(new Moved(Stage.DETAINED, Stage.DETAINED));
        assertThat(port.decide(detain("502"))).isEqualTo(new AlreadyKnown());
        assertThat(port.decide(Kind.DETAIN)).isEqualTo(new AlreadyKnown());
        assertThat(port.statuses(PaperKind.DECLARATION)).endsWith("599", "502");
    }

    @Test
    void theSameDecisionOnceMoreByTheSameOfficerIsKnownAlready() {
        at(port, Kind.DETAIN, Kind.RELEASE);

        assertThat(port.decide(Kind.RELEASE)).isEqualTo(new AlreadyKnown());
    }

    @Test
    void whatAnotherOfficerOrTheLaneReleasedContradictsARelease() {
        at(port);
        assertThat(port.decide(Kind.RELEASE)).isEqualTo(new Contradiction(new Text("当前状态已是放行，未作更改",
                "The stage is \"Released\" already; nothing was changed")));

        port.decide(Kind.DETAIN);
        port.decide(Kind.RELEASE);

        assertThat(port.decide(new Decision(Kind.RELEASE, "colleague", "", "", "", Optional.empty())))
                .isEqualTo(new Contradiction(new Text("当前状态已是放行（由officer办理），未作更改",
                        "The stage is \"Released\" already (by officer); nothing was changed")));
    }

    @Test
    void whatWasNeverSuspendedCannotBeResumedAndAResumptionMayBeRepeated() {
        at(port, Kind.DETAIN, Kind.REVIEW);
        assertThat(port.decide(Kind.RESUME)).isEqualTo(new Contradiction(new Text("清单未被挂起，无可恢复",
                "The declaration is not suspended: there is nothing to resume")));

        port.decide(Kind.SUSPEND);
        port.decide(Kind.RESUME);

        assertThat(port.decide(Kind.RESUME)).isEqualTo(new AlreadyKnown());
        assertThat(port.decide(Kind.REVIEW)).isInstanceOf(Contradiction.class);
    }

    @Test
    void theSameInspectionResultSentTwiceIsRecordedOnce() {
        at(port, Kind.INSPECT);
        Decision result = withResult(Kind.INSPECT, Result.QUANTITY, "少一罐");
        port.decide(result);
        int events = port.events.size();

        assertThat(port.decide(result)).isEqualTo(new AlreadyKnown());
        assertThat(port.events).hasSize(events);
    }

    @Test
    void theOfficerIsOfferedWhatLeadsTheCaseOn() {
        at(port);
        assertThat(port.clerk.fitting(port.matter)).containsExactly(Kind.INSPECT, Kind.DETAIN);

        port.decide(Kind.DETAIN);

        assertThat(port.clerk.fitting(port.matter)).containsExactly(Kind.RELEASE, Kind.REVIEW, Kind.INSPECT,
                Kind.DETAIN, Kind.SHIP_BACK, Kind.REFUSE);
    }

    @Test
    void thereIsNoOtherDetention() {
        at(port);

        assertThat(port.decide(detain("504"))).isInstanceOf(Contradiction.class);
    }

    @Test
    void aReleaseMayBeWithdrawnUntilTheParcelLeavesAndIsSentAgainAfterwards() {
        at(port, Kind.INSPECT);
        assertThat(port.matter.state().releasedAt()).isEmpty();

        port.decide(withResult(Kind.RELEASE, Result.AS_DECLARED, ""));

        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "120", "800", "500", "800");
        assertThat(port.matter.state().releasedAt()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"REFUSE", "SHIP_BACK"})
    void whatIsTurnedAwayIsGivenBackToTheBuyer(Kind kind) {
        at(port, Kind.DETAIN);
        assertThat(port.reserved()).isEqualByComparingTo("198.00");

        port.decide(kind);

        assertThat(port.reserved()).isZero();
    }

    @Test
    void aDetentionGivesNothingBack() {
        at(port, Kind.DETAIN);

        assertThat(port.reserved()).isEqualByComparingTo("198.00");
    }

    @Test
    void afterAnOfficersRefusalTheDeclarantFilesAgain() {
        at(port, Kind.DETAIN);
        port.decide(decision(Kind.REFUSE, "品名不符[x]"));
        assertThat(port.lastAnswer().info()).isEqualTo("[Code:90100;Desc:海关退单：品名不符【x】]");
        assertThat(port.matter.state().discrepancies()).containsExactly(new Discrepancy("90100", "", "", "", "", "",
                Owner.DECLARANT, new Text("品名不符[x]", "品名不符[x]")));

        port.file(declaration());

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
        assertThat(port.reserved()).isEqualByComparingTo("198.00");
    }

    @Test
    void aRefusalEndsAnInspectionSoThatTheDeclarantMayChangeOrFileAgain() {
        at(port, Kind.INSPECT, Kind.REFUSE);
        assertThat(port.matter.state().holds()).isEmpty();

        port.file(declaration(), "submission", Examples.submission("2"));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void afterShipmentBackTheOrderMayBeDeclaredAgain() {
        at(port, Kind.DETAIN, Kind.SHIP_BACK);

        port.file(declaration());

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void theOfficerAndTheReasonAreOnRecord() {
        at(port);

        port.decide(new Decision(Kind.DETAIN, "officer", "夹藏", "R07", "502", Optional.empty()));

        assertThat(port.events.get(port.events.size() - 1)).isEqualTo(new CaseEvent(port.matter.state().lastReturnAt(),
                Happening.DETAINED, "502", "officer", "R07 夹藏"));
    }

    @Test
    void aLongReasonIsCutSoThatTheBracketStaysWhole() {
        at(port, Kind.DETAIN);

        port.decide(decision(Kind.REFUSE, "长".repeat(2000)));

        assertThat(port.lastAnswer().info()).hasSizeLessThanOrEqualTo(1000).endsWith("长]");
    }
}
