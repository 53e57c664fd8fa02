package org.paperlessport.schemas.edi;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service characters of an interchange in the order of UNA.
 *
 * @param release    {@code ' '} when none is used
 * @param repetition {@code ' '} when none is used; syntax 1 to 3 have none
 */
record Delimiters(char component, char element, char decimal, char release, char repetition,
        char terminator) {

    /** What a byte can be to whoever splits; 0 is plain text. */
    static final byte COMPONENT = 1;
    static final byte ELEMENT = 2;
    static final byte REPETITION = 3;
    static final byte TERMINATOR = 4;
    static final byte RELEASE = 5;
    static final byte CONTROL = 6;
    static final byte BEYOND_ASCII = 7;
    static final byte OUTSIDE_REPERTOIRE = 8;

    /** Stands for a separator that the dialect has not. */
    static final char NONE = '\uFFFF';

    static final Delimiters USUAL = new Delimiters(':', '+', '.', '?', ' ', '\'');

    /** Six characters after {@code UNA}. */
    static Delimiters ofServiceString(String six) {
        return new Delimiters(six.charAt(0), six.charAt(1), six.charAt(2), six.charAt(3), six.charAt(4),
                six.charAt(5));
    }

    /** The same as a syntax version takes them: only 4 repeats elements, by {@code *} where UNA says nothing. */
    Delimiters in(EdiSyntax syntax, boolean declared) {
        char repeats = !syntax.isFour() ? ' ' : declared ? repetition : '*';
        return new Delimiters(component, element, decimal, release, repeats, terminator);
    }

    /** Those that split the text differ, and none could be read as text. */
    boolean usable() {
        Set<Character> splitting = Stream.of(component, element, release, terminator)
                .collect(Collectors.toSet());
        return splitting.size() == 4 && component != ' ' && element != ' ' && terminator != ' '
                && !splitting.contains(repetition == ' ' ? '\0' : repetition)
                && splitting.stream().noneMatch(one -> one > 0x7E || Character.isLetterOrDigit(one));
    }

    boolean mustBeReleased(char one) {
        return one == component || one == element || one == terminator || one == release && one != ' '
                || one == repetition && one != ' ';
    }

    /** What each of the 256 bytes is in text of a set; null when the set is not known yet. */
    byte[] kinds(CharacterSet set) {
        byte[] kinds = new byte[256];
        for (int i = 0; i < 256; i++) {
            boolean control = i < ' ' || i == 0x7F;
            kinds[i] = control ? CONTROL : i > 0x7F ? BEYOND_ASCII
                    : set != null && !set.holds((char) i) ? OUTSIDE_REPERTOIRE : 0;
        }
        if (repetition != ' ') {
            kinds[repetition] = REPETITION;
        }
        if (release != ' ') {
            kinds[release] = RELEASE;
        }
        if (component != NONE) {
            kinds[component] = COMPONENT;
        }
        kinds[element] = ELEMENT;
        kinds[terminator] = TERMINATOR;
        return kinds;
    }
}
