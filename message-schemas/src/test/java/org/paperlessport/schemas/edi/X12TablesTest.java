package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.MessageMaker.Made;
import org.paperlessport.schemas.edi.MessageMaker.Size;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/** Sets made from the tables are valid, come back to the byte, and each way to break an element has its one verdict. */
class X12TablesTest {

    private static final List<String> TABLES = List.of("301 003", "301 004", "309 004", "310 004", "310 005",
            "304 004", "315 003", "315 004", "315 005", "322 004", "350 004", "353 004", "355 004", "997 003", "997 004", "999 005");

    private int cases;

    @Test
    void madeSetsAreValidAndComeBackByteForByte() {
        for (String table : TABLES) {
            for (Size size : Size.values()) {
                byte[] written = X12Papers.of(type(table), family(table), segments(made(table, size)));
                List<X12Interchange> read = X12Papers.read(written);

                assertThat(read.get(0).allFaults()).as(table + " " + size).isEmpty();
                assertThat(read.get(0).acceptedSets()).extracting(X12Set::table).containsExactly(table);
                assertThat(X12Writer.asRead(read.get(0))).as(table + " " + size).isEqualTo(written);
            }
        }
    }

    @Test
    void everyElementBrokenEveryWayHasItsVerdict() {
        for (String table : TABLES) {
            for (Size size : Size.values()) {
                List<Made> made = made(table, size);
                for (int i = 0; i < Math.min(60, made.size()); i++) {
                    breakSegment(table, made, i);
                }
            }
        }
        assertThat(cases).isGreaterThan(8000);
    }

    @Test
    void aCompositeRepeatedAtItsPlaceLeavesTheNextElementsWhereTheyAre() {
        String answer = """
                ISA*00*          *00*          *ZZ*HARBORLINE     *ZZ*PAPERPORT      *261121*0830*^*00501*000000042*0*P*>~
                GS*FA*HARBORLINE*PAPERPORT*20261121*0830*42*X*005010X231A1~
                ST*999*0001*005010X231A1~
                AK1*QO*42*005010~
                AK2*315*0001*005010~
                IK3*R4*6**8~
                CTX*PORT^PORT>CNNGB*R4*6**5>3~
                CTX*PORT>CNNGB~
                IK4*1*115*7*Q~
                IK5*R*5~
                AK9*R*1*1*0~
                SE*10*0001~
                GE*1*42~
                IEA*1*000000042~
                """;

        assertThat(X12Papers.read(answer).allFaults()).isEmpty();
        assertThat(X12Papers.read(answer.replace("PORT^PORT", "PORT" + "^PORT".repeat(10))).allFaults())
                .extracting(Fault::code).containsExactly("X12-AK403-12");
    }

    private void breakSegment(String table, List<Made> made, int at) {
        EdiTables.X12.segment(family(table), made.get(at).segment().tag()).ifPresent(shape -> {
            EdiSegment segment = made.get(at).segment();
            for (int i = 0; i < shape.elements().size(); i++) {
                ElementShape element = shape.elements().get(i);
                if (element.isComposite()) {
                    continue;
                }
                int most = element.length();
                String digits = "1".repeat(40 + most);
                boolean text = element.type().equals("an");
                expect(table, made, at, i, text ? "A".repeat(most + 1)
                        : element.type().equals("t") ? "120000001" : digits.substring(0, most + 1), "5");
                if (element.least() > 1) {
                    expect(table, made, at, i, (text ? "A".repeat(most) : "120").substring(0,
                            Math.min(3, element.least() - 1)), "4");
                }
                if (!text) {
                    expect(table, made, at, i, "1X" + digits.substring(0, Math.max(0, most - 2)), "6");
                }
                if (element.type().equals("d")) {
                    expect(table, made, at, i, most == 6 ? "261301" : "20260230", "8");
                }
                if (element.type().equals("t")) {
                    expect(table, made, at, i, "2460", "9");
                }
                if (element.mandatory()) {
                    expect(table, made, at, i, "", "1");
                }
            }
            List<List<String>> more = new ArrayList<>(segment.elements());
            while (more.size() < shape.elements().size()) {
                more.add(List.of(""));
            }
            more.add(List.of("MORE"));
            verdict(table, with(made, at, new EdiSegment(segment.tag(), more)), at + 2, segment.tag(),
                    shape.elements().size() + 1, "AK403-3");
        });
    }

    private void expect(String table, List<Made> made, int at, int element, String value, String code) {
        EdiSegment segment = made.get(at).segment();
        List<List<String>> elements = new ArrayList<>(segment.elements());
        while (elements.size() <= element) {
            elements.add(List.of(""));
        }
        elements.set(element, List.of(value));
        new MessageMaker(table, EdiTables.X12.plan(table).orElseThrow(), Size.LEAST, 7).conditioned(
                EdiTables.X12.segmentPlan(family(table), segment.tag()), elements, element);
        verdict(table, with(made, at, new EdiSegment(segment.tag(), elements)), at + 2, segment.tag(), element + 1,
                "AK403-" + code);
    }

    private void verdict(String table, List<EdiSegment> segments, int position, String tag, int element, String code) {
        cases++;
        X12Interchange read = X12Papers.read(X12Papers.of(type(table), family(table), segments)).get(0);
        List<Fault> faults = read.allFaults();
        assertThat(faults).as(table + " " + segments.get(position - 2)).hasSize(1);
        Fault fault = faults.get(0);
        assertThat(fault.code()).as(table + " " + segments.get(position - 2)).isEqualTo("X12-" + code);
        assertThat(fault.where()).isEqualTo(new Place.InEdi(position, tag, element, 0));
        assertThat(fault.severity()).isEqualTo(EdiTables.X12.unproven(tag, family(table)) ? Severity.WARNING
                : Severity.ERROR);
        assertThat(fault.message().zh()).isNotBlank();
        assertThat(fault.message().en()).isNotBlank();
    }

    private static List<EdiSegment> with(List<Made> made, int at, EdiSegment instead) {
        List<EdiSegment> segments = new ArrayList<>(segments(made));
        segments.set(at, instead);
        return segments;
    }

    static List<Made> made(String table, Size size) {
        return new MessageMaker(table, EdiTables.X12.plan(table).orElseThrow(), size, 7).segments();
    }

    static List<EdiSegment> segments(List<Made> made) {
        return made.stream().map(Made::segment).toList();
    }

    static String type(String table) {
        return table.substring(0, 3);
    }

    static String family(String table) {
        return table.substring(4);
    }
}
