package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** What breaks readers, told of in each dialect by one clear fault where it stands. */
class BadInputTest {

    private static final String EDIFACT = "UNB+UNOA:3+A+B+261121:0830+1'UNH+1+CODECO:D:95B:UN'BGM+36+1+9'NAD+CF+X'"
            + "EQD+CN+PPLU2600010'CNT+16:1'UNT+6+1'UNZ+1+1'";
    private static final String X12 = X12Papers.STATUS;
    private static final String PLATFORM = PlatformFileTest.HANDOVER;
    private static final int MILLION = 1_000_000;

    @Test
    void theSamplesAreGood() {
        assertThat(edifact(EDIFACT)).isEmpty();
        assertThat(x12(X12)).isEmpty();
        assertThat(platform(PLATFORM)).isEmpty();
    }

    /** Cut anywhere, each is refused, and never by an exception. */
    @Test
    void cutAnywhereItIsRefused() {
        for (int i = 0; i < EDIFACT.length() - 1; i++) {
            String cut = EDIFACT.substring(0, i);
            assertThat(EdiReader.standard().readAll(cut.getBytes(US_ASCII))).as(cut)
                    .noneMatch(EdiInterchange::accepted);
        }
        for (int i = 0; i < X12.length() - 2; i++) {
            String cut = X12.substring(0, i);
            assertThat(X12Papers.read(cut.getBytes(US_ASCII))).as(cut).noneMatch(X12Interchange::accepted);
        }
        for (int i = 0; i < PLATFORM.length() - 2; i++) {
            String cut = PLATFORM.substring(0, i);
            assertThat(PlatformReader.standard().readAll(cut.getBytes(UTF_8))).as(cut)
                    .noneMatch(PlatformFile::accepted);
        }
    }

    @Test
    void anUnterminatedSegmentSwallowsTheNextAndIsToldOf() {
        assertThat(edifact(EDIFACT.replace("BGM+36+1+9'", "BGM+36+1+9"))).contains("EDI-16 2 BGM", "EDI-29 5 UNT");
        assertThat(edifact(EDIFACT.replace("UNZ+1+1'", "UNZ+1+1"))).containsExactly("EDI-13 0 UNZ");
        assertThat(x12(X12.replace("N9*BM*HLNB26110042~\n", "N9*BM*HLNB26110042"))).contains("X12-AK502-4 6 SE")
                .anyMatch(fault -> fault.endsWith(" 3 N9"));
        assertThat(x12(X12.replace("IEA*1*000000042~\n", "IEA*1*000000042"))).containsExactly("X12-TA1-023 0 IEA");
        assertThat(platform(PLATFORM.replace("20261122'", "20261122"))).contains("PLATFORM-INVALID-CHARACTERS 2 11",
                "PLATFORM-COUNT-DIFFERS 4 99");
        assertThat(platform(PLATFORM.replace("99:5'", "99:5"))).contains("PLATFORM-MISSING 5 99");
    }

    @Test
    void aReleaseThatReleasesTheTerminatorOrNothingIsNoEndOfAnElement() {
        assertThat(edifact(EDIFACT.replace("NAD+CF+X'", "NAD+CF+X?'"))).contains("EDI-29 5 UNT");
        assertThat(edifact(EDIFACT.replace("UNZ+1+1'", "UNZ+1+1?'"))).containsExactly("EDI-13 0 UNZ");
        assertThat(edifact(EDIFACT.replace("UNZ+1+1'", "UNZ+1+1?"))).containsExactly("EDI-13 0 UNZ");
        assertThat(platform(PLATFORM.replace("99:5'", "99:5?'"))).contains("PLATFORM-MISSING 5 99");
        assertThat(platform(PLATFORM.replace("99:5'\n", "99:5?"))).contains("PLATFORM-MISSING 5 99");
    }

    @Test
    void separatorsThatAreEqualOddOrMissingAreToldOf() {
        for (String una : List.of("UNA::.? '", "UNA+:.: '", "UNA:+.?A'", "UNAA+.? '", "UNA:9.? '", "UNA +.? '",
                "UNA:+.?+ ", "UNA:+.? X", "UNA\u00e9+.? '", "UNA:+.''\"", "UNA''''''", "UNA      ")) {
            assertThat(EdiReader.standard().readAll((una + EDIFACT).getBytes(ISO_8859_1)).get(0).accepted()).as(una)
                    .isEqualTo(una.equals("UNA:+.?A'"));
        }
        assertThat(edifact("UNA" + EDIFACT)).containsExactly("EDI-20 0 UNA");
        assertThat(edifact("UNA:+.? '")).containsExactly("EDI-13 0 UNB");
        for (String marks : List.of("**~", ">*>", ">*A", "A*~", " *~", ">*\u00e9", ">* ")) {
            String odd = X12.replace("*P*>~\n", "*P*" + marks.charAt(0) + marks.charAt(2) + "\n");
            assertThat(X12Reader.standard().readAll(odd.getBytes(ISO_8859_1)).get(0).readable()).as(marks).isFalse();
        }
        assertThat(x12(X12.replace("*U*00401*", "*>*00501*").replace("004010", "005010"))).containsExactly("X12-TA1-016 0 ISA");
    }

