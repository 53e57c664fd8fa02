package org.paperlessport.schemas.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.Container.Filling;
import org.paperlessport.schemas.port.CustomsAnswer.Decision;
import org.paperlessport.schemas.port.Discharge.Standing;
import org.paperlessport.schemas.port.GateMove.Direction;

class PortDocumentsTest {

    private static final String VESSEL = "TDT+20+048W+1++DHLINE:172:ZZZ+++9876543:146::MORNING STAR'";

    @Test
    void aGateMoveIsTheSameFromBothDirectoriesAndX12() {
        String equipment = "EQD+CN+PPLU2600010+45G1:102:5+++5'RFF+BM:DHNB1'DTM+7:202611211530:203'"
                + "LOC+165+CNNGB:139:6+NBTERM:TER:ZZZ'SEL+DH88'";
        Documents old = edifact("CODECO", "UNH+1+CODECO:D:95B:UN'BGM+36'" + equipment + "CNT+16:1'UNT+8+1'");
        Documents later = edifact("CODECO", "UNH+1+CODECO:D:00B:UN'BGM+36'" + equipment + "CNT+16:1'UNT+8+1'");
        Documents x12 = x12("322", "ST*322*1~Q5*OA*20261121*1530*LT~N7*PPLU*260001*********CN*******0****45G1~"
                + "M7*DH88~W2*PPLU*260001**CC*L********0~R4*5*UN*CNNGB***NBTERM~N9*BM*DHNB1~SE*8*1~");

        assertThat(old.documents()).containsExactly(new GateMove(Heading.NONE, Direction.OUT,
                new Container("PPLU2600010", "45G1", "", Filling.FULL, "", List.of(new Seal("DH88", "")), List.of()),
                new Particulars(List.of(new Reference(Reference.Kind.BILL, "DHNB1")),
                        List.of(new Moment(Moment.Meaning.MOVED, "202611211530", "")),
                        List.of(new Location(Location.Role.REPORTING, "CNNGB", "139", "", "NBTERM")), List.of(),
                        List.of(), List.of()), Particulars.NONE));
        assertThat(later.documents()).isEqualTo(old.documents());
        assertThat(x12.documents()).isEqualTo(old.documents());
        assertThat(old.unmapped()).isEmpty();
        assertThat(x12.unmapped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COARRI,44,Discharge", "COARRI,46,Load", "COPRAR,43,Discharge", "COPRAR,45,Load",
        "COPARN,11,ReleaseOrder", "COPARN,126,ReleaseOrder", "COPARN,12,ReleaseOrder", "COREOR,129,ReleaseOrder",
        "COARRI,270:::LOADING REPORT,Load", "COARRI,270:::DISCHARGE REPORT,Discharge"})
    void theCodeOfAReportOrOrderSaysWhatItIs(String message, String code, String kind) {
        Documents read = edifact(message, "UNH+1+X'BGM+" + code + "+N1+9'" + VESSEL
                + "EQD+CN+PPLU2600010+45G1:102:5+++5'DTM+203:202611211530:203'UNT+5+1'");

        assertThat(read.documents()).extracting(one -> one.getClass().getSimpleName()).containsExactly(kind);
    }

    @Test
    void aListSaysWhatShallBeAndAReportWhatWas() {
        String rest = "+N1+9'EQD+CN+PPLU2600010'UNT+4+1'";

        assertThat(((Discharge) edifact("COARRI", "UNH+1+X'BGM+44" + rest).documents().get(0)).standing())
                .isEqualTo(Standing.DONE);
        assertThat(((Discharge) edifact("COPRAR", "UNH+1+X'BGM+43" + rest).documents().get(0)).standing())
                .isEqualTo(Standing.ORDERED);
    }

