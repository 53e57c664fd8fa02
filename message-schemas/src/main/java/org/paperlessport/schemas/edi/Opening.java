package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/**
 * What stands before UNB: UNA, obeyed. A UNA that lost characters but still ends with a terminator right before
 * UNB is read with the usual characters for those it lost, and is told of. Messages without UNB are read as far as
 * they go.
 *
 * @param delimiters how the rest is split
 * @param declared   whether UNA said so
 * @param at         the offset of UNB, or of the first message where that is missing; -1 when nothing can be read
 * @param bare       the messages stand without UNB
 * @param faults     what was wrong
 */
record Opening(Delimiters delimiters, boolean declared, int at, boolean bare, List<Fault> faults) {

    private static final int SERVICE_STRING = 9;
    private static final int FIRST_LINE = 600;
    private static final Pattern LINES = Pattern.compile("UNB\\+[^'\\r\\n]*([\\r\\n])[\\r\\n ]*UN[HG]\\+");

    /** So many bytes tell. */
    static final int LENGTH = 40;

    /** @param from behind byte order mark and blanks */
    static Opening of(byte[] bytes, int from, int to, EdiProfile profile) {
        byte[] head = Arrays.copyOfRange(bytes, from, Math.min(to, from + LENGTH));
        Opening opening = of(head, profile);
        return opening.at < 0 ? opening
                : new Opening(opening.delimiters, opening.declared, from + opening.at, opening.bare, opening.faults);
    }

    private static Opening of(byte[] head, EdiProfile profile) {
        if (standsAt(head, 0, "UNB")) {
            return new Opening(Delimiters.USUAL, false, 0, false, List.of());
        }
        if (standsAt(head, 0, "UNA")) {
            return afterServiceString(head, profile);
        }
        String found = text(head, 0, Math.min(head.length, 20));
        return beginsMessage(head, 0) ? bare(Delimiters.USUAL, false, 0, found)
                : unreadable(SyntaxFault.MISSING, "UNB", found, "UNA or UNB");
    }

    private static boolean beginsMessage(byte[] head, int at) {
        return standsAt(head, at, "UNH") || standsAt(head, at, "UNG");
    }

    private static Opening bare(Delimiters delimiters, boolean declared, int at, String found) {
        return new Opening(delimiters, declared, at, true, List.of(SyntaxFault.MISSING.at(
                new Place.InEdi(0, "UNB", 0, 0), found, "UNB before the first message, and UNZ behind the last")));
    }

    private static Opening afterServiceString(byte[] head, EdiProfile profile) {
        int unb = find(head, 3, "UNB");
        String given = text(head, 0, Math.min(head.length, SERVICE_STRING));
        if (unb < 0 && given.length() == SERVICE_STRING) {
            Delimiters own = Delimiters.ofServiceString(given.substring(3));
            int first = behindBlanks(head, SERVICE_STRING);
            if (beginsMessage(head, first) && own.in(EdiSyntax.UNKNOWN, true).usable()) {
                return bare(own, true, first, given);
            }
        }
        if (unb < 0) {
            return unreadable(SyntaxFault.MISSING, "UNB", given, "UNB after UNA");
        }
        var findings = new Findings(profile, Integer.MAX_VALUE);
        Delimiters delimiters;
        if (unb >= SERVICE_STRING) {
            delimiters = Delimiters.ofServiceString(given.substring(3));
        } else {
            delimiters = repaired(text(head, 3, unb).strip());
            findings.tell(Deviation.SHORT_SERVICE_STRING, SyntaxFault.BAD_SERVICE_STRING,
                    new Place.InEdi(0, "UNA", 0, 0), given, "six characters");
        }
        if (!delimiters.in(EdiSyntax.UNKNOWN, true).usable()) {
            return unreadable(SyntaxFault.BAD_SERVICE_STRING, "UNA", given, "six characters that differ");
        }
        return new Opening(delimiters, unb >= SERVICE_STRING, unb, false, findings.list());
    }

    /** The usual separators, or those with a line end as terminator where UNB is ended by nothing else. */
    static Delimiters endedByLines(Delimiters usual, byte[] bytes, int from, int to) {
        Matcher lines = LINES.matcher(text(bytes, from, Math.min(to, from + FIRST_LINE)));
        return !lines.lookingAt() ? usual : new Delimiters(usual.component(), usual.element(), usual.decimal(),
                usual.release(), usual.repetition(), lines.group(1).charAt(0));
    }

    private static int behindBlanks(byte[] head, int from) {
        int at = from;
        while (at < head.length && (head[at] == '\r' || head[at] == '\n' || head[at] == ' ')) {
            at++;
        }
        return at;
    }

    private static Delimiters repaired(String left) {
        Delimiters usual = Delimiters.USUAL;
        return left.length() < 2 ? usual : new Delimiters(left.charAt(0), left.charAt(1), usual.decimal(),
                usual.release(), usual.repetition(), left.charAt(left.length() - 1));
    }

    private static Opening unreadable(SyntaxFault why, String tag, String found, String expected) {
        return new Opening(Delimiters.USUAL, false, -1, false,
                List.of(why.at(new Place.InEdi(0, tag, 0, 0), found, expected)));
    }

    /** UNB follows UNA at once or after a line end; it is looked for no further than a few characters. */
    private static int find(byte[] bytes, int from, String tag) {
        for (int i = from; i < Math.min(bytes.length, from + 16); i++) {
            if (standsAt(bytes, i, tag)) {
                return i;
            }
        }
        return -1;
    }

    static boolean standsAt(byte[] bytes, int at, String tag) {
        return at + 3 <= bytes.length && text(bytes, at, at + 3).equals(tag);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, Math.min(from, to), Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }
}
