package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GreenPathTest {

    private final Port port = new Port();

    @Test
    void fourPapersThatAgreeClearTheParcel() {
        port.file(paperwork());

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
        assertThat(port.statuses(PaperKind.ORDER)).containsExactly("2", "120");
        assertThat(port.statuses(PaperKind.PAYMENT)).containsExactly("2", "120");
        assertThat(port.statuses(PaperKind.WAYBILL)).containsExactly("2", "120");
        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "120", "800");
        assertThat(port.reserved()).isEqualByComparingTo("198.00");
    }

    @Test
    void theReleaseCarriesTheNumbersAndThePublishedText() {
        port.file(paperwork());

        assertThat(port.lastAnswer()).isEqualTo(new Answer(port.matter.declaration().orElseThrow(), "800",
                port.matter.state().lastReturnAt(), "[Code:2600;Desc:放行]", "B20261111000000001",
                "31052026I000000002"));
    }

    @Test
    void theHistoryOfAnUntroubledCaseHasThreeEntries() {
        port.file(paperwork());

        assertThat(port.happenings()).containsExactly(Happening.DECLARED, Happening.ACCEPTED, Happening.RELEASED);
    }

    @Test
    void sellersHearOfTheAcceptanceAndEveryoneOfTheRelease() {
        port.file(paperwork());

        assertThat(port.notices).extracting(Notice::event).containsExactly(Happening.ACCEPTED, Happening.RELEASED);
        assertThat(port.notices.get(0).to()).containsExactlyInAnyOrder(Owner.PLATFORM, Owner.MERCHANT);
        assertThat(port.notices.get(1).to())
                .containsExactlyInAnyOrder(Owner.PLATFORM, Owner.MERCHANT, Owner.CARRIER, Owner.WAREHOUSE);
        assertThat(port.notices.get(1).parties()).isEqualTo(new Notice.Parties(Examples.PLATFORM.code(),
                Examples.MERCHANT.code(), Examples.PAYMENT_FIRM.code(), Examples.CARRIER.code(),
                Examples.WAREHOUSE.code(), "SITE1"));
    }

    @Test
    void returnTimesGrowWithinACaseThoughTheClockStandsStill() {
        port.file(paperwork().declaration()).file(paperwork().waybill()).file(paperwork().payment())
                .file(paperwork().order());

        List<Instant> times = port.answers.stream().map(Answer::at).toList();
        assertThat(times).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theTaxIsAssessedWithTheAcceptance() {
        port.file(paperwork());

        TaxAssessment tax = port.matter.state().tax().orElseThrow();
        assertThat(tax.taxablePrice()).isEqualByComparingTo("198.00");
        assertThat(tax.payable()).isEqualTo(cny("18.02"));
    }

    @Test
    void inWhateverOrderThePapersComeTheEndIsTheSame() {
        Set<String> ends = new TreeSet<>();
        for (List<Paper> order : permutations(List.of(paperwork().order(), paperwork().payment(),
                paperwork().waybill(), paperwork().declaration()))) {
            ends.add(end(order));
        }

        assertThat(ends).containsExactly("RELEASED 800 [DECLARATION 120, DECLARATION 2, DECLARATION 800, ORDER 120, "
                + "ORDER 2, PAYMENT 120, PAYMENT 2, WAYBILL 120, WAYBILL 2] [DECLARED, ACCEPTED, RELEASED] 18.02");
    }

    @Test
    void inWhateverOrderThePapersComeADifferingAmountIsRefusedAlike() {
        Set<String> ends = new TreeSet<>();
        for (List<Paper> order : permutations(List.of(paperwork().order(),
                Examples.payment(Examples.submission("1"), "198.00"), paperwork().waybill(),
                paperwork().declaration()))) {
            ends.add(end(order));
        }

        assertThat(ends).containsExactly("REFUSED 100 [DECLARATION 100, DECLARATION 2, ORDER 120, ORDER 2, "
                + "PAYMENT 100, PAYMENT 120, PAYMENT 2, WAYBILL 120, WAYBILL 2] [DECLARED, REFUSED] none");
    }

    private static String end(List<Paper> order) {
        Port port = new Port();
        order.forEach(port::file);
        Set<String> answers = new TreeSet<>();
        port.answers.forEach(answer -> answers.add(answer.paper().paper().key().kind() + " " + answer.status()));
        CaseState state = port.matter.state();
        return state.stage() + " " + state.statusCode() + " " + answers + " " + port.happenings() + " "
                + state.tax().map(tax -> tax.payable().toPlainString()).orElse("none");
    }

    static List<List<Paper>> permutations(List<Paper> papers) {
        if (papers.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Paper>> all = new ArrayList<>();
        for (Paper first : papers) {
            List<Paper> rest = new ArrayList<>(papers);
            rest.remove(first);
            for (List<Paper> others : permutations(rest)) {
                List<Paper> order = new ArrayList<>(List.of(first));
                order.addAll(others);
                all.add(order);
            }
        }
        return all;
    }
}
