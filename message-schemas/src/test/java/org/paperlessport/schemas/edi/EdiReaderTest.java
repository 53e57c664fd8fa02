package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;

class EdiReaderTest {

    @Test
    void aGoodManifestIsReadWithItsEnvelopeAndItsSegments() {
        var read = Papers.read("manifest-two-bills.edi");

        assertThat(read.allFaults()).isEmpty();
        assertThat(read.envelope()).isEqualTo(new EdiEnvelope(new EdiSyntax("UNOA", "3"),
                new EdiParty("DHLINE", "ZZZ", ""), new EdiParty("PAPERLESSPORT", "ZZZ", ""), "261121", "0830",
                "DH0001", "CUSCAR", true, false));
        EdiMessage message = read.acceptedMessages().get(0);
        assertThat(message.type()).isEqualTo(EdiType.of("CUSCAR", "D", "95B"));
        assertThat(message.segments()).hasSize(27);
        assertThat(message.segments().get(8).value(2)).isEqualTo("PPLU2600010");
        assertThat(message.segments().get(4).value(8, 4)).isEqualTo("MORNING STAR");
    }

    @Test
    void theTestIndicatorIsKnown() {
        assertThat(Papers.read("gate-test-indicator.edi").envelope().test()).isTrue();
    }

    @Test
    void aBadMessageIsRefusedAloneAtItsElement() {
        var read = Papers.read("gate-three-messages-second-bad.edi");

        assertThat(read.acceptedMessages()).extracting(EdiMessage::reference).containsExactly("1", "3");
        assertThat(read.messages().get(1).faults()).extracting(Fault::code, Fault::where, Fault::found,
                Fault::expected).containsExactly(tuple("EDI-39", new Place.InEdi(5, "EQD", 3, 1),
                        "PPLU2600025TOOLONGFORIT", "8260 an..17"));
    }

    @Test
    void aMissingSegmentIsToldWhereItShouldHaveStood() {
        assertFault("gate-segment-missing.edi", "EDI-13", new Place.InEdi(4, "NAD", 0, 0));
    }

    @Test
    void anUnknownSegmentIsNotSupportedInItsPosition() {
        assertFault("gate-segment-unknown.edi", "EDI-15", new Place.InEdi(10, "QQQ", 0, 0));
    }

    @Test
    void aWrongSegmentCountRefusesTheMessage() {
        assertFault("gate-wrong-segment-count.edi", "EDI-29", new Place.InEdi(12, "UNT", 2, 0));
    }

    @Test
    void aSecondMessageOfTheSameReferenceIsADuplicate() {
        assertFault("gate-same-reference-twice.edi", "EDI-26", new Place.InEdi(1, "UNH", 2, 0));
    }

    @Test
    void anUnknownMessageIsRefusedAndItsTypeIsKnown() {
        assertFault("gate-unknown-message.edi", "EDI-17", new Place.InEdi(1, "UNH", 3, 0));
        assertThat(Papers.read("gate-unknown-message.edi").messages().get(0).type().name())
                .isEqualTo("QUOTES");
        assertFault("gate-unknown-version.edi", "EDI-17", new Place.InEdi(1, "UNH", 3, 0));
    }

    @Test
    void aWrongTrailerRefusesTheWholeInterchange() {
        assertRefused("gate-wrong-message-count.edi", "EDI-29", new Place.InEdi(0, "UNZ", 2, 0));
        assertRefused("gate-wrong-interchange-reference.edi", "EDI-28", new Place.InEdi(0, "UNZ", 3, 0));
        assertRefused("gate-without-trailer.edi", "EDI-13", new Place.InEdi(0, "UNZ", 0, 0));
        assertRefused("gate-truncated.edi", "EDI-13", new Place.InEdi(0, "UNZ", 0, 0));
    }

    @Test
    void whatIsNoInterchangeIsUnreadable() {
        for (String name : List.of("not-edi.txt", "empty.edi")) {
            var read = Papers.read(name);
            assertThat(read.readable()).isFalse();
            assertThat(read.faults()).extracting(Fault::code).containsExactly("EDI-13");
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Papers.read("gate-byte-order-mark.edi").allFaults()).isEmpty();
    }

