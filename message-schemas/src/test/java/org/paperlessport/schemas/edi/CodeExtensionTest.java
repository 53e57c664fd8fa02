package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** Interchanges in UNOX: text in several sets, switched by escapes, among service characters that are ASCII. */
class CodeExtensionTest {

    private static final String ESC = "\u001b";
    private static final String BACK = ESC + "(B";

    @Test
    void anInterchangeThatNeverShiftsIsReadAsAscii() {
        EdiInterchange read = read(interchange("X".getBytes(US_ASCII)));

        assertThat(read.allFaults()).isEmpty();
        assertThat(read.acceptedMessages()).hasSize(1);
        assertThat(name(read)).isEqualTo("X");
    }

    /** What Java writes in ISO-2022 is read back, whatever bytes of it look like separators. */
    @Test
    void shiftedTextIsReadAndItsBytesAreNoSeparators() {
        for (String text : List.of("日本", "ガギ'カ", "荒川＋倉庫", "X東Y京Z")) {
            assertThat(name(read(interchange(text.replace("'", "?'").getBytes(Charset.forName("ISO-2022-JP"))))))
                    .isEqualTo(text);
        }
        int separators = 0;
        for (char one = 0x3041; one < 0x3094; one++) {
            byte[] bytes = String.valueOf(one).getBytes(Charset.forName("ISO-2022-JP"));
            separators += bytes[4] == '\'' || bytes[4] == '+' || bytes[4] == ':' || bytes[4] == '?' ? 1 : 0;
            assertThat(name(read(interchange(bytes)))).isEqualTo(String.valueOf(one));
        }
        assertThat(separators).isGreaterThan(2);
        assertThat(name(read(interchange("부산항X".getBytes(Charset.forName("ISO-2022-KR")))))).isEqualTo("부산항X");
    }

    @Test
    void setsOfTheRegisterAreReadFromEitherHalf() {
        expect(ESC + "$A" + left("宁波", "GB2312") + BACK, "宁波");
        expect(ESC + "$)A\u000e" + left("宁波", "GB2312") + "\u000f PORT", "宁波 PORT");
        expect(ESC + "$)A" + right("宁波", "GB2312") + " PORT", "宁波 PORT");
        expect(ESC + "$(C" + left("부산", "EUC-KR") + BACK, "부산");
        expect(ESC + "$)G\u000e" + left("高雄", "x-EUC-TW") + "\u000f", "高雄");
        expect(ESC + "-A" + right("é", "ISO-8859-1"), "é");
        expect(ESC + "-L" + right("Груз", "ISO-8859-5") + "X", "ГрузX");
        expect(ESC + "(I" + "1" + BACK, "ｱ");
        expect(ESC + ".A" + ESC + "N" + left("é", "ISO-8859-1") + "t" + ESC + "N" + left("é", "ISO-8859-1"), "été");
        expect(ESC + "$(D" + left("丂", "EUC-JP").substring(1) + BACK, "丂");
        expect(ESC + " F" + "X", "X");
    }

    @Test
    void anEscapeOfNoKnownSetIsToldOfWithItsPlaceAndRemedy() {
        for (String escape : List.of("$(Q", "(Z", "%G", "N")) {
            Fault fault = read(interchange((ESC + escape + "ABC").getBytes(US_ASCII))).allFaults().get(0);

            assertThat(fault.code()).isEqualTo("EDI-21");
            assertThat(fault.where()).isEqualTo(new Place.InEdi(3, "NAD", 3, 1));
            assertThat(fault.found()).isEqualTo("ESC " + String.join(" ", escape.split("")));
            assertThat(fault.expected()).contains("GB 2312", "JIS X 0201");
            assertThat(fault.message().zh()).contains("第 3 段 NAD 第 3 元素");
        }
    }

    @Test
    void bytesOfNoDesignatedSetAreNoText() {
        assertThat(read(interchange("é".getBytes(ISO_8859_1))).allFaults()).extracting(Fault::code)
                .containsExactly("EDI-21");
        assertThat(read(interchange("宁波".getBytes(UTF_8))).allFaults()).extracting(Fault::code)
                .containsExactly("EDI-21");
        assertThat(read(interchange((ESC + "-A" + ESC + "$AD\u00e9DDD" + BACK).getBytes(ISO_8859_1))).allFaults())
                .as("a character cut short by one of another set").extracting(Fault::code).containsExactly("EDI-21");
        assertThat(read(interchange((ESC + "$A" + "~~" + BACK).getBytes(US_ASCII))).allFaults()).extracting(Fault::code)
                .containsExactly("EDI-21");
    }

    /** A shift that never ends swallows the rest, and no more than that. */
    @Test
    void aShiftThatNeverEndsIsAMissingTrailer() {
        EdiInterchange read = read(interchange((ESC + "$B" + left("港", "EUC-JP")).getBytes(ISO_8859_1)));

        assertThat(read.readable()).isTrue();
        assertThat(read.faults()).extracting(Fault::code).contains("EDI-13");
    }

