package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.adapters.casebook.CaseExamples.NOON;
import static org.paperlessport.adapters.casebook.CaseExamples.at;
import static org.paperlessport.adapters.casebook.CaseExamples.filed;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.OrderViews.Cause;
import org.paperlessport.adapters.casebook.OrderViews.Group;
import org.paperlessport.adapters.casebook.OrderViews.Party;
import org.paperlessport.adapters.casebook.WorklistViews.LaneCount;
import org.paperlessport.adapters.casebook.WorklistViews.Wanted;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is read of the cases, on both databases. */
class ViewsTest {

    private static final CaseJson JSON = new CaseJson(JsonMapper.builder().build());
    private static final Missing NO_PAYMENT =
            new Missing(PaperKind.PAYMENT, Owner.PAYMENT, Papers.PAYER.code(), at(4));
    private static final Discrepancy AMOUNT = new Discrepancy("1332", "acturalPaid", "199.00", "198.00", "", "",
            Owner.PAYMENT, new Text("金额不一致", "The amounts differ"));

    private record Books(JdbcClient sql, CaseExamples examples) {

        CaseViews cases() {
            return new CaseViews(sql, JSON);
        }

        WorklistViews worklist() {
            return new WorklistViews(sql);
        }

        void registered(String firm, String role) {
            sql.sql("insert into firm (code, name, roles, registered_at) values (?, 'x', ?, ?)")
                    .params(firm, role, NOON.atOffset(ZoneOffset.UTC)).update();
        }

        OrderViews orders() {
            return new OrderViews(sql, JSON);
        }
    }

