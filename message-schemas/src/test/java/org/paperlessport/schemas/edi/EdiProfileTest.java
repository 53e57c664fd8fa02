package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;

class EdiProfileTest {

    private static final EdiReader LENIENT = EdiReader.agreedWith(EdiProfile.named("lenient"));

    @Test
    void wrongCountsAreRepairedForWhoeverAgreedOnIt() {
        byte[] bytes = Papers.bytes("gate-wrong-segment-count.edi");
        EdiInterchange read = LENIENT.read(bytes);

        assertThat(EdiReader.standard().read(bytes).acceptedMessages()).isEmpty();
        assertThat(read.acceptedMessages()).hasSize(1);
        assertThat(read.allFaults()).extracting(Fault::code, Fault::severity)
                .containsExactly(tuple("EDI-29", Severity.WARNING));
        var segments = read.messages().get(0).segments();
        assertThat(segments.get(segments.size() - 1).value(1)).isEqualTo(String.valueOf(segments.size()));
    }

    @Test
    void aVersionWithoutATableIsReadByTheOneAgreedOn() {
        byte[] bytes = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII).replace("CODECO:D:95B",
                "CODECO:D:98A").getBytes(US_ASCII);
        EdiMessage read = EdiReader.agreedWith(EdiProfile.of("alias CODECO D:98A = D:95B # as their manual says"))
                .read(bytes).messages().get(0);

        assertThat(EdiReader.standard().read(bytes).allFaults()).extracting(Fault::code).containsExactly("EDI-17");
        assertThat(read.faults()).isEmpty();
        assertThat(read.type().directory()).isEqualTo("D:98A");
        assertThat(read.table()).isEqualTo("CODECO D:95B");
    }

    @Test
    void aSegmentOutOfOrderIsLeftWhereItStands() {
        String text = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII);
        String swapped = text.replaceFirst("(?s)(RFF[^']*'\\s*)(DTM[^']*'\\s*)", "$2$1");

        assertThat(swapped).isNotEqualTo(text);
        assertThat(EdiReader.standard().read(swapped.getBytes(US_ASCII)).acceptedMessages()).isEmpty();
        assertThat(LENIENT.read(swapped.getBytes(US_ASCII)).acceptedMessages()).hasSize(1);
    }

    @Test
    void aFlockOfWarningsHidesNoFault() {
        var findings = new Findings(EdiProfile.named("lenient"), 3);
        var place = new Place.InEdi(4, "FTX", 0, 0);
        for (int i = 0; i < 5; i++) {
            findings.tell(Deviation.SEGMENT_ORDER, SyntaxFault.NOT_HERE, place, "FTX", "");
        }
        assertThat(findings.full()).isFalse();

        findings.tell(SyntaxFault.TOO_LONG, place, "X", "");

        assertThat(findings.list()).extracting(Fault::code).containsExactly("EDI-15", "EDI-15", "EDI-39");
        assertThat(findings.full()).isTrue();
    }

    @Test
    void aDateOfTheOtherLengthIsGivenAsTheSyntaxHasIt() {
        byte[] bytes = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII).replace("+261121:", "+20261121:")
                .getBytes(US_ASCII);

        assertThat(LENIENT.read(bytes).envelope().date()).isEqualTo("261121");
        assertThat(EdiReader.standard().read(bytes).envelope().date()).isEqualTo("20261121");
        assertThat(EdiReader.standard().read(bytes).accepted()).isFalse();
        assertThat(EdiReader.agreedWith(EdiProfile.of("DATE_LENGTH warn")).read(bytes).accepted()).isTrue();
    }

    @Test
    void whatAProfileCannotSayIsRefusedWhenItIsMade() {
        for (String line : new String[] {"SEGMENT_COUNT perhaps", "COUNTS warn", "SEGMENT_ORDER repair", "alias X",
            "alias CODECO D:98A = D:97A"}) {
            assertThatThrownBy(() -> EdiProfile.of(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> EdiProfile.named("unheard")).hasMessageContaining("standard and lenient");
    }
}
