package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** References used before are known again, in whatever order and form they come. */
class ReferencesTest {

    @Test
    void aRowThatCountsUpIsKnownAgainEverywhere() {
        var references = new References();
        for (int i = 1; i <= 20_000; i++) {
            assertThat(references.add(String.format("%04d", i))).isTrue();
        }
        assertThat(List.of("0001", "0777", "9999", "10000", "20000")).noneMatch(references::add);
        assertThat(List.of("1", "01", "00001", "0", "20001", "", "ABC")).allMatch(references::add);
        assertThat(List.of("1", "01", "00001", "0", "20001", "", "ABC")).noneMatch(references::add);
    }

    @Test
    void whatStoodOutOfTheRowIsKnownWhenTheRowComesToIt() {
        var references = new References();

        assertThat(List.of("5", "7", "6")).allMatch(references::add);
        assertThat(references.add("7")).isFalse();
        assertThat(references.add("8")).isTrue();
        assertThat(List.of("5", "6", "7", "8")).noneMatch(references::add);
    }

    /** Held against a set of all of them. */
    @Test
    void nothingIsForgottenAndNothingMadeUp() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var references = new References();
            Set<String> all = new HashSet<>();
            int number = random.nextInt(50);
            for (int i = 0; i < 400; i++) {
                number += random.nextInt(5) == 0 ? random.nextInt(7) - 3 : 1;
                String reference = random.nextInt(30) == 0 ? "R" + number
                        : String.format(random.nextInt(20) == 0 ? "%05d" : "%03d", Math.abs(number));
                assertThat(references.add(reference)).as(reference).isEqualTo(all.add(reference));
            }
        }
    }
}
