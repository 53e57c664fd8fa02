package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/** Envelopes: several in one body, groups, and the ways in which they break. */
class EdiEnvelopeTest {

    private static final String GATE = "BGM+36+1+9'NAD+CF+X'EQD+CN+PPLU2600010'CNT+16:1'";

    @Test
    void interchangesOfOneBodyAreReadAndJudgedOneByOne() {
        String bad = interchange("3", message("1")).replace("UNZ+1+3", "UNZ+2+3");
        List<EdiInterchange> read = readAll("UNA:+.? '\r\n" + interchange("1", message("1")) + "\r\n"
                + "UNA|*.? ~" + interchange("2", message("1")).replace(':', '|').replace('+', '*').replace('\'', '~')
                + bad);

        assertThat(read).extracting(one -> one.envelope().reference()).containsExactly("1", "2", "3");
        assertThat(read).extracting(one -> one.acceptedMessages().size()).containsExactly(1, 1, 0);
        assertThat(faults(read.get(2))).containsExactly("29 UNZ 0 2");
    }

    @Test
    void aMissingTrailerEndsWhereTheNextInterchangeBegins() {
        List<EdiInterchange> read = readAll(interchange("1", message("1")).replace("UNZ+1+1'", "")
                + interchange("2", message("1")));

        assertThat(faults(read.get(0))).containsExactly("13 UNZ 0 0");
        assertThat(read.get(1).allFaults()).isEmpty();
    }

    @Test
    void aNestedInterchangeRefusesTheOneAroundIt() {
        List<EdiInterchange> read = readAll("UNB+UNOA:3+A+B+261121:0830+1'UNH+1+CODECO:D:95B:UN'BGM+36'"
                + interchange("2", message("1")) + "UNT+3+1'UNZ+1+1'");

        assertThat(faults(read.get(0))).contains("34 UNB 0 0");
        assertThat(faults(read.get(1))).containsExactly("34 UNZ 0 0");
        assertThat(read).allSatisfy(one -> assertThat(one.acceptedMessages()).isEmpty());
    }

    @Test
    void whatFollowsTheLastInterchangeIsAFaultOfIt() {
        assertThat(faults(readAll(interchange("1", message("1")) + "BGM+36'").get(0))).containsExactly("34 UNZ 0 0");
        assertThat(faults(readAll(interchange("1", message("1")) + "\r\n \r\n").get(0))).isEmpty();
    }

    @Test
    void messagesWithoutAnEnvelopeAreToldToGetOne() {
        EdiInterchange read = readAll("UNH+1+CODECO:D:95B:UN'" + GATE + "UNT+6+1'").get(0);

        assertThat(read.readable()).isFalse();
        assertThat(read.faults()).extracting(Fault::expected)
                .containsExactly("UNB before the first message, and UNZ behind the last");
    }

    @Test
    void messagesWithoutAnEnvelopeAreJudgedAllTheSame() {
        String own = (message("1") + message("2").replace("UNT+6", "UNT+5")).replace('+', '*').replace(':', '^')
                .replace('\'', '~');
        for (EdiInterchange read : List.of(readAll(message("1") + message("2").replace("UNT+6", "UNT+5")).get(0),
                readAll("UNA^*.? ~\r\n" + own).get(0), readAll(message("1") + message("2")
                        .replace("UNT+6", "UNT+5") + "UNZ+2+1'").get(0))) {
            assertThat(faults(read)).containsExactly("13 UNB 0 0", "29 UNT 6 2");
            assertThat(read.messages()).extracting(EdiMessage::reference, EdiMessage::accepted)
                    .containsExactly(tuple("1", true), tuple("2", false));
            assertThat(read.acceptedMessages()).isEmpty();
            assertThat(Contrl.answerTo(read)).isEmpty();
        }
    }

