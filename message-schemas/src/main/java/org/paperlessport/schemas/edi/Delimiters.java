package org.paperlessport.schemas.edi;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service characters of an interchange in the order of UNA.
 *
 * @param release    {@code ' '} when none is used
 * @param repetition {@code ' '} when none is used; repetitions are read as text, no agreed directory knows
 *                   them
 */
record Delimiters(char component, char element, char decimal, char release, char repetition,
        char terminator) {

    static final Delimiters USUAL = new Delimiters(':', '+', '.', '?', ' ', '\'');

    /** Six characters after {@code UNA}. */
    static Delimiters ofServiceString(String six) {
        return new Delimiters(six.charAt(0), six.charAt(1), six.charAt(2), six.charAt(3), six.charAt(4),
                six.charAt(5));
    }

    /** The four that split the text differ, and none could be read as text. */
    boolean usable() {
        Set<Character> splitting = Stream.of(component, element, release, terminator)
                .collect(Collectors.toSet());
        return splitting.size() == 4 && component != ' ' && element != ' ' && terminator != ' '
                && splitting.stream().noneMatch(one -> one > 0x7E || Character.isLetterOrDigit(one));
    }

    boolean mustBeReleased(char one) {
        return one == component || one == element || one == terminator || one == release;
    }
}
