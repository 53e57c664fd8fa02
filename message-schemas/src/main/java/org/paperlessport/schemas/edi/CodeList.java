package org.paperlessport.schemas.edi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The values that an element may have.
 *
 * @param proven another value refuses; otherwise it is only told of
 */
record CodeList(Set<String> values, boolean proven) {

    private static final int MOST_NAMED = 30;

    static CodeList of(List<String> values, boolean proven) {
        return new CodeList(new LinkedHashSet<>(values), proven);
    }

    boolean holds(String value) {
        return values.contains(value);
    }

    /** The same and more. */
    CodeList with(List<String> more) {
        Set<String> all = new LinkedHashSet<>(values);
        all.addAll(more);
        return new CodeList(all, proven);
    }

    /** All of them, or the first of many. */
    String text() {
        List<String> named = values.stream().limit(MOST_NAMED).toList();
        return "one of " + String.join(", ", named) + (values.size() > MOST_NAMED ? ", …" : "");
    }
}
