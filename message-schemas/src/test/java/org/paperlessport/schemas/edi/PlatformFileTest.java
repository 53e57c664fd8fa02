package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.MessageMaker.Made;
import org.paperlessport.schemas.edi.MessageMaker.Size;

/** Platform files: good ones of every table in both encodings, and what becomes of each thing wrong with one. */
class PlatformFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    static final String HANDOVER = """
            00:CTNJJD:装箱交接:9:NBPORT:PAPERPORT:2611211030:CNNGB:CNSHA'
            11:MTIDE:晨潮轮:042E:20261122'
            12:CNNGB:宁波:DEHAM:HAMBURG:DEHAM:HAMBURG'
            50:HLNB26110042:HLXU1234567:SL00012345:45G1:F:::O?'NEILL 家具:12800.5:CY-CY'
            99:5'
            """;

    @Test
    void aGoodFileIsReadInUtf8AndInGbk() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, Charset.forName("GBK"))) {
            PlatformFile read = read(HANDOVER.getBytes(charset));

            assertThat(read.faults()).isEmpty();
            assertThat(read.type()).isEqualTo("CTNJJD");
            assertThat(read.sender()).isEqualTo("NBPORT");
            assertThat(read.records().get(1).value(2)).isEqualTo("晨潮轮");
            assertThat(read.records().get(3).value(8)).isEqualTo("O'NEILL 家具");
            assertThat(PlatformWriter.asRead(read)).isEqualTo(HANDOVER.getBytes(charset));
        }
    }

    @Test
    void lineEndsAndAByteOrderMarkComeBack() {
        for (String text : List.of(HANDOVER.replace("\n", ""), HANDOVER.replace("\n", "\r\n"), "\uFEFF" + HANDOVER,
                HANDOVER.replace("O?'NEILL", "O?'NEILL?/SONS?? 5?+6"))) {
            PlatformFile read = read(text);

            assertThat(read.faults()).as(text).isEmpty();
            assertThat(PlatformWriter.asRead(read)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void madeFilesOfEveryTableAreValidAndComeBackByteForByte() {
        for (String table : EdiTables.PLATFORM.tables()) {
            for (Size size : Size.values()) {
                var maker = new MessageMaker(table, EdiTables.PLATFORM.plan(table).orElseThrow(), size, 5);
                String name = table.substring(0, table.indexOf(' '));
                List<EdiSegment> records = new ArrayList<>(List.of(header(name)));
                maker.segments().stream().map(Made::segment).forEach(records::add);
                for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
                    byte[] written = new PlatformWriter(new PlatformStyle(charset, false, "\r\n", ":'?+"))
                            .file(records);
                    PlatformFile read = read(written);

                    assertThat(read.faults()).as(table + " " + size).isEmpty();
                    assertThat(read.table()).isEqualTo(name);
                    assertThat(read.records().subList(0, records.size())).isEqualTo(records);
                    assertThat(PlatformWriter.asRead(read)).isEqualTo(written);
                }
            }
        }
    }

    @Test
    void eachThingWrongHasItsVerdict() {
        expect("00:CTNJJD:装箱交接:9:NBPORT:PAPERPORT:2611211030:CNNGB:CNSHA'\n", "", "MISSING", Severity.ERROR, 1, "00");
        expect("99:5'\n", "", "MISSING", Severity.ERROR, 5, "99");
        expect("99:5", "99:4", "COUNT-DIFFERS", Severity.ERROR, 5, "99");
        expect("99:5", "99:FIVE", "WRONG-TYPE", Severity.ERROR, 5, "99");
        expect("99:5", "99:", "MISSING", Severity.ERROR, 5, "99");
        expect("99:5'", "99:5", "MISSING", Severity.ERROR, 5, "99");
        expect("99:5'", "99:5'\n50:X'", "NESTING", Severity.ERROR, 5, "99");
        expect("20261122'", "20261122", "INVALID-CHARACTERS", Severity.ERROR, 2, "11");
        expect("042E", "04\u00022E", "INVALID-CHARACTERS", Severity.ERROR, 2, "11");
        expect(":9:NBPORT", ":8:NBPORT", "INVALID-VALUE", Severity.ERROR, 1, "00");
        expect("2611211030", "2613211030", "INVALID-VALUE", Severity.ERROR, 1, "00");
        expect("2611211030", "26112110", "TOO-SHORT", Severity.ERROR, 1, "00");
        expect(":NBPORT:", "::", "MISSING", Severity.ERROR, 1, "00");
        expect("HLXU1234567", "", "MISSING", Severity.ERROR, 4, "50");
        expect("12800.5", "12800.55", "TOO-LONG", Severity.WARNING, 4, "50");
        expect("12800.5", "12,800", "WRONG-TYPE", Severity.ERROR, 4, "50");
        expect("45G1", "45G1X", "TOO-LONG", Severity.WARNING, 4, "50");
        expect("CNSHA'", "CNSHA:MORE'", "TOO-MANY-PARTS", Severity.WARNING, 1, "00");
        expect("99:5", "88:NEW'\n99:6", "NOT-HERE", Severity.WARNING, 5, "88");
        expect("11:MTIDE:晨潮轮:042E:20261122'\n", "", "MISSING", Severity.ERROR, 2, "11");
    }

    @Test
    void bytesOfNeitherEncodingAreToldOf() {
        byte[] bytes = HANDOVER.getBytes(GB18030);
        bytes[HANDOVER.indexOf("装")] = (byte) 0xFF;
        PlatformFile read = read(bytes);

        assertThat(read.accepted()).isFalse();
        assertThat(read.faults()).extracting(Fault::code).contains("PLATFORM-INVALID-CHARACTERS");
        assertThat(read(HANDOVER.getBytes(StandardCharsets.UTF_16)).accepted()).isFalse();
    }

    @Test
    void anUnprovenLayoutIsReadAsRecordsAndSaidToBe() {
        for (String type : List.of("IFTMBC", "IFTMIN", "COSTCO", "COSCLN", "CODECO", "COARRI", "COPARN", "COREOR",
                "COPRAR", "IFTDGN", "VESDEP")) {
            PlatformFile read = read("00:" + type + "::9:NBPORT:PAPERPORT:202611211030'10:ANY:THING'50:1:2:3'99:4'");

            assertThat(read.accepted()).isTrue();
            assertThat(read.faults()).extracting(Fault::code).containsExactly("PLATFORM-UNPROVEN");
            assertThat(read.records()).hasSize(4);
        }
        assertThat(read("00:CODECO::9:NBPORT:PAPERPORT:202611211030'10:A'99:4'").accepted()).isFalse();
    }

    @Test
    void whatOnlyFilesTellOfAStructureWarns() {
        PlatformFile read = read("00:BAPLIE:BAYPLAN:9:NBPORT:PAPERPORT:202611211030'50:HLXU1234567:4510:F'99:3'");

        assertThat(read.accepted()).isTrue();
        assertThat(read.faults()).extracting(Fault::code).containsExactly("PLATFORM-MISSING");
        assertThat(read.faults().get(0).message().zh()).isNotBlank();
    }

    @Test
    void theProfileDecidesOnTheCount() {
        byte[] bytes = HANDOVER.replace("99:5", "99:3").getBytes(StandardCharsets.UTF_8);

        assertThat(PlatformReader.agreedWith(EdiProfile.named("lenient")).readAll(bytes).get(0).accepted()).isTrue();
        assertThat(PlatformReader.agreedWith(EdiProfile.of("FIELD_LENGTH refuse")).readAll(HANDOVER
                .replace("45G1", "45G1X").getBytes(StandardCharsets.UTF_8)).get(0).accepted()).isFalse();
    }

    @Test
    void severalFilesInOneAreJudgedOneByOne() {
        List<PlatformFile> read = PlatformReader.standard().readAll((HANDOVER + HANDOVER.replace("99:5", "99:9"))
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read).extracting(PlatformFile::accepted).containsExactly(true, false);
    }

    private static EdiSegment header(String message) {
        return EdiSegment.of("00", el(message), el(""), el("9"), el("NBPORT"), el("PAPERPORT"), el("202611211030"));
    }

    private static PlatformFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PlatformFile read(byte[] bytes) {
        return PlatformReader.standard().readAll(bytes).get(0);
    }

    private static void expect(String instead, String of, String code, Severity severity, int record, String tag) {
        String broken = HANDOVER.replace(instead, of);
        assertThat(broken).isNotEqualTo(HANDOVER);
        List<Fault> faults = read(broken).faults();
        Fault fault = faults.stream().filter(one -> one.code().equals("PLATFORM-" + code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + faults));
        var place = (Place.InEdi) fault.where();
        assertThat(place.segment()).as(code).isEqualTo(record);
        assertThat(place.tag()).as(code).isEqualTo(tag);
        assertThat(fault.severity()).as(code).isEqualTo(severity);
        assertThat(fault.message().en()).isNotBlank();
    }
}
