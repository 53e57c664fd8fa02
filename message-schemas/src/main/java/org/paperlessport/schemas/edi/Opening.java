package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/**
 * What stands before UNB: UNA, obeyed. A UNA that lost characters but still ends with a terminator right before
 * UNB is read with the usual characters for those it lost, and is told of.
 *
 * @param delimiters how the rest is split
 * @param declared   whether UNA said so
 * @param unb        the offset of UNB, or -1 when the interchange cannot be read
 * @param faults     what was wrong
 */
record Opening(Delimiters delimiters, boolean declared, int unb, List<Fault> faults) {

    private static final int SERVICE_STRING = 9;
    /** So many bytes tell. */
    static final int LENGTH = 40;

    /** @param from behind byte order mark and blanks */
    static Opening of(byte[] bytes, int from, int to, EdiProfile profile) {
        byte[] head = Arrays.copyOfRange(bytes, from, Math.min(to, from + LENGTH));
        Opening opening = of(head, profile);
        return opening.unb < 0 ? opening
                : new Opening(opening.delimiters, opening.declared, from + opening.unb, opening.faults);
    }

    private static Opening of(byte[] head, EdiProfile profile) {
        if (standsAt(head, 0, "UNB")) {
            return new Opening(Delimiters.USUAL, false, 0, List.of());
        }
        if (standsAt(head, 0, "UNA")) {
            return afterServiceString(head, profile);
        }
        boolean bare = standsAt(head, 0, "UNH") || standsAt(head, 0, "UNG");
        return unreadable(SyntaxFault.MISSING, "UNB", text(head, 0, Math.min(head.length, 20)),
                bare ? "UNB before the first message, and UNZ behind the last" : "UNA or UNB");
    }

    private static Opening afterServiceString(byte[] head, EdiProfile profile) {
        int unb = find(head, 3, "UNB");
        String given = text(head, 0, Math.min(head.length, SERVICE_STRING));
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
        return new Opening(delimiters, unb >= SERVICE_STRING, unb, findings.list());
    }

    private static Delimiters repaired(String left) {
        Delimiters usual = Delimiters.USUAL;
        return left.length() < 2 ? usual : new Delimiters(left.charAt(0), left.charAt(1), usual.decimal(),
                usual.release(), usual.repetition(), left.charAt(left.length() - 1));
    }

    private static Opening unreadable(SyntaxFault why, String tag, String found, String expected) {
        return new Opening(Delimiters.USUAL, false, -1,
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
