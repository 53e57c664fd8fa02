package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/**
 * What stands before UNB: a byte order mark and blanks, passed over, and UNA, obeyed. A UNA that lost
 * characters but still ends with a terminator right before UNB is read with the usual characters for those it
 * lost, with a warning.
 *
 * @param delimiters how the rest is split
 * @param unb        the offset of UNB, or -1 when the interchange cannot be read
 * @param faults     what was wrong
 */
record Opening(Delimiters delimiters, int unb, List<Fault> faults) {

    private static final int SERVICE_STRING = 9;

    static Opening of(byte[] bytes) {
        int start = skipBlanks(bytes, hasByteOrderMark(bytes) ? 3 : 0);
        if (standsAt(bytes, start, "UNB")) {
            return new Opening(Delimiters.USUAL, start, List.of());
        }
        if (!standsAt(bytes, start, "UNA")) {
            String found = text(bytes, start, Math.min(bytes.length, start + 20));
            return unreadable(SyntaxFault.MISSING.at(new Place.InEdi(0, "UNB", 0, 0), found, "UNA or UNB"));
        }
        return afterServiceString(bytes, start);
    }

    private static Opening afterServiceString(byte[] bytes, int una) {
        int unb = find(bytes, una + 3, "UNB");
        String given = text(bytes, una, Math.min(bytes.length, una + SERVICE_STRING));
        if (unb < 0) {
            return unreadable(SyntaxFault.MISSING.at(new Place.InEdi(0, "UNB", 0, 0), given,
                    "UNB after UNA"));
        }
        List<Fault> faults = new ArrayList<>();
        Delimiters delimiters;
        if (unb >= una + SERVICE_STRING) {
            delimiters = Delimiters.ofServiceString(given.substring(3));
        } else {
            delimiters = repaired(text(bytes, una + 3, unb).strip());
            faults.add(SyntaxFault.BAD_SERVICE_STRING.warningAt(new Place.InEdi(0, "UNA", 0, 0), given,
                    "six characters"));
        }
        if (!delimiters.usable()) {
            return unreadable(SyntaxFault.BAD_SERVICE_STRING.at(new Place.InEdi(0, "UNA", 0, 0), given,
                    "six characters that differ"));
        }
        return new Opening(delimiters, unb, faults);
    }

    private static Delimiters repaired(String left) {
        Delimiters usual = Delimiters.USUAL;
        return left.length() < 2 ? usual : new Delimiters(left.charAt(0), left.charAt(1), usual.decimal(),
                usual.release(), usual.repetition(), left.charAt(left.length() - 1));
    }

    private static Opening unreadable(Fault fault) {
        return new Opening(Delimiters.USUAL, -1, List.of(fault));
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

    private static boolean standsAt(byte[] bytes, int at, String tag) {
        return at + 3 <= bytes.length && text(bytes, at, at + 3).equals(tag);
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
    }

    private static int skipBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == ' ')) {
            at++;
        }
        return at;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, Math.min(from, to), Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }
}
