package org.paperlessport.schemas.ceb;

import org.paperlessport.schemas.ceb.Value.Misfit;

/** How numbers, base64 and names are written, after XML Schema part 2 (2004), without making objects. */
final class Lexical {

    /** Most decimals are shorter; no published one has more than 19 digits. */
    private static final int USUAL_DECIMAL = 40;

    private Lexical() {
    }

    /** Sign, digits, point, digits; leading and trailing noughts are not counted. */
    static Misfit decimal(String text, int totalDigits, int fractionDigits) {
        int at = start(text);
        int end = end(text);
        if (at < end && isSign(text.charAt(at))) {
            at++;
        }
        int wholeFrom = at;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        int written = at - wholeFrom;
        int whole = written - noughts(text, wholeFrom, at);
        int fraction = 0;
        if (at < end && text.charAt(at) == '.') {
            int from = ++at;
            while (at < end && isDigit(text.charAt(at))) {
                at++;
            }
            written += at - from;
            fraction = withoutTrailingNoughts(text, from, at) - from;
        }
        if (written == 0 || at != end) {
            return Misfit.TYPE;
        }
        return fraction > fractionDigits || whole + fraction > totalDigits ? Misfit.DIGITS : null;
    }

    /** Sign and digits, within 32 bits; leading noughts are not counted. */
    static Misfit whole(String text, int totalDigits) {
        int at = start(text);
        int end = end(text);
        boolean negative = at < end && text.charAt(at) == '-';
        if (at < end && isSign(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return Misfit.TYPE;
        }
        int digits = end - at - noughts(text, at, end);
        long number = 0;
        for (; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return Misfit.TYPE;
            }
            number = Math.min(number * 10 + text.charAt(at) - '0', 1L << 40);
        }
        if (number > (negative ? 1L << 31 : (1L << 31) - 1)) {
            return Misfit.TYPE;
        }
        return digits > totalDigits ? Misfit.DIGITS : null;
    }

    /**
     * Groups of four of A-Z a-z 0-9 + /, the last one padded with = and no stray bits; blanks do not count.
     */
    static boolean isBase64(String text) {
        int count = 0;
        int padding = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                continue;
            }
            int sixBits = sixBits(c);
            if (c == '=') {
                padding++;
            } else if (sixBits < 0 || padding > 0) {
                return false;
            } else {
                last = sixBits;
            }
            count++;
        }
        return count % 4 == 0 && padding <= 2
                && (padding != 1 || (last & 0x03) == 0) && (padding != 2 || (last & 0x0F) == 0);
    }

    /** A letter or underscore, then letters, digits, underscores, hyphens and points. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = Character.isLetter(c) || c == '_'
                    || i > 0 && (Character.isDigit(c) || c == '-' || c == '.' || c == '\u00B7');
            if (!fits) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Every blank a space, no run longer than one, none at the ends. */
    static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                if (i > 0 && isBlank(text.charAt(i - 1)) && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A decimal without outer blanks; one padded with very many noughts without those. */
    static String bounded(String decimal) {
        String bare = decimal.strip();
        if (bare.length() <= USUAL_DECIMAL) {
            return bare;
        }
        int from = isSign(bare.charAt(0)) ? 1 : 0;
        int to = bare.indexOf('.') < 0 ? bare.length() : withoutTrailingNoughts(bare, from, bare.length());
        int significant = from + noughts(bare, from, to);
        return (bare.charAt(0) == '-' ? "-0" : "0") + bare.substring(significant, to);
    }

    private static int sixBits(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (isDigit(c)) {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    private static int start(String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text) {
        int at = text.length();
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(at, start(text));
    }

    private static int noughts(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '0') {
            at++;
        }
        return at - from;
    }

    private static int withoutTrailingNoughts(String text, int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) == '0') {
            at--;
        }
        return at;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
