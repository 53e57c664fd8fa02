package org.paperlessport.schemas.edi;

import java.util.Arrays;
import java.util.List;

/**
 * One segment, positional: its elements after the tag, each a list of components; a simple element has one
 * component; where syntax 4 repeats an element, its first occurrence stands for it. Release
 * characters are already taken away.
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

    /**
     * All that stands at an element, counted from 1: one list of components, or several where syntax 4 repeats
     * it.
     */
    public List<List<String>> occurrences(int element) {
        if (element > elements.size()) {
            return List.of();
        }
        List<String> here = elements.get(element - 1);
        return here instanceof RepeatedElement repeated ? repeated.occurrences() : List.of(here);
    }

    /** An element that is repeated at its place, for an interchange in syntax 4. */
    @SafeVarargs
    public static List<String> repeated(List<String>... occurrences) {
        return new RepeatedElement(List.of(occurrences));
    }

    /** The first component of an element. */
    public String value(int element) {
        return value(element, 1);
    }

    public boolean is(String someTag, String qualifier) {
        return tag.equals(someTag) && value(1).equals(qualifier);
    }
}
