package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.MessageMaker.Made;
import org.paperlessport.schemas.edi.MessageMaker.Size;

/** Elements that ask for or exclude one another, and values beside the code lists: each has its one verdict. */
class X12ConditionsTest {

    private static final List<String> TABLES = List.of("301 004", "304 004", "309 004", "310 004", "315 003", "315 004",
            "315 005", "322 004", "350 004", "353 004", "355 004", "997 004", "999 005");

    private int cases;

    @Test
    void aConditionBrokenEitherWayIsToldAtTheElementThatLacksOrIsTooMuch() {
        Set<Character> kinds = new TreeSet<>();
        for (String table : TABLES) {
            List<Made> made = X12TablesTest.made(table, Size.LEAST);
            for (Made one : X12TablesTest.made(table, Size.MOST)) {
                SegmentPlan layout = EdiTables.X12.segmentPlan(X12TablesTest.family(table), one.segment().tag());
                for (Condition condition : layout == null ? List.<Condition>of() : layout.shape().conditions()) {
                    kinds.add(condition.kind());
                    breakCondition(table, made, one.segment(), layout, condition);
                }
            }
        }
        assertThat(kinds).containsExactly('C', 'E', 'P', 'R');
        assertThat(cases).isGreaterThan(300);
    }

    /** The segment is held alone against its layout: where it stands in the set is of no matter here. */
    private void breakCondition(String table, List<Made> made, EdiSegment whole, SegmentPlan layout,
                                Condition condition) {
        List<List<String>> elements = new ArrayList<>(whole.elements());
        while (elements.size() < layout.elements()) {
            elements.add(List.of(""));
        }
        int[] concerned = condition.elements();
        boolean lacking = condition.kind() != 'E';
        int wrong = concerned[condition.kind() == 'R' ? 0 : 1];
        for (int element : concerned) {
            boolean comes = condition.kind() == 'E' || condition.kind() != 'R' && element != wrong;
            elements.set(element - 1, comes ? filled(layout, elements, element) : List.of(""));
        }
        Fault fault = faults(table, new EdiSegment(whole.tag(), elements)).stream()
                .filter(one -> place(one).element() == wrong)
                .filter(one -> one.code().equals(lacking ? "X12-AK403-2" : "X12-AK403-10")).findFirst().orElseThrow(
                        () -> new AssertionError(table + " " + whole.tag() + " " + Arrays.toString(concerned)));

        cases++;
        boolean proven = condition.proven() && !EdiTables.X12.unproven(whole.tag(), X12TablesTest.family(table));
        assertThat(fault.severity()).isEqualTo(proven ? Severity.ERROR : Severity.WARNING);
        assertThat(fault.expected()).contains(whole.tag());
        assertThat(fault.message().zh()).contains("第 " + wrong + " 元素");
        assertThat(fault.message().en()).contains("element " + wrong);
    }

    private static List<String> filled(SegmentPlan layout, List<List<String>> elements, int element) {
        var list = layout.codes() == null ? null : layout.codes()[layout.firstValue(element - 1)];
        boolean there = elements.get(element - 1).stream().anyMatch(value -> !value.isEmpty());
        return there ? elements.get(element - 1) : List.of(list == null ? "1" : list.values().iterator().next());
    }

    private static List<Fault> faults(String table, EdiSegment segment) {
        var findings = new Findings(EdiProfile.STANDARD, 200, new X12Wording(X12TablesTest.type(table),
                X12TablesTest.family(table)));
        byte[] bytes = X12Papers.text(X12Papers.of("ANY", X12TablesTest.family(table), List.of(segment))).replaceAll(
                "(?s)^.*?ST\\*ANY\\*0001~\\n", "").getBytes(StandardCharsets.UTF_8);
        var tokens = new SegmentTokens(bytes);
        tokens.speak(X12Papers.MARKS.delimiters().kinds(null), X12Papers.MARKS.charset());
        try {
            tokens.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new ElementCheck(tokens, X12Papers.MARKS.charset(), EdiProfile.STANDARD).check(
                EdiTables.X12.segmentPlan(X12TablesTest.family(table), segment.tag()), 2, findings);
        return findings.list();
    }

    private static Place.InEdi place(Fault fault) {
        return (Place.InEdi) fault.where();
    }

    @Test
    void thePairsOfAPartyAreAnsweredInThe997() {
        String booking = X12Papers.STATUS.replace("R4*L*UN*CNNGB*", "R4*L*UN**").replace("N9*BM*HLNB26110042", "N9*BM");
        X12Interchange read = X12Papers.read(booking);

        assertThat(read.allFaults()).extracting(Fault::code, Fault::expected, Fault::severity).containsExactly(
                tuple("X12-AK403-2", "N902 or N903", Severity.ERROR),
                tuple("X12-AK403-2", "R403 beside R402", Severity.ERROR));
        assertThat(X12Papers.text(X12Answer.to(read).orElseThrow().bytes("7", ContrlTest.NOW)))
                .contains("AK3*N9*3**8~\nAK4*2**2~\nAK3*R4*5**8~\nAK4*3**2~\nAK5*R*5~");
    }

    @Test
    void aValueBesideTheListIsToldWithTheList() {
        X12Interchange read = X12Papers.read(X12Papers.STATUS.replace("*0900*LT~", "*0900*XX~"));

        assertThat(read.acceptedSets()).isEmpty();
        assertThat(read.allFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("X12-AK403-7");
            assertThat(fault.where()).isEqualTo(new Place.InEdi(6, "DTM", 4, 0));
            assertThat(fault.found()).isEqualTo("XX");
            assertThat(fault.expected()).startsWith("one of 01, 02, 03");
        });
        assertThat(X12Papers.text(X12Answer.to(read).orElseThrow().bytes("7", ContrlTest.NOW)))
                .contains("AK4*4**7*XX~");
    }

    @Test
    void aListThatGrowsOnlyWarns() {
        X12Interchange read = X12Papers.read(X12Papers.STATUS.replace("042E***L*", "042E***Q*"));

        assertThat(read.acceptedSets()).hasSize(1);
        assertThat(read.allFaults()).extracting(Fault::code, Fault::severity)
                .containsExactly(tuple("X12-AK403-7", Severity.WARNING));
    }

    /** The releases of 003 differ. */
    @Test
    void conditionsOfTheOldVersionOnlyWarn() {
        String old = X12Papers.STATUS.replace("*004010~", "*003060~").replaceAll("\\*2026", "*26")
                .replace("R4*L*UN*CNNGB*", "R4*L*UN**");
        X12Interchange read = X12Papers.read(old);

        assertThat(read.acceptedSets()).hasSize(1);
        assertThat(read.allFaults()).extracting(Fault::code).containsExactly("X12-AK403-2");
    }

    @Test
    void aConditionThatIsNoneIsNotTaken() {
        for (String text : List.of("X0102", "P01", "P012", "P0A02")) {
            assertThatThrownBy(() -> Condition.of(text, true)).as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