    @Test
    void theAnswerIsOneThatTheSenderCanRead() {
        byte[] bytes = interchange((ESC + "(ZX").getBytes(US_ASCII));
        String answer = new String(Contrl.answerTo(read(bytes)).orElseThrow().bytes("7", ContrlTest.NOW), ISO_8859_1);

        assertThat(answer).startsWith("UNA:+.? 'UNB+UNOB:3+B+A+").contains("UCS+3'UCD+21+3:1'");
        assertThat(answer.chars()).allMatch(one -> one >= ' ' && one < 0x7F);
        assertThat(EdiReader.standard().read(answer.getBytes(US_ASCII)).allFaults()).isEmpty();
        assertThat(EdiWriter.carries("UNOX", "宁波")).isFalse();
        assertThat(EdiWriter.carries("UNOX", "NINGBO")).isTrue();
    }

    @Test
    void neighboursInOtherSetsAreReadAsTheySay() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            all.writeBytes(interchange("日本".getBytes(Charset.forName("ISO-2022-JP"))));
            all.writeBytes(new String(interchange("#".getBytes(US_ASCII)), US_ASCII).replace("UNOX", "UNOW")
                    .replace("#", "宁波").getBytes(UTF_8));
            all.writeBytes(new String(interchange("#".getBytes(US_ASCII)), US_ASCII).replace("UNOX", "UNOC")
                    .replace("#", "é").getBytes(ISO_8859_1));
        }
        List<String> expected = List.of("日本", "宁波", "é", "日本", "宁波", "é", "日本", "宁波", "é");
        List<EdiInterchange> read = EdiReader.standard().readAll(all.toByteArray());

        assertThat(read).allSatisfy(one -> assertThat(one.allFaults()).isEmpty());
        assertThat(read).extracting(CodeExtensionTest::name).isEqualTo(expected);
        for (int most : new int[] {1, 13, 100_000}) {
            assertThat(streamed(all.toByteArray(), most)).isEqualTo(expected);
        }
    }

    /** Places are given in the bytes as they came. */
    @Test
    void aFaultIsMarkedWhereItStandsInTheBytesAsTheyCame() throws IOException {
        var all = new ByteArrayOutputStream();
        all.writeBytes(interchange("日本の港".getBytes(Charset.forName("ISO-2022-JP"))));
        all.writeBytes("\r\n".getBytes(US_ASCII));
        all.writeBytes(interchange("日本の港".getBytes(Charset.forName("ISO-2022-JP"))));
        byte[] bytes = all.toByteArray();
        String raw = new String(bytes, ISO_8859_1);

        for (int interchange = 0; interchange < 2; interchange++) {
            int begin = interchange == 0 ? 0 : raw.lastIndexOf("UNB");
            for (String tag : List.of("NAD", "EQD", "UNZ")) {
                int position = tag.equals("NAD") ? 3 : tag.equals("EQD") ? 4 : 0;
                EdiPlaces.Range range = EdiPlaces.range(bytes, interchange, 0, new Place.InEdi(position, tag, 0, 0))
                        .orElseThrow();
                assertThat(range.from()).isEqualTo(raw.indexOf(tag + "+", begin));
                assertThat(raw.substring(range.from(), range.to())).startsWith(tag + "+").endsWith("'");
            }
        }
    }

    private static List<String> streamed(byte[] bytes, int most) throws IOException {
        List<String> names = new ArrayList<>();
        EdiReader.standard().read(new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, most));
            }
        }, new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                names.add(message.segments().get(2).value(2));
            }

            @Override
            public void ends(EdiInterchange interchange) {
                assertThat(interchange.allFaults()).isEmpty();
            }
        });
        return names;
    }

    private static void expect(String bytes, String text) {
        EdiInterchange read = read(interchange(bytes.getBytes(ISO_8859_1)));
        assertThat(read.allFaults()).as(text).isEmpty();
        assertThat(name(read)).isEqualTo(text);
    }

    /** The bytes that a text has in an encoding, as those of the left half or of the right. */
    private static String left(String text, String charset) {
        return new String(text.getBytes(Charset.forName(charset)), ISO_8859_1).chars()
                .collect(StringBuilder::new, (all, one) -> all.append((char) (one & 0x7F)), StringBuilder::append)
                .toString();
    }

    private static String right(String text, String charset) {
        return new String(text.getBytes(Charset.forName(charset)), ISO_8859_1);
    }

    private static EdiInterchange read(byte[] bytes) {
        return EdiReader.standard().readAll(bytes).get(0);
    }

    private static String name(EdiInterchange read) {
        return read.messages().get(0).segments().get(2).value(2);
    }

    private static byte[] interchange(byte[] name) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("UNB+UNOX:3+A+B+261121:0830+1'UNH+1+CODECO:D:95B:UN'BGM+36+1+9'NAD+CF+".getBytes(US_ASCII));
        bytes.writeBytes(name);
        bytes.writeBytes("'EQD+CN+PPLU2600010'CNT+16:1'UNT+6+1'UNZ+1+1'".getBytes(US_ASCII));
        return bytes.toByteArray();
    }
}
