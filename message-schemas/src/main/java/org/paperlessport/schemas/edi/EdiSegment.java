package org.paperlessport.schemas.edi;

import java.util.Arrays;
import java.util.List;

/**
 * One segment, positional: its elements after the tag, each a list of components; a simple element has one
 * component. Release characters are already taken away.
 */
public record EdiSegment(String tag, List<List<String>> elements) {

    /** A segment of our own: {@code EdiSegment.of("RFF", el("BM", "COSU6012345678"))}. */
    @SafeVarargs
    public static EdiSegment of(String tag, List<String>... elements) {
        return new EdiSegment(tag, List.of(elements));
    }

    /** The components of one element. */
    public static List<String> el(String... components) {
        return Arrays.asList(components);
    }

    /**
     * The value at an element and a component, both counted from 1 after the tag; empty when nothing stands
     * there.
     */
    public String value(int element, int component) {
        int at = 0;
        for (List<String> components : elements) {
            if (++at == element) {
                return component <= components.size() ? components.get(component - 1) : "";
            }
        }
        return "";
    }

    /** The first component of an element. */
    public String value(int element) {
        return value(element, 1);
    }

    public boolean is(String someTag, String qualifier) {
        return tag.equals(someTag) && value(1).equals(qualifier);
    }
}
