package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.adapters.casebook.TwoProcessesTest.together;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Stage;

/** What each buyer has imported in a year; 26,000.00 is the last lawful amount. */
class LedgerTest {

    private static final String BUYER = Purchase.LI_WEI;
    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final int ROUNDS = 10;

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatOneTransactionReservesTheNextFindsUsed(Database database) {
        try (var db = database.open()) {
            long one = aCase(db, "O1");
            long other = aCase(db, "O2");
            in(db, 2026, List.of(one, other), ledger -> {
                ledger.reserve(one, BUYER, 2026, HUNDRED);
                ledger.reserve(other, BUYER, 2026, HUNDRED);
            });

            in(db, 2026, List.of(one), ledger -> ledger.reserve(one, BUYER, 2026, new BigDecimal("30.00")));

            assertThat(used(db, 2026)).isEqualByComparingTo("130.00");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void anAmountIsGivenBackIntoTheYearItWasTakenFromAndOnlyOnce(Database database) {
        try (var db = database.open()) {
            long one = aCase(db, "O1");
            in(db, 2025, List.of(one), ledger -> ledger.reserve(one, BUYER, 2025, HUNDRED));

            in(db, 2026, List.of(one), ledger -> {
                ledger.giveBack(one);
                ledger.giveBack(one);
            });
            in(db, 2026, List.of(one), ledger -> ledger.giveBack(one));

            assertThat(used(db, 2025)).isEqualByComparingTo("0");
            assertThat(used(db, 2026)).isEqualByComparingTo("0");
            assertThat(db.jdbc().queryForObject("select count(*) from limit_entry", Long.class)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aSmallCheckCharacterIsTheSameBuyer(Database database) {
        try (var db = database.open()) {
            String buyer = Stream.iterate(1, n -> n + 1).map(Purchase::idOf).filter(id -> id.endsWith("X")).findFirst()
                    .orElseThrow();
            Office office = new Office(db);

            office.file(Purchase.of("O1").worth("13000.00").by(buyer),
                    Purchase.of("O2").worth("13000.00").by(buyer.replace('X', 'x')),
                    Purchase.of("O3").worth("0.01").by(buyer.replace('X', 'x')));

            assertThat(office.stage("O1")).isEqualTo(Stage.UNDER_REVIEW);
            assertThat(office.stage("O2")).isEqualTo(Stage.UNDER_REVIEW);
            assertThat(office.stage("O3")).isEqualTo(Stage.REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aRefusalByAnOfficerGivesTheBuyerTheAmountBack(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db).file(Purchase.of("O1").worth("26000.00"));

            office.cases().decide(office.found("O1").state().preNo(),
                    new Decision(Decision.Kind.REFUSE, "officer", "不符", "", "", Optional.empty()));

            assertThat(used(db, 2026)).isEqualByComparingTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void ofTwoOrdersThatRaceForTheLastOfTheYearExactlyOneWins(Database database) {
        try (var db = database.open(); var again = db.again()) {
            Office one = new Office(db);
            Office other = new Office(again);
            for (int round = 0; round < ROUNDS; round++) {
                Purchase left = Purchase.of("L" + round).worth("13000.01").by(Purchase.idOf(round));
                Purchase right = Purchase.of("R" + round).worth("13000.01").by(Purchase.idOf(round));
                for (Purchase each : List.of(left, right)) {
                    one.file(each.order(), each.payment(), each.waybill());
                }
                Incoming first = one.incoming(left.declaration());
                Incoming second = other.incoming(right.declaration());

                together(() -> one.filing().file(List.of(first)), () -> other.filing().file(List.of(second)));

                assertThat(List.of(one.stage(left.orderNo()), one.stage(right.orderNo()))).as("round %d", round)
                        .containsExactlyInAnyOrder(Stage.UNDER_REVIEW, Stage.REFUSED);
            }
        }
    }

    private static void in(Database.Opened db, int year, List<Long> caseIds, Consumer<Ledger> work) {
        db.commit().ofCases(() -> {
            Ledger ledger = new Ledger(db.jdbc());
            ledger.load(caseIds, List.of(BUYER), year);
            work.accept(ledger);
            ledger.save();
            return null;
        });
    }

    private static BigDecimal used(Database.Opened db, int year) {
        return db.commit().ofCases(() -> new Ledger(db.jdbc()).used(BUYER, year));
    }

    private static long aCase(Database.Opened db, String orderNo) {
        Office office = new Office(db).file(Purchase.of(orderNo).order());
        return office.found(orderNo).state().id();
    }
}
