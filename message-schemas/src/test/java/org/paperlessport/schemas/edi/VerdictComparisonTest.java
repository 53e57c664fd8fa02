package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.MessageMaker.Made;
import org.paperlessport.schemas.edi.MessageMaker.Size;
import org.paperlessport.schemas.edi.Mutations.Kind;
import org.paperlessport.schemas.edi.Mutations.Mutated;

/**
 * Made messages of every table, whole and broken: what ours says of them, and what StAEDI says. With
 * {@code -Ddifferences=FILE} the rules by which the two differ are written there, with how often each was met.
 */
class VerdictComparisonTest {

    private static final DifferenceTable TABLE = new DifferenceTable();

    private final StaediJudge staedi = new StaediJudge();
    private final Set<Difference> met = EnumSet.noneOf(Difference.class);

    @AfterAll
    static void write() throws IOException {
        String file = System.getProperty("differences", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), TABLE.markdown());
        }
    }

    @Test
    void everyMadeMessageIsAcceptedByBothReaders() {
        for (String table : EdiTables.PUBLISHED.tables()) {
            for (Size size : Size.values()) {
                EdiInterchange read = made(table, new MessageMaker(table, size, 7).segments());
                assertThat(read.allFaults()).as(table + " " + size).isEmpty();
                compare(table + " " + size, read);
            }
        }
        assertThat(met).containsExactly(Difference.SEGMENT_TWICE_IN_THE_STRUCTURE);
    }

    @Test
    void everyMutationBringsTheVerdictThatItImpliesAndNoOther() {
        Set<Kind> done = EnumSet.noneOf(Kind.class);
        for (String table : EdiTables.PUBLISHED.tables()) {
            long seed = table.hashCode();
            List<Made> valid = new MessageMaker(table, Size.RANDOM, seed).segments();
            for (Kind kind : Kind.values()) {
                Optional<Mutated> mutated = new Mutations(table, valid, seed).mutate(kind);
                if (mutated.isPresent()) {
                    done.add(kind);
                    EdiInterchange read = read(table, mutated.get().segments());
                    assertThat(verdict(read.allFaults())).as(table + " " + kind)
                            .containsExactly(mutated.get().verdict());
                    compare(table + " " + kind, read);
                }
            }
        }
        assertThat(done).containsExactlyInAnyOrder(Kind.values());
        assertThat(met).containsExactlyInAnyOrder(Difference.values());
    }

    private void compare(String what, EdiInterchange read) {
        List<String> ours = verdict(read.allFaults());
        List<String> theirs = verdict(staedi.judge(read.messages()).get(0));
        TABLE.judged(ours.isEmpty(), ours.equals(theirs));
        if (Difference.SEGMENT_TWICE_IN_THE_STRUCTURE.explains(verdictOfRest(ours, theirs), theirs)
                && !verdictOfRest(ours, theirs).equals(theirs)) {
            meets(Difference.SEGMENT_TWICE_IN_THE_STRUCTURE);
            theirs = verdictOfRest(ours, theirs);
        }
        explain(what, ours, theirs);
    }

    private void meets(Difference difference) {
        met.add(difference);
        TABLE.met(difference);
    }

    private void explain(String what, List<String> ours, List<String> theirs) {
        if (!ours.equals(theirs)) {
            List<Difference> explained = Stream.of(Difference.values())
                    .filter(difference -> difference.explains(ours, theirs)).toList();
            assertThat(explained).as(what + ": ours " + ours + ", StAEDI " + theirs).isNotEmpty();
            meets(explained.get(0));
        }
    }

    private static List<String> verdictOfRest(List<String> ours, List<String> theirs) {
        return theirs.stream().filter(one -> ours.contains(one) || !one.contains(" UNS ")).toList();
    }

    private static EdiInterchange made(String table, List<Made> made) {
        return read(table, made.stream().map(Made::segment).toList());
    }

    private static EdiInterchange read(String table, List<EdiSegment> segments) {
        String[] words = table.split("[ :]");
        return Interchanges.read(Interchanges.of(EdiType.of(words[0], words[1], words[2]), segments));
    }

    private static List<String> verdict(List<Fault> faults) {
        List<String> verdict = new ArrayList<>();
        for (Fault fault : faults) {
            var place = (Place.InEdi) fault.where();
            verdict.add(SyntaxFault.published(fault) + " " + place.tag() + " " + place.segment() + " "
                    + place.element() + " " + place.component());
        }
        return verdict;
    }
}
