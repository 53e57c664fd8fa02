package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declaration;
import static org.paperlessport.clearance.Examples.order;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaperCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private final Port port = new Port();

    @Test
    void aGoodPaperPasses() {
        assertThat(PaperCheck.of(order(), NOW).passed()).isTrue();
        assertThat(PaperCheck.of(declaration(), NOW).passed()).isTrue();
    }

    @Test
    void itSaysWhatTheReceiptSays() {
        Paper faulty = altered(altered(order(), "submission.appType", "7"), "freight", cny("-18"));
        port.file(faulty);

        PaperCheck check = PaperCheck.of(faulty, NOW);

        assertThat(check.status()).isEqualTo(port.lastAnswer().status());
        assertThat(check.info()).isEqualTo(port.lastAnswer().info());
        assertThat(check.faults()).extracting(PaperFault::field)
                .containsExactly("appType", "freight", "acturalPaid");
        assertThat(check.faults().get(0)).isEqualTo(new PaperFault("-301009", "appType", "7",
                new Text("应为1新增、2变更或3删除", "1 new, 2 change or 3 delete")));
    }

    @Test
    void aFaultOfALineNamesTheLine() {
        Paper faulty = altered(order(), "lines.0.qty", cny("0"));

        assertThat(PaperCheck.of(faulty, NOW).faults()).extracting(PaperFault::field)
                .contains("OrderList[" + order().lines().get(0).gnum() + "].qty");
    }

    @Test
    void theRegisterIsNotAsked() {
        Paper ofStrangers = altered(order(), "platform.code", "nobody");

        assertThat(PaperCheck.of(ofStrangers, NOW).passed()).isTrue();
    }

    @Test
    void aPaperThatIsOnlySavedIsNotLookedAt() {
        Paper saved = altered(altered(order(), "submission.appStatus", "1"), "submission.appType", "7");

        assertThat(PaperCheck.of(saved, NOW).passed()).isTrue();
    }
}
