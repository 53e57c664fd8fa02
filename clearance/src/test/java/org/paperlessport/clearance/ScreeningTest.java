package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.MILK;
import static org.paperlessport.clearance.Examples.SCREENING;
import static org.paperlessport.clearance.Examples.WINE;
import static org.paperlessport.clearance.Examples.bonded;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declarationLine;
import static org.paperlessport.clearance.Examples.submission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static Screening.Hit screen(String hsCode, String price) {
        Declaration declaration = bonded(submission("1"),
                List.of(declarationLine(1, MILK, "1", "1", "1"), declarationLine(2, hsCode, "1", "1", "1")), "0", "0");
        return new Screening(SCREENING).screen(declaration, cny(price));
    }

    @ParameterizedTest
    @CsvSource({
        "1901101010,2000,GREEN,''", "1901101010,2000.01,YELLOW,OVER_2000", "2204210000,10,RED,WINE",
        "2204210000,2000.01,RED,WINE", "0422000000,10,GREEN,''"})
    void theDeepestLaneWinsAndItsRuleIsKept(String hsCode, String price, Lane lane, String rule) {
        assertThat(screen(hsCode, price)).isEqualTo(new Screening.Hit(lane, rule));
    }

    @Test
    void withoutRulesEverythingIsGreen() {
        assertThat(new Screening(List.of()).screen(Examples.declaration(), cny("9999")).lane()).isEqualTo(Lane.GREEN);
    }

    @Test
    void wineIsExaminedAndTheRuleIsKeptWithTheCase() {
        Port port = new Port();

        port.file(Examples.paperwork().with(Altered.altered(Examples.declaration(), "lines.0.gcode", WINE)));

        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "120", "500");
        assertThat(port.lastAnswer().info()).isEqualTo("[Code:1200;Desc:布控查验]");
        assertThat(port.matter.state().lane()).contains(Lane.RED);
        assertThat(port.matter.state().rule()).isEqualTo("WINE");
        assertThat(port.matter.state().holds()).extracting(Hold::kind).containsExactly(Hold.Kind.INSPECTION);
    }

    @Test
    void anExpensivePurchaseIsReviewed() {
        Port port = new Port();
        port.file(Examples.order(submission("1"), List.of(Examples.orderLine(1, "1", "2000.00", "2000.00")), "2000.00",
                "18.00", "0", "2018.00")).file(Examples.payment(submission("1"), "2018.00")).file(Examples.waybill());

        port.file(bonded(submission("1"), List.of(declarationLine(1, MILK, "1", "2000.00", "2000.00")), "18.00", "0"));

        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "120", "300");
        assertThat(port.lastAnswer().info()).isEqualTo("[Code:1200;Desc:转人工审核]");
        assertThat(port.notices).extracting(Notice::event)
                .containsExactly(Happening.ACCEPTED, Happening.SENT_TO_REVIEW);
    }
}
