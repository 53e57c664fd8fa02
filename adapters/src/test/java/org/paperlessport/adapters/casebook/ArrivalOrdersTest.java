package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.Stage;

/** The four papers of a purchase end alike, whatever their order, and however they are spread over transactions. */
class ArrivalOrdersTest {

    private static final Set<String> ANSWERS = Set.of("ORDER 2", "ORDER 120", "PAYMENT 2", "PAYMENT 120",
            "WAYBILL 2", "WAYBILL 120", "DECLARATION 2", "DECLARATION 120", "DECLARATION 800");

    @ParameterizedTest
    @EnumSource(Database.class)
    void eachPaperInItsOwnTransaction(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            int n = 0;

            for (List<Integer> order : orders()) {
                Purchase purchase = Purchase.of("EACH-" + n).by(Purchase.idOf(n++));
                office.file(arranged(purchase, order));

                assertReleased(office, purchase, order);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void allPapersInOneTransaction(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            int n = 0;

            for (List<Integer> order : orders()) {
                Purchase purchase = Purchase.of("ALL-" + n).by(Purchase.idOf(n++));
                office.fileTogether(arranged(purchase, order));

                assertReleased(office, purchase, order);
            }
        }
    }

    private static void assertReleased(Office office, Purchase purchase, List<Integer> order) {
        CaseFile file = office.found(purchase.orderNo());
        assertThat(end(file)).as("order %s", order).isEqualTo(new End(Stage.RELEASED, "800", Optional.of(Lane.GREEN),
                "16.38", List.of(), Set.copyOf(purchase.papers())));
        assertThat(answers(office, purchase)).as("order %s", order).isEqualTo(ANSWERS);
    }

    /** What a case is in the end, without its numbers and times. */
    private record End(Stage stage, String status, Optional<Lane> lane, String tax, List<?> waitingFor,
                       Set<Paper> papers) {
    }

    private static End end(CaseFile file) {
        CaseState state = file.state();
        List<Filed<? extends Paper>> papers = new ArrayList<>(file.payments());
        file.order().ifPresent(papers::add);
        file.waybill().ifPresent(papers::add);
        file.declaration().ifPresent(papers::add);
        return new End(state.stage(), state.statusCode(), state.lane(),
                state.tax().orElseThrow().payable().toPlainString(), state.waitingFor(),
                Set.copyOf(papers.stream().map(Filed::paper).toList()));
    }

    /** The answers about this purchase's papers, without their numbers. */
    private static Set<String> answers(Office office, Purchase purchase) {
        Set<String> found = new TreeSet<>();
        for (String account : List.of("platform", "payment", "carrier", "declarant")) {
            for (String line : office.answers(account)) {
                String[] words = line.split(" ");
                if (words[1].equals(purchase.orderNo()) || words[1].endsWith("-" + purchase.orderNo())) {
                    assertThat(found.add(words[0] + " " + words[2])).as("told once: %s", line).isTrue();
                }
            }
        }
        return found;
    }

    private static Paper[] arranged(Purchase purchase, List<Integer> order) {
        return order.stream().map(purchase.papers()::get).toArray(Paper[]::new);
    }

    private static List<List<Integer>> orders() {
        List<List<Integer>> orders = new ArrayList<>();
        for (int code = 0; code < 256; code++) {
            List<Integer> order = List.of(code >> 6, code >> 4 & 3, code >> 2 & 3, code & 3);
            if (Set.copyOf(order).size() == 4) {
                orders.add(order);
            }
        }
        assertThat(orders).hasSize(24);
        return orders;
    }
}
