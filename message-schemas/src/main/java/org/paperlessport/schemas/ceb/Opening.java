package org.paperlessport.schemas.ceb;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.paperlessport.schemas.Fault;

/** The first bytes of a message: whether it is XML in UTF-8 at all. */
public final class Opening {

    /** An XML declaration is shorter than this. */
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile(
            "^<\\?xml\\s[^?]*?encoding\\s*=\\s*[\"']([^\"'?]*)[\"']");

    private final byte[] message;
    private final Fault fault;

    public Opening(byte[] message) {
        this.message = message;
        this.fault = judge();
    }

    /** Why it is not; empty when it is. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** For the parser, which takes the byte order mark off. */
    public Stax2ByteArraySource text() {
        return new Stax2ByteArraySource(message, 0, message.length);
    }

    private Fault judge() {
        int at = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        int begin = at;
        while (at < message.length && message[at] >= 0 && message[at] <= ' ' && message[at] != 0) {
            at++;
        }
        if (at == message.length) {
            return XmlFaults.empty();
        }
        if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE) || startsWith(0, '<') || startsWith('<', 0)
                || startsWith(0, 0, 0, '<') || startsWith(0, 0, 0xFE, 0xFF)) {
            return XmlFaults.encoding("UTF-16 / UTF-32");
        }
        if (message[at] != '<') {
            return XmlFaults.notXml(new String(message, at, Math.min(20, message.length - at),
                    StandardCharsets.UTF_8));
        }
        String head = new String(message, begin, Math.min(DECLARATION, message.length - begin),
                StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        if (declared.find() && !isUtf8(declared.group(1))) {
            return XmlFaults.encoding(declared.group(1));
        }
        return docType(at);
    }

    /**
     * A document type can only stand before the root element, after comments and instructions; it is not even
     * read.
     */
    private Fault docType(int from) {
        int at = from;
        while (at >= 0 && at < message.length) {
            if (stands("<!DOCTYPE", at)) {
                return XmlFaults.docType(1 + newLines(at), at - lastNewLine(at));
            } else if (stands("<!--", at)) {
                at = after("-->", at + 4);
            } else if (stands("<?", at)) {
                at = after("?>", at + 2);
            } else if (message[at] > 0 && message[at] <= ' ') {
                at++;
            } else {
                return null;
            }
        }
        return null;
    }

    private boolean stands(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i >= message.length || message[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int after(String text, int from) {
        for (int at = from; at < message.length; at++) {
            if (stands(text, at)) {
                return at + text.length();
            }
        }
        return -1;
    }

    private int newLines(int before) {
        int count = 0;
        for (int i = 0; i < before; i++) {
            count += message[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The position of the last line's end before this, or -1. */
    private int lastNewLine(int before) {
        int at = before - 1;
        while (at >= 0 && message[at] != '\n') {
            at--;
        }
        return at;
    }

    private static boolean isUtf8(String encoding) {
        String name = encoding.toUpperCase(Locale.ROOT);
        return name.equals("UTF-8") || name.equals("UTF8") || name.equals("US-ASCII") || name.equals("ASCII");
    }

    private boolean startsWith(int... bytes) {
        if (message.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((message[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
