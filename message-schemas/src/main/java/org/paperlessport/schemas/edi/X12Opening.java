package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Place;

/**
 * Takes ISA apart: 106 characters in which every element has its width, so that the separators show by where they
 * stand. One that is not filled up is read by the separator behind its tag, and told of.
 */
final class X12Opening {

    /** One that is not filled up, and line ends behind it, are found within so many bytes. */
    static final int REACH = 200;
    private static final int MOST = 160;
    private static final int[] WIDTHS = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};

    private final byte[] bytes;
    private final int from;
    private final int limit;
    private final Findings findings;
    private int component;

    /** The tokens are on it, with so many bytes as it may take within their reach. */
    X12Opening(SegmentTokens tokens, Findings findings) {
        this.bytes = tokens.bytes();
        this.from = tokens.start();
        this.limit = tokens.limit();
        this.findings = findings;
    }

    /** Where the component separator stands, the terminator behind it; -1 when no ISA can be read here. */
    X12Marks marks(Charset charset, boolean marked) {
        if (!standsAt(bytes, from, limit) || from + 4 > limit) {
            tell(SyntaxFault.MISSING, 0, head(), "ISA");
            return null;
        }
        char element = mark(from + 3);
        if (Character.isLetterOrDigit(element) || element == ' ' || element > 0x7E) {
            tell(SyntaxFault.BAD_SERVICE_STRING, 0, String.valueOf(element), "a punctuation mark behind ISA");
            return null;
        }
        List<Integer> separators = separators(element);
        if (separators.size() < WIDTHS.length || separators.get(WIDTHS.length - 1) + 2 >= limit) {
            tell(SyntaxFault.MISSING, 0, head(), "sixteen elements in 106 characters");
            return null;
        }
        component = separators.get(WIDTHS.length - 1) + 1;
        widths(separators);
        String version = new String(bytes, separators.get(11) + 1, separators.get(12) - separators.get(11) - 1,
                StandardCharsets.ISO_8859_1);
        char repeats = mark(separators.get(10) + 1);
        boolean repeating = version.compareTo("00402") >= 0 && !Character.isLetterOrDigit(repeats) && repeats <= 0x7E;
        var marks = new X12Marks(element, mark(component), repeating ? repeats : ' ', mark(component + 1), lineEnd(),
                charset, marked);
        return usable(marks) ? marks : null;
    }

    private boolean usable(X12Marks marks) {
        int wrong = isNone(marks.component(), marks.element()) ? 16
                : isNone(marks.terminator(), marks.element()) || marks.terminator() == marks.component() ? 17
                : marks.repetition() != ' ' && (marks.repetition() == marks.element()
                        || marks.repetition() == marks.component() || marks.repetition() == marks.terminator()) ? 11
                : 0;
        if (wrong > 0) {
            tell(SyntaxFault.BAD_SERVICE_STRING, wrong, String.valueOf(mark(component)) + mark(component + 1),
                    "separators that differ and are no text");
        }
        return wrong == 0;
    }

    private static boolean isNone(char mark, char element) {
        return Character.isLetterOrDigit(mark) || mark == ' ' || mark > 0x7E || mark == element;
    }

    private List<Integer> separators(char element) {
        List<Integer> separators = new ArrayList<>();
        int end = Math.min(limit, from + MOST);
        for (int i = from + 3; i < end && separators.size() < WIDTHS.length; i++) {
            if (mark(i) == element) {
                separators.add(i);
            }
        }
        return separators;
    }

    private void widths(List<Integer> separators) {
        for (int i = 0; i < WIDTHS.length - 1; i++) {
            int width = separators.get(i + 1) - separators.get(i) - 1;
            if (width != WIDTHS[i]) {
                findings.tell(Deviation.ISA_LENGTH, width < WIDTHS[i] ? SyntaxFault.TOO_SHORT : SyntaxFault.TOO_LONG,
                        new Place.InEdi(0, "ISA", i + 2, 0), new String(bytes, separators.get(i) + 1, width,
                                StandardCharsets.ISO_8859_1), "exactly " + WIDTHS[i] + " characters");
            }
        }
    }

    private String lineEnd() {
        int at = component + 2;
        int end = at;
        while (end < limit && (bytes[end] == '\r' || bytes[end] == '\n')) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
    }

    private char mark(int at) {
        return (char) (bytes[at] & 0xFF);
    }

    private String head() {
        return new String(bytes, from, Math.min(20, limit - from), StandardCharsets.ISO_8859_1);
    }

    private void tell(SyntaxFault why, int element, String found, String expected) {
        findings.tell(why, new Place.InEdi(0, "ISA", element == 0 ? 0 : element + 1, 0), found, expected);
    }

    static boolean standsAt(byte[] bytes, int at, int limit) {
        return at + 3 <= limit && bytes[at] == 'I' && bytes[at + 1] == 'S' && bytes[at + 2] == 'A';
    }
}