    private static void on(Database database, Consumer<Books> story) {
        try (var opened = database.open()) {
            story.accept(new Books(JdbcClient.create(opened.jdbc()), new CaseExamples(opened.jdbc(), JSON)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsFoundByEachOfItsNumbersWithAllItsPapers(Database database) {
        on(database, books -> {
            var state = books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);

            var found = books.cases().byId(state.id());

            assertThat(found).get().isEqualTo(new CaseFile(state, at(5),
                    Optional.of(filed(Papers.order("O1"), "platform", 1)),
                    List.of(filed(Papers.payment("O1"), "payment", 2)),
                    Optional.of(filed(Papers.waybill("O1"), "carrier", 3)),
                    Optional.of(filed(Papers.declaration("O1"), "declarant", 4)), List.of()));
            assertThat(books.cases().byOrder(Papers.PLATFORM.code(), "O1")).isEqualTo(found);
            assertThat(books.cases().byDeclaration(state.preNo())).isEqualTo(found);
            assertThat(books.cases().byDeclaration(state.invtNo())).isEqualTo(found);
            assertThat(books.cases().byWaybill(Papers.CARRIER.code(), "W-O1")).isEqualTo(found);
            assertThat(books.cases().byOrder("other", "O1")).isEmpty();
            assertThat(books.cases().byDeclaration("")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWaybillUsedAgainAfterARefusalLeadsToTheLiveCase(Database database) {
        on(database, books -> {
            var live = books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);
            var refused = books.examples().refused("O2", AMOUNT);
            books.sql().sql("update clearance_case set waybill_key = ? where id = ?")
                    .params(Papers.CARRIER.code() + ":W-O1", refused.id()).update();

            assertThat(books.cases().byWaybill(Papers.CARRIER.code(), "W-O1")).get()
                    .extracting(CaseFile::state).isEqualTo(live);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anUndeclaredOrderHasTheOnlyWaybillThatNamesItAndWaitsForTheRest(Database database) {
        on(database, books -> {
            var state = books.examples().undeclared("O1", filed(Papers.order("O1"), "platform", 1));
            books.examples().shelve(filed(Papers.waybill("O1"), "carrier", 3));

            var found = books.cases().byWaybill(Papers.CARRIER.code(), "W-O1").orElseThrow();

            assertThat(found.waybill()).get().isEqualTo(filed(Papers.waybill("O1"), "carrier", 3));
            assertThat(found.asCase().waybill()).isEmpty();
            assertThat(found.waitingFor()).containsExactly(
                    new Missing(PaperKind.PAYMENT, Owner.PAYMENT, Papers.PAYER.code(), at(1)),
                    new Missing(PaperKind.DECLARATION, Owner.DECLARANT, "", at(1)));
            assertThat(found.state()).isEqualTo(state);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTimelineMergesFilingsAndEventsByTheirTime(Database database) {
        on(database, books -> {
            var state = books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);
            var accepted = new CaseEvent(at(5), Happening.ACCEPTED, "120", "hub", "");
            var held = new CaseEvent(at(2).plusSeconds(30), Happening.HELD, "", "hub", "ARRIVAL");
            books.examples().event(state, held);
            books.examples().event(state, accepted);

            assertThat(books.cases().byId(state.id()).orElseThrow().timeline()).containsExactly(
                    new CaseEvent(at(1), Happening.ORDER_FILED, "", "platform", ""),
                    new CaseEvent(at(2), Happening.PAYMENT_FILED, "", "payment", ""), held,
                    new CaseEvent(at(3), Happening.WAYBILL_FILED, "", "carrier", ""),
                    new CaseEvent(at(4), Happening.DECLARED, "", "declarant", ""), accepted);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aQueueGoesFromItsOldestPageByPageWithoutAGap(Database database) {
        on(database, books -> {
            var first = books.examples().declared("O1", Stage.UNDER_REVIEW, Lane.YELLOW);
            books.examples().declared("O2", Stage.RELEASED, Lane.GREEN);
            var second = books.examples().declared("O3", Stage.UNDER_REVIEW, Lane.YELLOW);

            var page = books.worklist().page(review(OptionalLong.empty()));
            var rest = books.worklist().page(review(page.next()));
            var end = books.worklist().page(review(rest.next()));

            assertThat(page.rows()).extracting(CaseRow::caseId).containsExactly(first.id());
            assertThat(rest.rows()).extracting(CaseRow::caseId).containsExactly(second.id());
            assertThat(end.rows()).isEmpty();
            assertThat(end.next()).isEmpty();
        });
    }

    private static Wanted review(OptionalLong after) {
        return new Wanted(Optional.of(Lane.YELLOW), Set.of(Stage.UNDER_REVIEW), "", after, 1, true);
    }

    @ParameterizedTest
    @EnumSource
    void lanesCountWhatWaitsForAnOfficer(Database database) {
        on(database, books -> {
            books.examples().declared("O1", Stage.UNDER_REVIEW, Lane.YELLOW);
            books.examples().declared("O2", Stage.UNDER_REVIEW, Lane.YELLOW);
            books.examples().declared("O3", Stage.UNDER_INSPECTION, Lane.RED);
            books.examples().declared("O4", Stage.RELEASED, Lane.RED);

            assertThat(books.worklist().laneCounts()).containsExactlyInAnyOrder(
                    new LaneCount(Lane.YELLOW, Stage.UNDER_REVIEW, 2),
                    new LaneCount(Lane.RED, Stage.UNDER_INSPECTION, 1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSearchKnowsEveryKindOfNumber(Database database) {
        on(database, books -> {
            var state = books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);
            books.registered(Papers.CARRIER.code(), "CARRIER");

            for (var number : List.of("O1", "W-O1", state.preNo(), state.invtNo(), "330204199001011234")) {
                assertThat(books.worklist().search(number, 10)).as(number)
                        .extracting(CaseRow::caseId).containsExactly(state.id());
            }
            assertThat(books.worklist().search("O", 10)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPartnerFindsItsOrdersNewestFirstAndThoseThatNeedActionByCause(Database database) {
        on(database, books -> {
            var released = books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);
            var waiting = books.examples().waiting("O2", NO_PAYMENT);
            var refused = books.examples().refused("O3", AMOUNT);
            var late = books.examples().waiting("O4", NO_PAYMENT);
            books.registered(Papers.MERCHANT.code(), "MERCHANT");
            var merchant = new Party("merchant", Set.of(Papers.MERCHANT.code()));

            var all = books.orders().page(merchant, OptionalLong.empty(), 10);
            var groups = books.orders().needingAction(merchant);

            assertThat(all.rows()).extracting(row -> row.row().caseId())
                    .containsExactly(late.id(), refused.id(), waiting.id(), released.id());
            assertThat(groups).extracting(Group::cause).containsExactly(
                    new Cause("MISSING_PAYMENT", Owner.PAYMENT,
                            new Text("等待支付企业的支付单", "Waiting for the payment firm's payment")),
                    new Cause("REFUSED_1332", Owner.PAYMENT, new Text("金额不一致", "The amounts differ")));
            assertThat(groups.get(0).rows()).extracting(row -> row.row().caseId())
                    .containsExactly(late.id(), waiting.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoFiledAPaperOfACaseFindsItAndAStrangerDoesNot(Database database) {
        on(database, books -> {
            books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);

            for (var filer : List.of("platform", "payment", "declarant")) {
                assertThat(books.orders().page(new Party(filer, Set.of()), OptionalLong.empty(), 10).rows())
                        .as(filer).hasSize(1);
            }
            assertThat(books.orders().page(new Party("stranger", Set.of()), OptionalLong.empty(), 10).rows())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFirmFindsTheCasesInWhichItPlaysItsPart(Database database) {
        on(database, books -> {
            books.examples().declared("O1", Stage.RELEASED, Lane.GREEN);
            var parts = Map.of(Papers.PLATFORM, "PLATFORM", Papers.MERCHANT, "MERCHANT", Papers.DECLARANT,
                    "DECLARANT", Papers.CARRIER, "CARRIER");
            parts.forEach((firm, part) -> books.registered(firm.code(), part));

            parts.forEach((firm, part) -> assertThat(books.orders()
                    .page(new Party("somebody", Set.of(firm.code())), OptionalLong.empty(), 10).rows())
                    .as(part).hasSize(1));
        });
    }
}
