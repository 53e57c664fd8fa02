package org.paperlessport.schemas.edi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns the text of one UNOX interchange into UTF-8, byte by byte, following its escape sequences; from its UNZ on, and
 * from another UNB, bytes go through as they are. Service characters are those of ASCII alone, so that none is looked
 * for inside a shifted part. An escape that names no known set stays in the text, where it is a fault with its place.
 * Source: ISO 2022 (announced by UNOX), ISO 2375 register: final bytes of the sets below.
 */
final class CodeExtension {

    /** A set of 94 or 96 characters a byte, or 94 by 94: read as the bytes that it has in an encoding that holds it. */
    private record Graphic(Charset charset, String lead, int size, int or) {

        static Graphic of(String charset, String lead, int size) {
            return Charset.isSupported(charset)
                    ? new Graphic(Charset.forName(charset), lead, size, 0x80) : null;
        }

        byte[] utf8(byte[] character) {
            byte[] bytes = new byte[lead.length() + size];
            for (int i = 0; i < lead.length(); i++) {
                bytes[i] = (byte) lead.charAt(i);
            }
            for (int i = 0; i < size; i++) {
                bytes[lead.length() + i] = (byte) (character[i] | or);
            }
            return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final Graphic ASCII = new Graphic(StandardCharsets.US_ASCII, "", 1, 0);
    /** By the intermediate byte that says how big the set is (as for G0), and the final one. */
    private static final Map<String, Graphic> REGISTER = register();

    private static final byte ESCAPE = 0x1B;
    private static final byte SHIFT_OUT = 0x0E;
    private static final byte SHIFT_IN = 0x0F;
    private static final int LONGEST_ESCAPE = 4;

    private final byte terminator;
    private final byte release;
    private final Graphic[] designated = {ASCII, null, null};
    private final byte[] character = new byte[2];
    private final byte[] escape = new byte[LONGEST_ESCAPE];
    private final StringBuilder tag = new StringBuilder("UNB");
    private int escaped;
    private int shifted;
    private boolean single;
    private int held;
    private Graphic begun;
    private boolean released;
    private boolean trailer;
    private boolean over;

    /** It begins at UNB. */
    CodeExtension(Delimiters delimiters) {
        terminator = (byte) delimiters.terminator();
        release = delimiters.release() == ' ' ? terminator : (byte) delimiters.release();
    }

    private static Map<String, Graphic> register() {
        Map<String, Graphic> sets = new HashMap<>();
        sets.put("(B", ASCII);
        sets.put("(J", ASCII);
        sets.put("(I", Graphic.of("EUC-JP", "\u008E", 1));
        sets.put("$@", Graphic.of("EUC-JP", "", 2));
        sets.put("$B", Graphic.of("EUC-JP", "", 2));
        sets.put("$D", Graphic.of("EUC-JP", "\u008F", 2));
        sets.put("$A", Graphic.of("GB2312", "", 2));
        sets.put("$C", Graphic.of("EUC-KR", "", 2));
        sets.put("$G", Graphic.of("x-EUC-TW", "", 2));
        sets.put("$H", Graphic.of("x-EUC-TW", "\u008E\u00A2", 2));
        String[] latin = {"-A", "1", "-B", "2", "-C", "3", "-D", "4", "-L", "5", "-G", "6", "-F", "7", "-H", "8", "-M", "9"};
        for (int i = 0; i < latin.length; i += 2) {
            sets.put(latin[i], Graphic.of("ISO-8859-" + latin[i + 1], "", 1));
        }
        sets.values().removeIf(one -> one == null);
        return sets;
    }

    /** All of an array from UNB on. */
    static byte[] utf8(byte[] bytes, int from, int to, Delimiters delimiters) {
        var extension = new CodeExtension(delimiters);
        var text = new ByteArrayOutputStream(to - from + 64);
        for (int i = from; i < to; i++) {
            extension.take(bytes[i], text);
        }
        extension.end(text);
        return text.toByteArray();
    }

    /** Which byte it was that took the text beyond a length. */
    static int origin(byte[] bytes, int from, int to, Delimiters delimiters, int length) {
        var extension = new CodeExtension(delimiters);
        var text = new ByteArrayOutputStream(to - from + 64);
        int at = from;
        while (at < to && text.size() <= length) {
            extension.take(bytes[at++], text);
        }
        return text.size() > length ? at - 1 : to;
    }

    /** An escape as it is told of, e.g. {@code ESC $ ( Q}; empty where a value holds none. */
    static String shown(String value) {
        int at = value.indexOf(ESCAPE);
        if (at < 0) {
            return "";
        }
        var shown = new StringBuilder("ESC");
        for (int i = at + 1; i < Math.min(value.length(), at + LONGEST_ESCAPE); i++) {
            shown.append(' ').append(value.charAt(i));
            if (value.charAt(i) >= '0') {
                break;
            }
        }
        return shown.toString();
    }

    /** What is told where an escape is none of these. */
    static String known() {
        return "escapes of ISO 2375 to ASCII, JIS X 0201, 0208 and 0212, GB 2312, KS C 5601, CNS 11643 or ISO 8859-1 to 9";
    }

    /** The interchange has ended; what comes is none of its bytes. */
    boolean over() {
        return over;
    }

    /** Takes one byte, and writes what it completes. */
    void take(byte one, ByteArrayOutputStream text) {
        if (over) {
            text.write(one);
        } else if (escaped > 0) {
            escape(one, text);
        } else if (one == ESCAPE) {
            breakOff(text);
            escape[0] = one;
            escaped = 1;
        } else if (one == SHIFT_OUT && designated[1] != null || one == SHIFT_IN) {
            shifted = one == SHIFT_OUT ? 1 : 0;
        } else if ((one & 0x7F) < ' ') {
            breakOff(text);
            plain(one, text);
        } else {
            graphic(one, text);
        }
    }

    /** What is held of a character or an escape that never ended. */
    void end(ByteArrayOutputStream text) {
        text.write(escape, 0, escaped);
        text.write(character, 0, held);
        escaped = 0;
        held = 0;
    }

    private void graphic(byte one, ByteArrayOutputStream text) {
        boolean right = one < 0;
        int set = single ? 2 : right ? 1 : shifted;
        Graphic graphic = designated[set];
        if (graphic != begun) {
            breakOff(text);
        }
        if (graphic == null || graphic == ASCII && !right || one == ' ' && held == 0) {
            single = false;
            plain(one, text);
            return;
        }
        begun = graphic;
        character[held++] = (byte) (one & 0x7F);
        if (held == graphic.size()) {
            text.writeBytes(graphic.utf8(character));
            held = 0;
            single = false;
        }
    }

    /** A character that is cut short by one of another set is no UTF-8, and told of as such. */
    private void breakOff(ByteArrayOutputStream text) {
        if (held > 0) {
            text.write(0xFF);
            held = 0;
        }
    }

    /** ASCII, a control character, or what no set was designated for: that is no UTF-8, and told of as such. */
    private void plain(byte one, ByteArrayOutputStream text) {
        if (one < 0) {
            text.write(0xFF);
            return;
        }
        text.write(one);
        if (released) {
            released = false;
        } else if (one == release && release != terminator) {
            released = true;
        } else if (one == terminator) {
            over = trailer;
            tag.setLength(0);
        } else if (tag.length() < 3 && (tag.length() > 0 || one > ' ')) {
            tag.append((char) one);
            trailer = tag.toString().equals("UNZ");
            over = tag.length() == 3 && (tag.toString().equals("UNB") || tag.toString().equals("UNA"));
        }
    }

    private void escape(byte one, ByteArrayOutputStream text) {
        escape[escaped++] = one;
        boolean intermediate = one >= 0x20 && one < 0x30;
        if (intermediate && escaped < LONGEST_ESCAPE) {
            return;
        }
        if (!understood()) {
            text.write(escape, 0, escaped);
        }
        escaped = 0;
    }

    /**
     * ESC ( B, ESC $ B, ESC $ ( D, ESC $ ) A, ESC - A, ESC . A; ESC N takes the next character from G2. The second
     * intermediate says where the set goes: ( to G0, ) and - to G1, * and . to G2. ESC and a blank announce what is used.
     */
    private boolean understood() {
        int last = escape[escaped - 1];
        if (escape[1] == ' ') {
            return true;
        }
        if (escaped == 2) {
            single = last == 'N' && designated[2] != null;
            return single;
        }
        boolean wide = escape[1] == '$';
        int where = wide && escaped == 3 ? '(' : escape[escaped - 2];
        boolean of96 = where == '-' || where == '.';
        int to = where == '(' ? 0 : where == ')' || where == '-' ? 1 : where == '*' || where == '.' ? 2 : -1;
        Graphic graphic = REGISTER.get((wide ? "$" : of96 ? "-" : "(") + (char) last);
        if (to < 0 || graphic == null || !wide && escaped == LONGEST_ESCAPE) {
            return false;
        }
        designated[to] = graphic;
        return true;
    }
}
