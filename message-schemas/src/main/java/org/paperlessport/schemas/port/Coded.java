package org.paperlessport.schemas.port;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word with its qualifiers, several parted by spaces; the first is the one we write. */
interface Coded {

    String edifact();

    String x12();

    static <T extends Coded> Optional<T> ofEdifact(T[] words, String code) {
        return Arrays.stream(words).filter(word -> codes(word.edifact()).contains(code)).findFirst();
    }

    static <T extends Coded> Optional<T> ofX12(T[] words, String code) {
        return Arrays.stream(words).filter(word -> codes(word.x12()).contains(code)).findFirst();
    }

    default String written() {
        return codes(edifact()).get(0);
    }

    private static List<String> codes(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }
}