    @Test
    void aShortServiceStringIsRepairedWithAWarning() {
        var read = Papers.read("gate-short-service-string.edi");

        assertThat(read.acceptedMessages()).hasSize(1);
        assertThat(read.faults()).extracting(Fault::code, Fault::severity)
                .containsExactly(tuple("EDI-20", Severity.WARNING));
    }

    @Test
    void theSeparatorsOfUnaRule() {
        var own = Papers.read("gate-own-separators.edi");

        assertThat(own.allFaults()).isEmpty();
        assertThat(own.messages().get(0).segments())
                .isEqualTo(Papers.read("gate-out-terminal.edi").messages().get(0)
                .segments());
    }

    @Test
    void equalSeparatorsCannotBeRead() {
        var read = read("UNA::.? 'UNB:UNOA:3'UNZ'");

        assertThat(read.readable()).isFalse();
        assertThat(read.faults()).extracting(Fault::code).containsExactly("EDI-20");
    }

    @Test
    void releasedCharactersAreText() {
        var segments = Papers.read("gate-released-characters.edi").acceptedMessages().get(0).segments();

        assertThat(segments).filteredOn(segment -> segment.tag().equals("FTX"))
                .extracting(one -> one.value(4))
                .containsExactly("O'NEIL + SONS: 50? CHARGE'");
    }

    @Test
    void chineseTextIsReadByTheDeclaredSet() {
        var read = Papers.read("manifest-chinese-goods.edi");

        assertThat(read.allFaults()).isEmpty();
        assertThat(read.messages().get(0).segments()).contains(EdiSegment.of("FTX", EdiSegment.el("AAA"),
                EdiSegment.el(""), EdiSegment.el(""), EdiSegment.el("婴幼儿配方奶粉")));
    }

    @Test
    void textOutsideTheDeclaredSetRefusesItsMessage() {
        assertFault("manifest-chinese-in-wrong-set.edi", "EDI-21", new Place.InEdi(15, "FTX", 5, 1));
    }

    @Test
    void smallLettersInUnoaAreOnlyWarnedOf() {
        var read = read(gateOut().replace("MORNING STAR", "Morning Star"));

        assertThat(read.acceptedMessages()).hasSize(1);
        assertThat(read.allFaults()).extracting(Fault::code, Fault::severity)
                .containsExactly(tuple("EDI-21", Severity.WARNING));
    }

    @Test
    void anUnsupportedSyntaxRefusesTheWhole() {
        for (String syntax : List.of("UNOZ:3", "IATB:1", "UNOA:5")) {
            var read = read(gateOut().replace("UNOA:3", syntax));
            assertThat(read.accepted()).isFalse();
            assertThat(read.readable()).isTrue();
            assertThat(read.faults()).extracting(Fault::code).containsExactly("EDI-2");
        }
    }

    @Test
    void aSecondInterchangeInTheSameBytesIsRefused() {
        var read = read(gateOut() + gateOut());

        assertThat(read.faults()).extracting(Fault::code).containsExactly("EDI-34");
    }

    @Test
    void segmentsBetweenMessagesAndAnEmptyInterchangeAreRefused() {
        assertThat(read("UNB+UNOA:3+A+B+261121:0830+1'BGM+36'UNZ+0+1'").faults()).extracting(Fault::code)
                .containsExactly("EDI-33");
        assertThat(read("UNB+UNOA:3+A+B+261121:0830+1'UNZ+0+1'").faults()).extracting(Fault::code)
                .containsExactly("EDI-32");
    }

    @Test
    void aMessageWithoutTrailerLacksUnt() {
        var read = read(gateOut().replaceAll("UNT[^']*'", ""));

        assertThat(read.messages().get(0).faults()).extracting(Fault::code, Fault::where)
                .containsExactly(tuple("EDI-13", new Place.InEdi(12, "UNT", 0, 0)));
    }

    @Test
    void lengthsAreTakenAtTheLimitAndRefusedBeyond() {
        assertThat(read(gateOut().replace("PPLU2600010", "A".repeat(17))).acceptedMessages()).hasSize(1);
        assertThat(read(gateOut().replace("PPLU2600010", "A".repeat(18))).acceptedMessages()).isEmpty();
    }