    @Test
    void aBillIsTheSameFromCuscarX12AndPlatformFile() {
        Documents cuscar = edifact("CUSCAR", "UNH+1+CUSCAR:D:95B:UN'BGM+785'" + "TDT+20+048W+1++++"
                + "+9876543:146::MORNING STAR'EQD+CN+PPLU2600010+45G1+++5'SEL+DH88'CNI+1'RFF+BM:DHNB1'"
                + "NAD+CN+++MEI GOODS'GID+1+120:CT'FTX+AAA+++FACIAL MASKS'MEA+AAE+G+KGM:2400'SGP+PPLU2600010'UNT+13+1'");
        Documents platform = PortDocuments.ofPlatform(segments("00:IFCSUM:MANIFEST'10:9876543:MORNING STAR::048W'"
                + "12:DHNB1'17::MEI GOODS'41:1::120:CT::2400.0'47:FACIAL MASKS'51:1:PPLU2600010:DH88:45G1:F'99:8'",
                "'", ":", "\u0000"));
        Documents x12 = x12("309", "ST*309*1~M10**O**9876543*MORNING STAR*048W~LX*1~M11*DHNB1**120*CT*2400*K~"
                + "N1*CN*MEI GOODS~VID*4B*PPLU*2600010*DH88*****45G1*L~N10**FACIAL MASKS~SE*8*1~");

        ManifestBill bill = bill(cuscar);
        assertThat(bill.number()).isEqualTo("DHNB1");
        assertThat(bill.containers()).containsExactly(new Container("PPLU2600010", "45G1", "", Filling.FULL, "",
                List.of(new Seal("DH88", "")), List.of()));
        assertThat(bill.goods()).containsExactly(new Goods("120", "CT", "FACIAL MASKS", List.of("PPLU2600010"),
                List.of(new Weight(Weight.Kind.GROSS, new BigDecimal("2400").stripTrailingZeros(), "KGM"))));
        assertThat(bill(platform)).isEqualTo(bill);
        assertThat(bill(x12).containers()).isEqualTo(bill.containers());
        assertThat(bill(x12).common()).isEqualTo(bill.common());
        assertThat(bill(x12).own().parties()).isEqualTo(bill.own().parties());
        assertThat(bill(x12).goods()).extracting(Goods::description, Goods::weights)
                .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple("FACIAL MASKS", bill.goods().get(0).weights())));
    }

    @Test
    void aStatusIsTheSameFromIftstaAnd315() {
        Documents iftsta = edifact("IFTSTA", "UNH+1+IFTSTA:D:00B:UN'BGM+23'CNI+1+DHNB1'STS+1+48'"
                + "DTM+334:202611211530:203'LOC+175+CNNGB:139:6'EQD+CN+PPLU2600010+45G1+++5'UNT+8+1'");
        Documents x12 = x12("315", "ST*315*1~B4***AE*20261121*1530**PPLU*260001*L*45G1*CNNGB*UN*0~N9*BM*DHNB1~SE*4*1~");

        assertThat(x12.documents()).isEqualTo(iftsta.documents());
        assertThat(((StatusEvent) x12.documents().get(0)).step()).isEqualTo(StatusEvent.Step.LOADED);
        assertThat(x12.unmapped()).isEmpty();
        assertThat(iftsta.unmapped()).isEmpty();
    }

    @Test
    void equipmentMayComeBeforeItsStatuses() {
        Documents read = edifact("IFTSTA", "UNH+1+IFTSTA:D:13B:UN'BGM+23'EQD+CN+PPLU1'STS+1+48'STS+1+24'"
                + "EQD+CN+PPLU2'STS+1+29'UNT+8+1'");

        assertThat(read.documents()).extracting(one -> ((StatusEvent) one).step() + " "
                + ((StatusEvent) one).containers().get(0).number())
                .containsExactly("LOADED PPLU1", "DEPARTED PPLU1", "DISCHARGED PPLU2");
    }

    @Test
    void customsDecideInGisAndInGeiAlike() {
        String rest = "'EQD+CN+PPLU1'RFF+BM:DHNB1'UNT+6+1'";
        Documents old = edifact("CUSRES", "UNH+1+CUSRES:D:96B:UN'BGM+962+A+9'GIS+8" + rest);
        Documents later = edifact("CUSRES", "UNH+1+CUSRES:D:16A:UN'BGM+962+A+9'GEI+1+8" + rest);

        assertThat(((CustomsAnswer) old.documents().get(0)).decision()).isEqualTo(Decision.TRANSFER_PERMITTED);
        assertThat(later.documents()).isEqualTo(old.documents());
    }

    @Test
    void aHoldOfX12IsADetention() {
        Documents read = x12("350", "ST*350*1~X4*DHNB1*1*01*E1*20261121*1530*HD~SE*3*1~");

        assertThat(((CustomsAnswer) read.documents().get(0)).decision()).isEqualTo(Decision.DETAINED);
        assertThat(((CustomsAnswer) read.documents().get(0)).own().references(Reference.Kind.BILL))
                .containsExactly("DHNB1");
    }

    @Test
    void aBookingIsTheSameFromIftmbcAnd301() {
        Documents iftmbc = edifact("IFTMBC", "UNH+1+IFTMBC:D:99B:UN'BGM+770+DH7'RFF+BN:DH7'"
                + "TDT+20+048W+1++DHLINE+++9876543:146::MORNING STAR'LOC+9+CNNGB:139:6'GID+1+120:CT'"
                + "FTX+AAA+++MASKS'MEA+AAE+G+KGM:2400'EQD+CN++45G1'EQN+2'UNT+10+1'");
        Documents x12 = x12("301", "ST*301*1~B1**DH7~Y3*DH7~Y4*DH7****2*45G1~R4*L*UN*CNNGB~LX*1~"
                + "L0*1***2400*G***120*CT**K~L5**MASKS~V1*9876543*MORNING STAR**048W*DHLINE~SE*10*1~");

        assertThat(x12.documents()).isEqualTo(iftmbc.documents());
    }

    @Test
    void aPlatformBookingNamesItsNumberAndPartiesAndTellsOfUnprovenRecords() {
        Documents read = PortDocuments.ofPlatform(segments("00:IFTMBF:BOOKING:9'14:CY-CFS:P:DH7'20::MEI GOODS'"
                + "40:X'41:1::120:CT::2400'99:6'", "'", ":", "\u0000"));

        Booking booking = (Booking) read.documents().get(0);
        assertThat(booking.own().references(Reference.Kind.BOOKING)).containsExactly("DH7");
        assertThat(booking.own().parties()).containsExactly(new Party(Party.Role.SHIPPER, "", "MEI GOODS"));
        assertThat(read.unmapped()).extracting(fault -> fault.where())
                .containsExactly(new Place.InEdi(2, "14", 2, 1), new Place.InEdi(4, "40", 2, 1));
    }

    @Test
    void anInstructionIsReadAsInstructedAndAsContracted() {
        String rest = "'BGM+340+S1+9'RFF+BN:DH7'GID+1+120:CT'EQD+CN+PPLU1'UNT+6+1'";

        Instruction asked = (Instruction) edifact("IFTMIN", "UNH+1+IFTMIN:D:99B:UN" + rest).documents().get(0);
        Instruction given = (Instruction) edifact("IFTMCS", "UNH+1+IFTMCS:D:99B:UN" + rest).documents().get(0);
        assertThat(asked.contracted()).isFalse();
        assertThat(given.contracted()).isTrue();
        assertThat(given.containers()).isEqualTo(asked.containers()).hasSize(1);
    }

    @Test
    void aStowPositionIsTheSameFromBothDirectoriesAndPlatformFile() {
        Documents old = edifact("BAPLIE", "UNH+1+BAPLIE:D:95B:UN'BGM++M1+9'LOC+147+0010282::5'MEA+WT++KGM:20300'"
                + "LOC+9+KRPUS:139'LOC+11+CNNGB:139'EQD+CN+PPLU2600010+45G1+++5'NAD+CF+DHL'UNT+9+1'");
        Documents later = edifact("BAPLIE", "UNH+1+BAPLIE:D:13B:UN'BGM++M1+9'UNS+D'LOC+147+0010282:9711:5'"
                + "EQD+CN+PPLU2600010:6346:5+45G1:6346:5+++5'NAD+CF+DHL:LINES:306'MEA+AAE+G+KGM:20300'"
                + "LOC+9+KRPUS:139'LOC+11+CNNGB:139'UNT+10+1'");
        Documents platform = PortDocuments.ofPlatform(segments("00:BAPLIE:BAYPLAN:9'"
                + "50:PPLU2600010:45G1:F:0010282::::::::::20300.0::DHL'52:KRPUS::CNNGB'99:4'", "'", ":", "\u0000"));

        assertThat(later.documents()).isEqualTo(old.documents());
        StowPosition cell = (StowPosition) old.documents().get(0);
        assertThat(platform.documents()).containsExactly(new StowPosition(new Heading("", "9"), cell.cell(),
                cell.containers(), cell.own(), cell.common()));
    }

    @Test
    void aHandoverListGivesEveryBillsContainer() {
        Documents read = PortDocuments.ofPlatform(segments("00:CTNJJD::9'11:9876543:MORNING STAR:048W:20261122'"
                + "12:CNNGB:NINGBO'50:DHNB1:PPLU1:DH88:45G1:F::::2400'99:5'", "'", ":", "\u0000"));

        assertThat(bill(read).number()).isEqualTo("DHNB1");
        assertThat(bill(read).containers()).extracting(Container::number).containsExactly("PPLU1");
        assertThat(read.unmapped()).isEmpty();
    }

    @Test
    void whatNoDocumentHoldsIsToldOfWithItsPlace() {
        Documents read = edifact("CODECO", "UNH+1+CODECO:D:95B:UN'BGM+99+X'EQD+CN+PPLU1'RFF+XYZ:1'UNT+5+1'");

        assertThat(read.documents()).isEmpty();
        assertThat(read.unmapped()).extracting(fault -> fault.where()).containsExactly(new Place.InEdi(3, "EQD", 2, 1),
                new Place.InEdi(4, "RFF", 2, 1));
    }

    @Test
    void aTimeIsReadByItsDigits() {
        assertThat(new Moment(Moment.Meaning.MOVED, "20261121", "").local()).hasToString("Optional[2026-11-21T00:00]");
        assertThat(new Moment(Moment.Meaning.MOVED, "2611211530", "").local()).hasToString("Optional[2026-11-21T15:30]");
        assertThat(new Moment(Moment.Meaning.MOVED, "202613211530", "").local()).isEmpty();
        assertThat(new Moment(Moment.Meaning.MOVED, "noon", "").local()).isEmpty();
    }

    @Test
    void noMadeUpMessageThrows() {
        var random = new Random(20261121);
        String[] tags = {"BGM", "RFF", "DTM", "LOC", "NAD", "TDT", "EQD", "SEL", "MEA", "GID", "SGP", "FTX", "CNI",
            "STS", "GIS", "GEI", "ERC", "EQN", "UNT", "Q5", "N7", "B4", "R4", "LX", "M11", "VID", "X4", "Y4", "L0",
            "00", "10", "12", "41", "50", "51", "52", "99"};
        String[] values = {"", "1", "34", "44", "147", "CN", "BM", "7", "203", "AAE", "G", "KGM", "1.5.", "-", ",", "９",
            "1e9", "PPLU2600010", "AAA", "20261121", "x".repeat(50)};
        for (int round = 0; round < 3000; round++) {
            List<EdiSegment> made = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                List<List<String>> elements = new ArrayList<>();
                for (int e = random.nextInt(9); e > 0; e--) {
                    elements.add(List.of(values[random.nextInt(values.length)], values[random.nextInt(values.length)]));
                }
                made.add(new EdiSegment(tags[random.nextInt(tags.length)], elements));
            }
            assertThatCode(() -> {
                PortDocuments.edifactMessages().forEach(message -> PortDocuments.ofEdifact(message, made));
                Set.of("322", "315", "309", "350", "301").forEach(set -> PortDocuments.ofX12(set, made));
                for (String file : List.of("IFCSUM", "CTNJJD", "IFTMBF", "BAPLIE")) {
                    List<EdiSegment> records = new ArrayList<>(made);
                    records.add(0, EdiSegment.of("00", EdiSegment.el(file)));
                    PortDocuments.ofPlatform(records);
                }
            }).doesNotThrowAnyException();
        }
    }

    private static ManifestBill bill(Documents read) {
        return read.documents().stream().filter(ManifestBill.class::isInstance).map(ManifestBill.class::cast)
                .findFirst().orElseThrow();
    }

    private static Documents edifact(String message, String text) {
        return PortDocuments.ofEdifact(message, segments(text, "'", "+", ":"));
    }

    private static Documents x12(String set, String text) {
        return PortDocuments.ofX12(set, segments(text, "~", "*", ">"));
    }

    private static List<EdiSegment> segments(String text, String end, String element, String component) {
        List<EdiSegment> segments = new ArrayList<>();
        for (String segment : text.split(end)) {
            List<List<String>> elements = new ArrayList<>();
            for (String one : segment.split(java.util.regex.Pattern.quote(element), -1)) {
                elements.add(List.of(one.split(component, -1)));
            }
            segments.add(new EdiSegment(elements.get(0).get(0), elements.subList(1, elements.size())));
        }
        return segments;
    }
}
