package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.ceb.Papers.bytes;
import static org.paperlessport.schemas.ceb.Papers.paper;

import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.ceb.imports.CEB621Message;

class EditionTest {

    private static final String LONG_ITEM = with(paper("CEB621"), "itemNo", "7".repeat(30));

    private final CebReader reader = new CebReader();

    @Test
    void whatOnlyTheOlderEditionTakesIsReadWithAWarning() {
        CebMessage message = reader.read(bytes(LONG_ITEM));

        assertThat(message.edition()).isEqualTo(Edition.E2018);
        assertThat(message.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.code()).isEqualTo("CEB-EDITION");
            assertThat(fault.expected()).isEqualTo("at most 20 characters");
        });
        assertThat(message.as(CEB621Message.class).getInventory().get(0).getInventoryList().get(0)
                .getItemNo()).hasSize(30);
    }

    @Test
    void aFaultByBothEditionsRefusesAndTheWarningStays() {
        CebMessage message = reader.read(bytes(LONG_ITEM.replaceFirst("<agentCode>.*</agentCode>\n", "")));

        assertThat(message.isReadable()).isFalse();
        assertThat(message.faults()).extracting(Fault::code).containsExactly("CEB-MISSING", "CEB-EDITION");
    }

    @Test
    void aMessageThatNeitherEditionTakesWholeIsJudgedByTheNewest() {
        String mixed = with(LONG_ITEM, "tradeCountry", "1");

        CebMessage message = reader.read(bytes(mixed));

        assertThat(message.isReadable()).isFalse();
        assertThat(message.edition()).isEqualTo(Edition.E202205);
        assertThat(message.faults()).extracting(Fault::code).containsExactly("CEB-LENGTH");
        assertThat(reader.read(bytes(with(paper("CEB621"), "tradeCountry", "1"))).faults())
                .isEmpty();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        String sixty = "𠮷".repeat(60);

        assertThat(reader.read(bytes(with(paper("CEB311"), "orderNo", sixty))).faults()).isEmpty();
        assertThat(reader.read(bytes(with(paper("CEB311"), "orderNo", sixty + "a"))).faults()).hasSize(1);
    }

    private static String with(String paper, String field, String value) {
        return paper.replaceFirst("<" + field + ">.*<", "<" + field + ">" + value + "<");
    }
}
