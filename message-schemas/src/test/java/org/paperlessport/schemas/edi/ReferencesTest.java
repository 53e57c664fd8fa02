package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A set of references by any other name. */
class ReferencesTest {

    @Test
    void whatFollowsEachOtherAndWhatDoesNotIsToldApartLikeBySet() {
        var random = new Random(3);
        var references = new References();
        Set<String> expected = new HashSet<>();
        long number = 0;
        for (int i = 0; i < 200_000; i++) {
            number = random.nextInt(50) == 0 ? random.nextInt(100_000) : number + 1;
            String reference = switch (random.nextInt(200)) {
                case 0 -> "A" + number;
                case 1 -> "%07d".formatted(number);
                case 2 -> number + "X";
                default -> String.valueOf(number);
            };
            assertThat(references.add(reference)).as(reference).isEqualTo(expected.add(reference));
        }
    }

    @Test
    void numbersOfAnotherWidthAreOthers() {
        var references = new References();

        assertThat(List.of("8", "9", "10", "11", "08", "010", "9", "10", "", "", "x"))
                .extracting(references::add)
                .containsExactly(true, true, true, true, true, true, false, false, true, false, true);
    }

    @Test
    void digitsThatNoNumberHoldsAreTakenToo() {
        var references = new References();
        String nines = "9".repeat(40);

        assertThat(references.add(nines)).isTrue();
        assertThat(references.add(nines)).isFalse();
        assertThat(references.add("8" + nines.substring(1))).isTrue();
    }
}
