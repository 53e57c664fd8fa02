package org.paperlessport.schemas.ceb;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paperlessport.schemas.Fault;

/**
 * What a message is written in, as its first bytes tell: byte order mark, zeros between, and the name in the XML
 * declaration. Taken are UTF-8, UTF-16, GB 2312, GBK and GB 18030; bytes and declaration must agree.
 *
 * @param charset what to decode with; of one that is not taken the likeliest
 * @param mark    how many bytes the byte order mark has
 * @param fault   why it is not taken, or null
 */
record Encoding(Charset charset, int mark, Fault fault) {

    /** An XML declaration is shorter than this, in bytes. */
    static final int DECLARATION = 400;

    private static final Pattern DECLARED = Pattern.compile(
            "^<\\?xml\\s[^?]*?encoding\\s*=\\s*[\"']([^\"'?]*)[\"']");

    static Encoding of(byte[] head) {
        if (begins(head, 0, 0, 0xFE, 0xFF) || begins(head, 0, 0, 0, '<') || begins(head, 0xFF, 0xFE, 0, 0)
                || begins(head, '<', 0, 0, 0)) {
            return refused("UTF-32",
                    Charset.forName(head[0] == '<' || head[0] == (byte) 0xFF ? "UTF-32LE" : "UTF-32BE"));
        }
        if (begins(head, 0xFE, 0xFF)) {
            return wide(head, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return wide(head, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(head, 0, '<')) {
            return wide(head, 0, StandardCharsets.UTF_16BE);
        }
        if (begins(head, '<', 0)) {
            return wide(head, 0, StandardCharsets.UTF_16LE);
        }
        return narrow(head, begins(head, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    boolean isUtf8() {
        return charset == StandardCharsets.UTF_8;
    }

    /** Decodes what follows the byte order mark; bytes that do not fit make it throw. */
    Reader reader(InputStream in) {
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What follows the byte order mark in so many bytes; what does not fit is U+FFFD, half a character left out. */
    String text(byte[] message, int most) {
        int to = Math.min(message.length, most);
        CharBuffer text = CharBuffer.allocate(to + 1);
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(message, mark, to - mark), text, to == message.length);
        return text.flip().toString().replaceFirst("^\uFEFF", "");
    }

    private static Encoding wide(byte[] head, int mark, Charset charset) {
        String name = declared(head, mark, charset);
        return name.isEmpty() || name.toUpperCase(Locale.ROOT).startsWith("UTF-16")
                ? new Encoding(charset, mark, null) : refused(name + " / UTF-16", charset);
    }

    private static Encoding narrow(byte[] head, int mark) {
        String name = declared(head, mark, StandardCharsets.ISO_8859_1);
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "", "UTF-8", "UTF8" -> new Encoding(StandardCharsets.UTF_8, mark, null);
            case "US-ASCII", "ASCII" -> new Encoding(StandardCharsets.US_ASCII, mark, null);
            case "GBK", "GB2312", "GB_2312-80", "CP936", "MS936", "WINDOWS-936" ->
                    mark > 0 ? refused(name + " / UTF-8", StandardCharsets.UTF_8)
                            : new Encoding(Charset.forName("GBK"), 0, null);
            case "GB18030" ->
                    mark > 0 ? refused(name + " / UTF-8", StandardCharsets.UTF_8)
                            : new Encoding(Charset.forName("GB18030"), 0, null);
            default -> refused(name, known(head, name));
        };
    }

    private static String declared(byte[] head, int mark, Charset charset) {
        Matcher found = DECLARED.matcher(new String(head, mark, Math.min(DECLARATION, head.length - mark), charset));
        return found.find() ? found.group(1) : "";
    }

    private static Encoding refused(String found, Charset likely) {
        return new Encoding(likely, 0, XmlFaults.encoding(found));
    }

    /** The one declared, when the declaration itself can be read with it; else UTF-8. */
    private static Charset known(byte[] head, String name) {
        try {
            Charset charset = Charset.forName(name);
            return new String(head, 0, 5, charset).equals("<?xml") ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
