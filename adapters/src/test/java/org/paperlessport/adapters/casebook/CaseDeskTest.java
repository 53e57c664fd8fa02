package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.CaseActs.Acted;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Verdict;

/** What people do to cases, and what only time brings. */
class CaseDeskTest {

    private static final Purchase MILK = Purchase.of("O1");
    private static final Purchase COSTLY = Purchase.of("O1").worth("2500.00");
    private static final Decision RELEASE =
            new Decision(Decision.Kind.RELEASE, "officer", "", "", "", Optional.empty());

    private static void on(Database database, Consumer<Office> story) {
        try (var db = database.open()) {
            story.accept(new Office(db));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionCommitsWithItsAnswerUnderEitherNumber(Database database) {
        on(database, office -> {
            office.file(COSTLY, Purchase.of("O2").worth("2500.00").by(Purchase.idOf(2)));

            Acted first = office.cases().decide(office.found("O1").state().preNo(), RELEASE).orElseThrow();
            Acted second = office.cases().decide(office.found("O2").state().invtNo(), RELEASE).orElseThrow();

            assertThat(first).isEqualTo(new Acted(new Verdict.Moved(Stage.UNDER_REVIEW, Stage.RELEASED),
                    office.found("O1").state(),
                    List.of(Decision.Kind.INSPECT, Decision.Kind.DETAIN)));
            assertThat(second.now()).isEqualTo(office.found("O2").state());
            assertThat(office.answers("declarant")).containsExactly("DECLARATION O1 2", "DECLARATION O1 120",
                    "DECLARATION O1 300", "DECLARATION O2 2", "DECLARATION O2 120", "DECLARATION O2 300",
                    "DECLARATION O1 800", "DECLARATION O2 800");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatNobodyHasIsNoCase(Database database) {
        on(database, office -> {
            office.file(MILK.order());

            assertThat(office.cases().decide("B20261122999999999", RELEASE)).isEmpty();
            assertThat(office.cases().decide("31052026I999999999", RELEASE)).isEmpty();
            assertThat(office.cases().decide("", RELEASE)).isEmpty();
            assertThat(office.cases().depart(Papers.CARRIER.code(), "W-NONE", Office.NOW, "", "warehouse")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aParcelUnderReviewMayNotLeaveAndNothingIsWritten(Database database) {
        on(database, office -> {
            office.file(COSTLY);
            CaseFile before = office.found("O1");

            Acted acted = depart(office, "W-O1").orElseThrow();

            assertThat(acted.verdict()).isInstanceOf(Verdict.Contradiction.class);
            assertThat(office.found("O1")).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aReleasedParcelLeavesOnce(Database database) {
        on(database, office -> {
            office.file(MILK);

            Acted left = depart(office, "W-O1").orElseThrow();
            Acted again = depart(office, "W-O1").orElseThrow();

            assertThat(left.verdict()).isEqualTo(new Verdict.Moved(Stage.RELEASED, Stage.CLOSED));
            assertThat(again).isEqualTo(new Acted(new Verdict.AlreadyKnown(), left.now(), List.of()));
            assertThat(office.found("O1").events())
                    .contains(new CaseEvent(Office.NOW, Happening.CLOSED, "899", "warehouse", "浙B12345"));
            assertThat(office.answers("declarant")).containsOnlyOnce("DECLARATION O1 899");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLiveCaseLeavesThoughOlderAndYoungerTriesThatEndedNamedItsWaybill(Database database) {
        on(database, office -> {
            office.file(Purchase.of("OLDER").order(), Purchase.of("OLDER").payment(), MILK.waybill(),
                    Purchase.of("OLDER").naming("W-O1").declaration());
            office.file(MILK.order(), MILK.payment(), MILK.waybill(), MILK.declaration());
            office.file(Purchase.of("YOUNGER").order(), Purchase.of("YOUNGER").payment(),
                    Purchase.of("YOUNGER").naming("W-O1").declaration());
            assertThat(List.of(office.stage("OLDER"), office.stage("O1"), office.stage("YOUNGER")))
                    .containsExactly(Stage.REFUSED, Stage.RELEASED, Stage.REFUSED);

            depart(office, "W-O1");

            assertThat(List.of(office.stage("OLDER"), office.stage("O1"), office.stage("YOUNGER")))
                    .containsExactly(Stage.REFUSED, Stage.CLOSED, Stage.REFUSED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theWindowEndsATryThatStillWaitsAndNoOther(Database database) {
        on(database, office -> {
            Purchase late = Purchase.of("O2");
            office.file(MILK).file(late.order(), late.waybill(), late.declaration());

            int looked = office.cases().endWindow(List.of(office.found("O1").state().id(),
                    office.found("O2").state().id()));

            assertThat(looked).isEqualTo(2);
            assertThat(office.stage("O1")).isEqualTo(Stage.RELEASED);
            assertThat(office.stage("O2")).isEqualTo(Stage.REFUSED);
            assertThat(office.answers("declarant")).endsWith("DECLARATION O2 2", "DECLARATION O2 100");
        });
    }

    private static Optional<Acted> depart(Office office, String waybill) {
        return office.cases().depart(Papers.CARRIER.code(), waybill, Office.NOW, "浙B12345", "warehouse");
    }
}
