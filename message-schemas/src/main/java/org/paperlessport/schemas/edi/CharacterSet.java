package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character sets that UNB may name, each with the charset that reads it.
 * UNOX switches sets by escapes: its text is turned into UTF-8 before it is read ({@link CodeExtension}), and of ours
 * it carries ASCII alone.
 * Source: UN/EDIFACT code list 0001.
 */
enum CharacterSet {
    UNOA("US-ASCII"), UNOB("US-ASCII"), UNOC("ISO-8859-1"), UNOD("ISO-8859-2"), UNOE("ISO-8859-5"),
    UNOF("ISO-8859-7"), UNOG("ISO-8859-3"), UNOH("ISO-8859-4"), UNOI("ISO-8859-6"), UNOJ("ISO-8859-8"),
    UNOK("ISO-8859-9"), UNOL("ISO-8859-15"), UNOW("UTF-8"), UNOX("UTF-8"), UNOY("UTF-8");

    /** What UNOA and UNOB hold besides letters, digits and space. */
    private static final String MARKS = ".,-()/='+:?!\"%&*;<>";

    private final Charset charset;

    CharacterSet(String charset) {
        this.charset = Charset.forName(charset);
    }

    /** Null when the identifier names no set that is taken. */
    static CharacterSet of(String identifier) {
        for (CharacterSet set : values()) {
            if (set.name().equals(identifier)) {
                return set;
            }
        }
        return null;
    }

    /** By which it is read. */
    Charset charset() {
        return charset;
    }

    /** By which it is written. */
    Charset written() {
        return this == UNOX ? StandardCharsets.US_ASCII : charset;
    }

    /** The bytes that UNB itself is read by, before it has named its set. */
    static Charset ofEnvelope() {
        return StandardCharsets.ISO_8859_1;
    }

    /** It holds a control character, or what stands for bytes that are none of the set's. */
    static boolean isNoText(String value) {
        return value.chars().anyMatch(one -> Character.isISOControl(one) || one == 0xFFFD);
    }

    /** Whether the text keeps to the set where the charset alone does not tell. */
    boolean holds(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean holds(char one) {
        return this != UNOA && this != UNOB || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9' || one == ' '
                || MARKS.indexOf(one) >= 0 || this == UNOB && one >= 'a' && one <= 'z';
    }
}