    @Test
    void numbersMayCarryEitherDecimalMark() {
        String manifest = new String(Papers.bytes("manifest-two-bills.edi"), US_ASCII);

        assertThat(read(manifest).acceptedMessages()).hasSize(1);
        assertThat(read(manifest.replace("1960.5", "1960,5")).acceptedMessages()).hasSize(1);
        assertThat(read(manifest.replace("1960.5", "1960x5")).allFaults()).extracting(Fault::code)
                .contains("EDI-37");
    }

    @Test
    void tooManySegmentsOrBytesAreRefused() {
        int bytes = gateOut().length();
        int segments = 14;

        assertThat(EdiReader.within(new EdiLimits(bytes, segments, 9)).read(gateOut().getBytes(US_ASCII))
                .accepted())
                .isTrue();
        assertThat(EdiReader.within(new EdiLimits(bytes - 1, segments, 9)).read(gateOut().getBytes(US_ASCII))
                .accepted()).isFalse();
        assertThat(EdiReader.within(new EdiLimits(bytes, segments - 1, 9)).read(gateOut().getBytes(US_ASCII))
                .accepted()).isFalse();
    }

    @Test
    void aHugeSegmentAndAMillionEmptyOnesAreJudgedInLittleMemory() {
        String huge = gateOut().replace("BGM+36", "BGM+36" + "+".repeat(4_000_000));
        String many = gateOut().replace("CNT+16:1'", "CNT+16:1'" + "X'".repeat(200_000));

        assertThat(read(huge).messages().get(0).faults()).extracting(Fault::code).containsExactly("EDI-16");
        assertThat(read(many).messages().get(0).faults()).hasSize(EdiLimits.USUAL.faults());
        assertThat(read("UNB+UNOA:3+A+B+261121:0830+1'" + "'".repeat(1_100_000)).accepted()).isFalse();
    }

    @Test
    void everyPaperMeetsTheFateThatTheIndexTells() {
        assertThat(Papers.all()).allSatisfy(paper -> {
            String name = paper.getFileName().toString();
            assertThat(fate(Papers.read(name))).as(name).isEqualTo(Papers.fates().get(name));
        });
    }

    private static String fate(EdiInterchange read) {
        if (!read.accepted()) {
            return read.readable() ? "REFUSED" : "UNREADABLE";
        }
        return read.acceptedMessages().size() == read.messages().size() ? "ACCEPTED" : "PARTLY";
    }

    @Test
    void everyFaultTellsInBothTonguesHowToMendIt() {
        Papers.all().forEach(paper -> assertThat(Papers.read(paper.getFileName().toString()).allFaults())
                .allSatisfy(fault -> {
                    assertThat(fault.message().zh()).isNotBlank();
                    assertThat(fault.message().en()).isNotBlank();
                }));
    }

    @Test
    void brokenBytesNeverThrow() {
        var random = new Random(20261121);
        List<byte[]> papers = Papers.all().stream().map(path -> Papers.bytes(path.getFileName().toString()))
                .toList();
        for (int round = 0; round < 1000; round++) {
            byte[] broken = papers.get(random.nextInt(papers.size())).clone();
            for (int i = 0; i < 1 + random.nextInt(6) && broken.length > 0; i++) {
                byte[] marks = "'+:?U\n\0 ".getBytes(US_ASCII);
                broken[random.nextInt(broken.length)] = random.nextBoolean() ? (byte) random.nextInt(256)
                        : marks[random.nextInt(marks.length)];
            }
            var read = EdiReader.standard().read(broken);
            Contrl.answerTo(read).ifPresent(contrl ->
                    assertThat(EdiReader.standard().read(contrl.bytes("1", ContrlTest.NOW)).readable())
                        .isTrue());
        }
    }

    private static void assertFault(String paper, String code, Place where) {
        var read = Papers.read(paper);
        assertThat(read.accepted()).isTrue();
        assertThat(read.allFaults()).extracting(Fault::code, Fault::where)
                .containsExactly(tuple(code, where));
    }

    private static void assertRefused(String paper, String code, Place where) {
        var read = Papers.read(paper);
        assertThat(read.acceptedMessages()).isEmpty();
        assertThat(read.faults()).extracting(Fault::code, Fault::where).containsExactly(tuple(code, where));
    }

    private static String gateOut() {
        return new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII);
    }

    private static EdiInterchange read(String text) {
        return EdiReader.standard().read(text.getBytes(US_ASCII));
    }
}
