package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.edi.MessageMaker.Made;
import org.paperlessport.schemas.edi.MessageMaker.Size;

/** What is written, read and written again stays what it was, to the byte. */
class RoundTripTest {

    @Test
    void messagesOfEveryTableComeBackByteForByte() {
        for (String table : EdiTables.PUBLISHED.tables()) {
            for (Size size : Size.values()) {
                var maker = new MessageMaker(table, size, 11);
                List<EdiSegment> segments = maker.segments().stream().map(Made::segment).toList();
                byte[] written = Interchanges.of(maker.type(), segments);
                EdiInterchange read = Interchanges.read(written);

                assertThat(read.messages().get(0).segments().subList(1, segments.size() + 1))
                        .as(table + " " + size).isEqualTo(segments);
                assertThat(again(read, "UNA:+.? '")).as(table + " " + size).isEqualTo(written);
            }
        }
    }

    @Test
    void otherSeparatorsChangeTheBytesAndNotWhatTheySay() {
        var maker = new MessageMaker("IFTMIN D:01B", Size.RANDOM, 3);
        EdiInterchange usual = Interchanges.read(Interchanges.of(maker.type(),
                maker.segments().stream().map(Made::segment).toList()));
        byte[] other = again(usual, "UNA|*,! ~");

        assertThat(Interchanges.text(other)).startsWith("UNA|*,! ~UNB*UNOA|3*");
        EdiInterchange read = Interchanges.read(other);
        assertThat(read.allFaults()).isEmpty();
        assertThat(read.messages()).extracting(EdiMessage::segments).isEqualTo(
                usual.messages().stream().map(EdiMessage::segments).toList());
    }

    @Test
    void repeatedElementsOfSyntaxFourComeBackWhole() {
        var envelope = new EdiEnvelope(new EdiSyntax("UNOC", "4"), EdiParty.of("A"), EdiParty.of("B"), "20261121",
                "0830", "R1", "", false, false);
        EdiSegment cst = EdiSegment.of("CST", el("1"), EdiSegment.repeated(el("85", "113", "2*2"), el("86")));
        byte[] written = new EdiWriter(envelope, "UNA:+.?*'").message("1", EdiType.of("CUSCAR", "D", "95B"),
                List.of(cst)).bytes();
        EdiSegment read = Interchanges.read(written).messages().get(0).segments().get(1);

        assertThat(new String(written, UTF_8)).contains("CST+1+85:113:2?*2*86'");
        assertThat(read).isEqualTo(cst);
        assertThat(read.value(2)).isEqualTo("85");
        assertThat(read.occurrences(2)).containsExactly(el("85", "113", "2*2"), el("86"));
    }

    @Test
    void groupsComeBack() {
        var envelope = new EdiEnvelope(new EdiSyntax("UNOA", "3"), EdiParty.of("A"), EdiParty.of("B"), "261121",
                "0830", "R1", "", false, false);
        var maker = new MessageMaker("CODECO D:95B", Size.LEAST, 1);
        var group = new EdiGroup("CODECO", new EdiParty("TOS", "ZZ", ""), EdiParty.of("HUB"), "G1", List.of());
        byte[] written = new EdiWriter(envelope).group(group, maker.type()).message("1", maker.type(),
                maker.segments().stream().map(Made::segment).toList()).bytes();
        EdiInterchange read = Interchanges.read(written);

        assertThat(read.allFaults()).isEmpty();
        assertThat(read.groups()).containsExactly(group);
        assertThat(read.messages()).extracting(EdiMessage::group).containsExactly(1);
        assertThat(Interchanges.text(written)).contains("UNE+1+G1'UNZ+1+R1'");
    }

    private static byte[] again(EdiInterchange read, String una) {
        var writer = new EdiWriter(read.envelope(), una);
        read.messages().forEach(writer::message);
        return writer.bytes();
    }
}
