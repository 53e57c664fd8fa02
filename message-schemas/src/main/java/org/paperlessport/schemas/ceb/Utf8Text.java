package org.paperlessport.schemas.ceb;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML text in UTF-8 as it grows. Values are escaped so that a parser gives them back as they were; a character that
 * XML 1.0 does not allow is refused. Serves one writer at a time, and one after the other.
 */
final class Utf8Text extends OutputStream {

    /** Escapes of a value in an attribute and between tags; an empty one stands for a character not allowed. */
    private static final byte[][] IN_ATTRIBUTE = escapes('"', '\n', '\t');
    private static final byte[][] BETWEEN_TAGS = escapes();
    private static final int LONGEST_ESCAPE = "&quot;".length();
    /** So many characters are made room for at once. */
    private static final int PIECE = 4096;
    /** Larger ones are not worth keeping. */
    private static final int USUAL_BYTES = 1 << 20;

    private byte[] bytes = new byte[PIECE];
    private int length;

    int length() {
        return length;
    }

    /** What was written; the next text begins anew. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        if (bytes.length > USUAL_BYTES) {
            bytes = new byte[PIECE];
        }
        return taken;
    }

    /** Makes {@code <name>}, just written, to {@code <name/>}. */
    void closeTag() {
        bytes[length - 1] = '/';
        write('>');
    }

    @Override
    public void write(int one) {
        room(1);
        bytes[length++] = (byte) one;
    }

    @Override
    public void write(byte[] ready) {
        write(ready, 0, ready.length);
    }

    @Override
    public void write(byte[] ready, int from, int count) {
        room(count);
        System.arraycopy(ready, from, bytes, length, count);
        length += count;
    }

    /** A value between tags. */
    void value(String text) {
        escaped(text, BETWEEN_TAGS);
    }

    /** A value between double quotes. */
    void attribute(String text) {
        escaped(text, IN_ATTRIBUTE);
    }

    private void escaped(String text, byte[][] escapes) {
        int at = 0;
        while (at < text.length()) {
            int to = Math.min(text.length(), at + PIECE);
            room((to - at) * LONGEST_ESCAPE);
            at = piece(text, at, to, escapes);
        }
    }

    /** Where the next piece begins: behind the second half of a pair that begins in this one. */
    private int piece(String text, int from, int to, byte[][] escapes) {
        byte[] out = bytes;
        int end = length;
        int at = from;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c < 0x80) {
                byte[] escape = escapes[c];
                if (escape == null) {
                    out[end++] = (byte) c;
                } else if (escape.length > 0) {
                    System.arraycopy(escape, 0, out, end, escape.length);
                    end += escape.length;
                } else {
                    throw notAllowed(c, at);
                }
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | c >> 6);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xFFFE) {
                out[end++] = (byte) (0xE0 | c >> 12);
                out[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else {
                int point = text.codePointAt(at);
                if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    throw notAllowed(c, at);
                }
                out[end++] = (byte) (0xF0 | point >> 18);
                out[end++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[end++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | point & 0x3F);
                at++;
            }
        }
        length = end;
        return at;
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), Math.min(bytes.length, 1 << 29) * 2));
        }
    }

    private static IllegalArgumentException notAllowed(char c, int at) {
        return new IllegalArgumentException(
                String.format("character U+%04X at %d cannot stand in XML; leave it out", (int) c, at));
    }

    private static byte[][] escapes(char... more) {
        byte[][] escapes = new byte[0x80][];
        Arrays.fill(escapes, 0, ' ', new byte[0]);
        escapes['\t'] = null;
        escapes['\n'] = null;
        escapes['\r'] = ascii("&#13;");
        escapes['&'] = ascii("&amp;");
        escapes['<'] = ascii("&lt;");
        escapes['>'] = ascii("&gt;");
        for (char c : more) {
            escapes[c] = ascii(c == '"' ? "&quot;" : "&#" + (int) c + ";");
        }
        return escapes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
