package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.clearance.Paper;

/** Two processes over one database: whoever files first, every parcel is cleared, and nothing is done twice. */
class TwoProcessesTest {

    private static final int ORDERS = 200;
    private static final int BATCH = 20;
    private static final int ROUNDS = 30;

    @ParameterizedTest
    @EnumSource(Database.class)
    void papersOfTheSameOrdersMayComeToEither(Database database) {
        try (var db = database.open(); var again = db.again()) {
            Office one = new Office(db);
            Office other = new Office(again);
            List<Purchase> purchases = IntStream.range(0, ORDERS)
                    .mapToObj(n -> Purchase.of("O" + n).by(Purchase.idOf(n / 2))).toList();
            List<Paper> left = new ArrayList<>();
            List<Paper> right = new ArrayList<>();
            for (int n = 0; n < ORDERS; n++) {
                List<Paper> papers = purchases.get(n).papers();
                for (int paper = 0; paper < papers.size(); paper++) {
                    ((n + paper) % 2 == 0 ? left : right).add(papers.get((paper + n / 2) % papers.size()));
                }
            }

            together(() -> inBatches(one, left), () -> inBatches(other, right));

            assertThat(stages(db)).isEqualTo(Map.of("RELEASED", (long) ORDERS));
            assertThat(one.answers("declarant")).hasSize(3 * ORDERS).doesNotHaveDuplicates();
            for (String account : List.of("platform", "payment", "carrier")) {
                assertThat(one.answers(account)).hasSize(2 * ORDERS).doesNotHaveDuplicates();
            }
        }
    }

    /** The database that takes several processes at once. */
    @Test
    void aWaybillAndTheDeclarationThatNamesItMayComeAtOnce() {
        try (var db = Database.POSTGRESQL.open(); var again = db.again()) {
            Office one = new Office(db);
            Office other = new Office(again);

            for (int n = 0; n < ROUNDS; n++) {
                Purchase purchase = Purchase.of("O" + n).by(Purchase.idOf(n));
                one.file(purchase.order(), purchase.payment());
                Incoming waybill = one.incoming(purchase.waybill());
                Incoming declaration = other.incoming(purchase.declaration());
                together(() -> one.filing().file(List.of(waybill)),
                        () -> other.filing().file(List.of(declaration)));
            }

            assertThat(stages(db)).isEqualTo(Map.of("RELEASED", (long) ROUNDS));
        }
    }

    @Test
    void aParcelMayBeDeclaredWhileItsContainerComesIn() {
        try (var db = Database.POSTGRESQL.open(); var again = db.again()) {
            Office one = new Office(db);
            Office other = new Office(again);

            for (int n = 0; n < ROUNDS; n++) {
                Purchase purchase = Purchase.of("O" + n).by(Purchase.idOf(n)).under("BILL" + n);
                one.file(purchase.order(), purchase.payment(), purchase.waybill());
                PortExamples.Ship ship = PortExamples.ship("BILL" + n, String.format("PPLU%07d", n));
                one.port().apply(ship.manifest(one));
                PortDesk.Incoming arrival = ship.arrival(one);
                Incoming declaration = other.incoming(purchase.declaration());
                together(() -> one.port().apply(arrival), () -> other.filing().file(List.of(declaration)));

                assertThat(one.found("O" + n).state().holds()).as("round %d", n).isEmpty();
            }
        }
    }

    private static void inBatches(Office office, List<Paper> papers) {
        for (int from = 0; from < papers.size(); from += BATCH) {
            office.fileTogether(papers.subList(from, Math.min(from + BATCH, papers.size())).toArray(Paper[]::new));
        }
    }

    /** Both at the same moment, as nearly as two threads can. */
    static void together(Runnable one, Runnable other) {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> after(start, one), apart());
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> after(start, other), apart());
        CompletableFuture.allOf(first, second).join();
    }

    private static Executor apart() {
        return task -> new Thread(task).start();
    }

    private static void after(CyclicBarrier start, Runnable task) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException stopped) {
            throw new IllegalStateException(stopped);
        }
        task.run();
    }

    private static Map<String, Long> stages(Database.Opened db) {
        return db.jdbc().queryForList("select stage from clearance_case", String.class).stream()
                .collect(Collectors.groupingBy(stage -> stage, Collectors.counting()));
    }
}
