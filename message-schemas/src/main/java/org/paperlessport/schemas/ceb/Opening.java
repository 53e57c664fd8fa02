package org.paperlessport.schemas.ceb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.paperlessport.schemas.Fault;

/** The first bytes of a message: whether it is XML at all. */
public final class Opening {

    private final byte[] message;
    private final Encoding encoding;
    private final Fault fault;

    public Opening(byte[] message) {
        this.message = message;
        this.encoding = Encoding.of(message);
        this.fault = judge();
    }

    /** Why it is not; empty when it is. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** UTF-8 is left to the parser, which is quickest at it. */
    public XMLStreamReader2 parser(XMLInputFactory2 parsers) throws XMLStreamException {
        if (encoding.isUtf8()) {
            return (XMLStreamReader2) parsers.createXMLStreamReader(
                    new Stax2ByteArraySource(message, 0, message.length));
        }
        return (XMLStreamReader2) parsers.createXMLStreamReader(encoding.reader(
                new ByteArrayInputStream(message, encoding.mark(), message.length)));
    }

    /** Of a message of which only the beginning is held. */
    XMLStreamReader2 parser(XMLInputFactory2 parsers, InputStream whole) throws XMLStreamException {
        if (encoding.isUtf8()) {
            return (XMLStreamReader2) parsers.createXMLStreamReader(whole);
        }
        try {
            whole.skipNBytes(encoding.mark());
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        return (XMLStreamReader2) parsers.createXMLStreamReader(encoding.reader(whole));
    }

    /** In UTF-8, or in ASCII, which is a part of it. */
    public boolean isUtf8() {
        return encoding.fault() == null && encoding.isUtf8();
    }

    /**
     * The beginning of the message as text, after what its first bytes say of its encoding: what does not fit is
     * U+FFFD.
     *
     * @param most how many bytes are decoded at most
     */
    public String text(int most) {
        return encoding.text(message, most);
    }

    Encoding encoding() {
        return encoding;
    }

    private Fault judge() {
        int at = encoding.mark();
        if (encoding.fault() != null || isWide()) {
            return encoding.fault();
        }
        while (at < message.length && message[at] > 0 && message[at] <= ' ') {
            at++;
        }
        if (at == message.length) {
            return XmlFaults.empty();
        }
        if (message[at] != '<') {
            return XmlFaults.notXml(new String(message, at, Math.min(20, message.length - at),
                    StandardCharsets.UTF_8));
        }
        return docType(at);
    }

    /** The parser itself meets a document type in UTF-16. */
    private boolean isWide() {
        return encoding.charset().name().startsWith("UTF-16");
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
}