    @Test
    void segmentsEndedByLinesAloneAreToldOfOnceAndReadOn() {
        String good = interchange("1", message("1"));

        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            EdiInterchange read = readAll(good.replace("'", lineEnd)).get(0);
            assertThat(faults(read)).containsExactly("22 UNA 0 0");
            assertThat(read.messages()).hasSize(1);
        }
    }

    @Test
    void unaMustGiveSeparatorsThatDiffer() {
        for (String una : List.of("UNA++.? '", "UNA:+.+ '", "UNA:+.? +", "UNA:+.? ")) {
            assertThat(faults(readAll(una + interchange("1", message("1"))).get(0))).as(una)
                    .anyMatch(fault -> fault.startsWith("20 UNA"));
        }
        String four = interchange("1", message("1")).replace("UNOA:3", "UNOA:4").replace("261121", "20261121");
        assertThat(faults(readAll("UNA:+.?+'" + four).get(0))).containsExactly("20 UNA 0 0");
        assertThat(faults(readAll("UNA:+.?+'" + interchange("1", message("1"))).get(0))).isEmpty();
    }

    @Test
    void theCountsAndReferencesOfEveryTrailerAreHeldAgainstTheirHeaders() {
        String good = interchange("1", message("1"));

        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+7+1")).get(0))).containsExactly("29 UNT 6 2");
        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+6+2")).get(0))).containsExactly("28 UNT 6 3");
        assertThat(faults(readAll(good.replace("UNZ+1+1", "UNZ+1+2")).get(0))).containsExactly("28 UNZ 0 3");
        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+0006+1")).get(0))).isEmpty();
    }

    @Test
    void whatATrailerLacksIsMissingAndNotDifferent() {
        String good = interchange("1", message("1"));
        String group = interchange("1", "UNG+CODECO+A+B+261121:0830+G1+UN+D:95B'" + message("1") + "UNE+1+G1'");

        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+X+1")).get(0))).containsExactly("37 UNT 6 2");
        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT++1")).get(0))).containsExactly("13 UNT 6 2");
        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+6")).get(0))).containsExactly("13 UNT 6 3");
        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+6+1+1")).get(0))).containsExactly("16 UNT 6 4");
        assertThat(faults(readAll(good.replace("UNT+6+1", "UNT+0000006+1")).get(0))).containsExactly("39 UNT 6 2");
        assertThat(faults(readAll(good.replace("UNZ+1+1", "UNZ+1")).get(0))).containsExactly("13 UNZ 0 3");
        assertThat(faults(readAll(good.replace("UNZ+1+1", "UNZ++1")).get(0))).containsExactly("13 UNZ 0 2");
        assertThat(faults(readAll(group.replace("UNE+1+G1", "UNE+1")).get(0))).containsExactly("13 UNE 0 3");
    }

    @Test
    void whatUnbLacksIsMissingAndWhatIsTooLongOrShortIsThat() {
        String good = interchange("1", message("1"));

        assertThat(faults(readAll(good.replace("UNOA:3", "UNOA")).get(0))).containsExactly("13 UNB 0 2");
        assertThat(faults(readAll(good.replace("UNOA:3", "")).get(0))).containsExactly("13 UNB 0 2");
        assertThat(faults(readAll(good.replace("UNOA:3", "UNOZ:3")).get(0))).containsExactly("2 UNB 0 2");
        assertThat(faults(readAll(good.replace("261121:0830", "261121")).get(0))).containsExactly("13 UNB 0 5");
        assertThat(faults(readAll(good.replace("261121:0830", "")).get(0))).containsExactly("13 UNB 0 5");
        assertThat(faults(readAll(good.replace("261121:0830", "26112:083")).get(0)))
                .containsExactly("40 UNB 0 5", "40 UNB 0 5");
        assertThat(faults(readAll(good.replace("261121:0830", "26112A:08300")).get(0)))
                .containsExactly("37 UNB 0 5", "39 UNB 0 5");
        assertThat(faults(readAll(good.replace("261121:0830", "261321:2460")).get(0)))
                .containsExactly("12 UNB 0 5", "12 UNB 0 5");
        assertThat(faults(readAll(good.replace("261121:0830", "20261121:0830")).get(0)))
                .containsExactly("39 UNB 0 5");
    }

    @Test
    void whatIsMissingAndWhatIsAgreedIsNamed() {
        String good = interchange("1", message("1"));
        Fault missing = readAll(good.replace("BGM+", "BGX+")).get(0).allFaults().get(1);
        Fault version = readAll(good.replace("CODECO:D:95B", "VERMAS:D:10A")).get(0).allFaults().get(0);
        Fault type = readAll(good.replace("CODECO:D:95B", "PAXLST:D:95B")).get(0).allFaults().get(0);
        Fault trailer = readAll(good.replace("UNZ+1+1'", "")).get(0).allFaults().get(0);

        assertThat(missing.message()).isEqualTo(new Text("第 3 段之前缺少 BGM，请补上。",
                "BGM is missing before segment 3; add it."));
        assertThat(trailer.message()).isEqualTo(new Text("缺少 UNZ，请补上。", "UNZ is missing; add it."));
        assertThat(version.expected()).isEqualTo("VERMAS D:16A D:21B");
        assertThat(type.expected()).isEqualTo("a message of the port");
    }

    @Test
    void whatIsOutsideUnobIsToldOfAndRefusesNothing() {
        String unob = interchange("1", message("1")).replace("UNOA", "UNOB");

        assertThat(faults(readAll(unob.replace("+X'", "+small letters'")).get(0))).isEmpty();
        EdiInterchange read = readAll(unob.replace("+X'", "+gate@port'")).get(0);
        assertThat(faults(read)).containsExactly("21 NAD 3 3");
        assertThat(read.acceptedMessages()).hasSize(1);
    }

    @Test
    void aNumberOfFixedLengthThatIsNoneIsNotCalledShortToo() {
        String good = interchange("1", message("1").replace("EQD+", "GID+1'DGS+IMD++1234'EQD+").replace("UNT+6", "UNT+8"));

        assertThat(faults(readAll(good).get(0))).isEmpty();
        assertThat(faults(readAll(good.replace("++1234'", "++12X4'")).get(0))).containsExactly("37 DGS 5 4");
        assertThat(faults(readAll(good.replace("++1234'", "++123'")).get(0))).containsExactly("40 DGS 5 4");
    }

    @Test
    void twoGroupsOfOneReferenceAreToldOf() {
        String group = "UNG+CODECO+A+B+261121:0830+G1+UN+D:95B'" + message("1") + "UNE+1+G1'";
        EdiInterchange read = readAll(interchange("1", group + group).replace("UNZ+1", "UNZ+2")).get(0);

        assertThat(faults(read)).containsExactly("26 UNG 0 6");
        assertThat(read.acceptedMessages()).extracting(EdiMessage::group).containsExactly(1);
    }

    @Test
    void groupsAreCountedAndRefusedByThemselves() {
        String ung = "UNG+CODECO+A+B+261121:0830+G1+UN+D:95B'";
        String good = ung + message("1") + message("2") + "UNE+2+G1'";
        String wrong = ung.replace("G1", "G2") + message("1") + "UNE+2+G2'";
        EdiInterchange read = readAll(interchange("1", good + wrong).replace("UNZ+1", "UNZ+2")).get(0);

        assertThat(faults(read)).containsExactly("29 UNE 0 2");
        assertThat(read.acceptedMessages()).extracting(EdiMessage::group).containsExactly(1, 1);
        assertThat(new String(Contrl.answerTo(read).orElseThrow().bytes("7", ContrlTest.NOW), UTF_8))
                .contains("UCI+1+A+B+7'UCF+G2+A+B+4+29+UNE+2'UNT");
        assertThat(readAll(new String(Contrl.answerTo(read).orElseThrow().bytes("7", ContrlTest.NOW), UTF_8)).get(0)
                .allFaults()).isEmpty();
    }

    @Test
    void aBadMessageOfAGoodGroupIsAnsweredUnderIt() {
        String group = "UNG+CODECO+A+B+261121:0830+G1+UN+D:95B'" + message("1").replace("CNT+16:1'", "")
                .replace("UNT+6", "UNT+5") + "UNE+1+G1'";
        EdiInterchange read = readAll(interchange("1", group)).get(0);

        assertThat(new String(Contrl.answerTo(read).orElseThrow().bytes("7", ContrlTest.NOW), UTF_8))
                .contains("UCI+1+A+B+7'UCF+G1+A+B+7'UCM+1+CODECO:D:95B:UN+4'UCS+5+13'UNT");
    }

    @Test
    void groupsThatAreMixedEmptyOpenOrOfOtherTypesAreFaults() {
        String ung = "UNG+CODECO+A+B+261121:0830+G1+UN+D:95B'";

        assertThat(faults(readAll(interchange("1", message("1") + ung + message("2") + "UNE+1+G1'")).get(0)))
                .containsExactly("30 UNG 0 0");
        assertThat(faults(readAll(interchange("1", ung + message("1") + "UNE+1+G1'" + message("2"))).get(0)))
                .containsExactly("30 UNH 0 0");
        assertThat(faults(readAll(interchange("1", ung + message("1"))).get(0))).containsExactly("13 UNE 0 0");
        assertThat(faults(readAll(interchange("1", "UNE+1+G1'" + message("1"))).get(0)))
                .containsExactly("33 UNE 0 0");
        assertThat(faults(readAll(interchange("1", ung.replace("CODECO", "COARRI") + message("1") + "UNE+1+G1'"))
                .get(0))).containsExactly("31 UNH 1 3");
        assertThat(faults(readAll(interchange("1", ung + "UNE+0+G1'")).get(0))).contains("32 UNG 0 0");
    }

    @Test
    void everySetOfTheSyntaxIsReadByItsOwnCharset() {
        for (CharacterSet set : EnumSet.complementOf(EnumSet.of(CharacterSet.UNOX))) {
            String text = set == CharacterSet.UNOE ? "ГРУЗ" : set.charset().newEncoder().canEncode("é") ? "é" : "X";
            String body = interchange("1", message("1").replace("NAD+CF+X'", "NAD+CF+" + text + "'"))
                    .replace("UNOA", set.name());
            EdiInterchange read = EdiReader.standard().readAll(body.getBytes(set.charset())).get(0);

            assertThat(faults(read)).as(set.name()).isEmpty();
            assertThat(read.messages().get(0).segments().get(2).value(2)).isEqualTo(text);
        }
    }

    @Test
    void bytesOfAnotherCharsetAreToldOf() {
        byte[] latin = interchange("1", message("1").replace("NAD+CF+X'", "NAD+CF+é'")).replace("UNOA", "UNOW")
                .getBytes(ISO_8859_1);

        assertThat(faults(EdiReader.standard().readAll(latin).get(0))).containsExactly("21 NAD 3 3");
    }

    @Test
    void lengthsCountCharactersAndNotBytes() {
        String fits = "货".repeat(35);
        String body = interchange("1", message("1").replace("NAD+CF+X'", "NAD+CF++" + fits + "'"))
                .replace("UNOA:3", "UNOW:4").replace("261121", "20261121");

        assertThat(faults(EdiReader.standard().readAll(body.getBytes(UTF_8)).get(0))).isEmpty();
        assertThat(faults(EdiReader.standard().readAll(body.replace(fits, fits + "物").getBytes(UTF_8)).get(0)))
                .containsExactly("39 NAD 3 4");
    }

    private static String interchange(String reference, String messages) {
        return "UNB+UNOA:3+A+B+261121:0830+" + reference + "'" + messages + "UNZ+1+" + reference + "'";
    }

    private static String message(String reference) {
        return "UNH+" + reference + "+CODECO:D:95B:UN'" + GATE + "UNT+6+" + reference + "'";
    }

    private static List<EdiInterchange> readAll(String text) {
        return EdiReader.standard().readAll(text.getBytes(ISO_8859_1));
    }

    private static List<String> faults(EdiInterchange read) {
        return read.allFaults().stream().map(fault -> {
            var place = (Place.InEdi) fault.where();
            return SyntaxFault.published(fault) + " " + place.tag() + " " + place.segment() + " " + place.element();
        }).toList();
    }
}