    /** Every element of ISA one too short and one too long. */
    @Test
    void everyElementOfIsaHasItsLength() {
        int[] widths = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1};
        String[] notes = {"010", "011", "012", "013", "005", "006", "007", "008", "014", "015", "016", "017", "018",
            "019", "020"};
        String[] isa = X12.substring(0, X12.indexOf("~")).split("\\*", -1);
        for (int i = 0; i < widths.length; i++) {
            for (String value : List.of(isa[i + 1].substring(1), isa[i + 1] + "0")) {
                String[] other = isa.clone();
                other[i + 1] = value;
                String text = String.join("*", other) + X12.substring(X12.indexOf("~"));
                int element = i + 1;

                assertThat(X12Papers.read(text).faults()).as("ISA%02d '%s'", element, value).anySatisfy(fault -> {
                    assertThat(fault.where()).isEqualTo(new Place.InEdi(0, "ISA", element, 0));
                    assertThat(fault.code()).isEqualTo("X12-TA1-" + notes[element - 1]);
                    assertThat(fault.expected()).isEqualTo("exactly " + widths[element - 1] + " characters");
                    assertThat(fault.severity()).isEqualTo(Fault.Severity.ERROR);
                });
            }
        }
    }

    @Test
    void wrongCountsAndReferencesOfEveryTrailerAreRefused() {
        for (String wrong : List.of("UNT+7+1", "UNT++1", "UNT+-6+1", "UNT+6+2", "UNT+6", "UNT+6.0+1")) {
            assertThat(edifact(EDIFACT.replace("UNT+6+1", wrong))).as(wrong).isNotEmpty()
                    .allMatch(fault -> fault.endsWith(" 6 UNT"));
        }
        for (String wrong : List.of("UNZ+2+1", "UNZ+0+1", "UNZ++1", "UNZ+1+2", "UNZ+1")) {
            assertThat(edifact(EDIFACT.replace("UNZ+1+1", wrong))).as(wrong).isNotEmpty()
                    .allMatch(fault -> fault.endsWith(" 0 UNZ"));
        }
        for (String wrong : List.of("SE*8*0001", "SE**0001", "SE*7*0002", "SE*7")) {
            assertThat(x12(X12.replace("SE*7*0001", wrong))).as(wrong).isNotEmpty()
                    .allMatch(fault -> fault.endsWith(" 7 SE"));
        }
        for (String wrong : List.of("GE*2*42", "GE**42", "GE*1*43", "GE*1")) {
            assertThat(x12(X12.replace("GE*1*42", wrong))).as(wrong).isNotEmpty()
                    .allMatch(fault -> fault.endsWith(" 0 GE"));
        }
        for (String wrong : List.of("IEA*2*000000042", "IEA**000000042", "IEA*1*000000043", "IEA*1")) {
            assertThat(x12(X12.replace("IEA*1*000000042", wrong))).as(wrong).isNotEmpty()
                    .allMatch(fault -> fault.endsWith(" 0 IEA"));
        }
        for (String wrong : List.of("99:4", "99:6", "99:", "99", "99:-5", "99:5:5")) {
            assertThat(platform(PLATFORM.replace("99:5", wrong))).as(wrong).isNotEmpty()
                    .allMatch(fault -> fault.endsWith(" 5 99"));
        }
    }

    @Test
    void whatIsNestedOrHasNoEnvelopeIsToldWhatToPutRoundIt() {
        String message = EDIFACT.substring(EDIFACT.indexOf("UNH"), EDIFACT.indexOf("UNZ"));
        String set = X12.substring(X12.indexOf("ST*"), X12.indexOf("GE*"));
        String group = X12.substring(X12.indexOf("GS*"), X12.indexOf("IEA*"));

        assertThat(edifact(message)).containsExactly("EDI-13 0 UNB");
        assertThat(edifact(EDIFACT.replace("BGM", EDIFACT + "BGM"))).contains("EDI-34 0 UNB");
        assertThat(edifact(EDIFACT.replace("UNH+1", "UNH+0+CODECO:D:95B:UN'UNH+1"))).contains("EDI-13 2 UNT");
        assertThat(x12(set)).containsExactly("X12-TA1-022 0 ISA");
        assertThat(x12(group)).containsExactly("X12-TA1-022 0 ISA");
        assertThat(x12(X12.replace(group, set))).contains("X12-TA1-024 0 ST");
        assertThat(x12(X12.replace("N9*BM", X12 + "N9*BM"))).contains("X12-TA1-022 0 IEA");
        assertThat(x12(X12.replace("N9*BM", group + "N9*BM"))).contains("X12-AK502-2 3 SE", "X12-AK905-3 0 GE");
        assertThat(x12(X12.replace("N9*BM", set + "N9*BM"))).contains("X12-AK502-2 3 SE");
        assertThat(platform(PLATFORM.substring(PLATFORM.indexOf("11:")))).containsExactly("PLATFORM-MISSING 1 00");
        assertThat(platform(PLATFORM.replace("50:", PLATFORM + "50:"))).contains("PLATFORM-MISSING 3 99");
    }

    @Test
    void bytesOfAnotherCharsetAreToldOfWhereTheyStand() {
        byte[] latin = EDIFACT.replace("NAD+CF+X", "NAD+CF+\u00e9").getBytes(ISO_8859_1);
        assertThat(told(EdiReader.standard().readAll(latin).get(0).allFaults())).containsExactly("EDI-21 3 NAD");
        assertThat(EdiReader.standard().readAll(EDIFACT.getBytes(UTF_16)).get(0)
                .readable()).isFalse();
        assertThat(X12Reader.standard().readAll(X12.getBytes(UTF_16)).get(0)
                .readable()).isFalse();
        assertThat(told(X12Reader.standard().readAll(X12.replace("NINGBO", "NINGB\u00d6").getBytes(ISO_8859_1)).get(0)
                .allFaults())).containsExactly("X12-AK304-8 5 R4");
        byte[] neither = PLATFORM.getBytes(UTF_8);
        neither[PLATFORM.indexOf('装')] = (byte) 0xFF;
        assertThat(told(PlatformReader.standard().readAll(neither).get(0).faults()))
                .contains("PLATFORM-INVALID-CHARACTERS 1 00");
    }

    /** As many as are never sent: they end within the limits, told of once. */
    @Test
    void aMillionSegmentsAreReadAndMoreAreRefused() {
        var edifact = EdiReader.standard().readAll(EDIFACT.replace("CNT", "Q'".repeat(MILLION) + "CNT")
                .getBytes(US_ASCII)).get(0);
        var x12 = X12Papers.read(X12.replace("SE*7", "Q~".repeat(MILLION) + "SE*7"));
        var platform = PlatformReader.standard().readAll(PLATFORM.replace("99:5", "50'".repeat(MILLION) + "99:5")
                .getBytes(UTF_8)).get(0);

        assertThat(edifact.faults()).extracting(Fault::expected).contains("at most 1000000 segments");
        assertThat(x12.faults()).extracting(Fault::expected).contains("at most 1000000 segments");
        assertThat(platform.faults()).extracting(Fault::expected).anyMatch(one -> one.equals("at most 1000000 records")
                || one.startsWith("3 "));
        assertThat(Stream.of(edifact.allFaults(), x12.allFaults(), platform.faults())).allSatisfy(faults ->
                assertThat(faults).hasSizeLessThan(450));
        var fitting = EdiReader.standard().readAll(EDIFACT.replace("CNT", "EQD+CN'".repeat(9990) + "CNT").replace("UNT+6",
                "UNT+9996").getBytes(US_ASCII)).get(0);
        assertThat(told(fitting.allFaults())).contains("EDI-36 1003 EQD");
    }

    private static List<String> edifact(String text) {
        return told(EdiReader.standard().readAll(text.getBytes(ISO_8859_1)).get(0).allFaults());
    }

    private static List<String> x12(String text) {
        return told(X12Reader.standard().readAll(text.getBytes(UTF_8)).get(0).allFaults());
    }

    private static List<String> platform(String text) {
        return told(PlatformReader.standard().readAll(text.getBytes(UTF_8)).get(0).faults());
    }

    /** Each has its place, and tells in both tongues how it is mended. */
    private static List<String> told(List<Fault> faults) {
        List<String> told = new ArrayList<>();
        for (Fault fault : faults) {
            assertThat(fault.message().zh()).isNotBlank();
            assertThat(fault.message().en()).isNotBlank();
            var place = (Place.InEdi) fault.where();
            told.add(fault.code() + " " + place.segment() + " " + place.tag());
        }
        return told;
    }
}
