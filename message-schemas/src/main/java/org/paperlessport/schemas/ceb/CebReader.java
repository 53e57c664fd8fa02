package org.paperlessport.schemas.ceb;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Recogniser;

/**
 * Reads any message of the field table from its bytes, in one pass: every fault is listed, and a message
 * without one is bound. Nothing in the bytes makes it throw. One instance serves all threads. UTF-8, UTF-16, GB 2312,
 * GBK and GB 18030, with or without byte order mark, with the default namespace or any prefix.
 */
public final class CebReader {

    private static final XMLInputFactory2 PARSERS = XmlLimits.inputFactory();

    /** A message that is held as a whole. */
    public CebMessage read(byte[] message) {
        Findings findings = new Findings();
        Opening opening = new Opening(message);
        if (opening.fault().isPresent()) {
            findings.fatal(opening.fault().get());
            return unread(message, findings);
        }
        XMLStreamReader2 in = null;
        try {
            in = opening.parser(PARSERS);
            return read(in, message, opening.encoding(), findings, null,
                    new TokenGuard(InputStream.nullInputStream()));
        } catch (XMLStreamException | RuntimeException e) {
            findings.fatal(XmlFaults.broken(e, in, message, opening.encoding(), ""));
            return unread(message, findings);
        } finally {
            close(in);
        }
    }

    /**
     * A message of any size, in constant memory: its documents and lines go to the parts given and are in the
     * result no more. Ends at the end of the stream and leaves it open.
     *
     * @throws IOException only when the stream itself fails
     */
    public CebMessage read(InputStream stream, MessageParts parts) throws IOException {
        Findings findings = new Findings();
        BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(Encoding.DECLARATION);
        byte[] head = buffered.readNBytes(Encoding.DECLARATION);
        buffered.reset();
        Opening opening = new Opening(head);
        if (opening.fault().isPresent()) {
            findings.fatal(opening.fault().get());
            return unread(head, findings);
        }
        TokenGuard guard = new TokenGuard(buffered);
        XMLStreamReader2 in = null;
        try {
            in = opening.parser(PARSERS, guard);
            return read(in, head, opening.encoding(), findings, parts, guard);
        } catch (XMLStreamException | RuntimeException e) {
            guard.rethrow();
            findings.fatal(XmlFaults.broken(e, in, head, opening.encoding(), ""));
            return unread(head, findings);
        } finally {
            close(in);
        }
    }

    private static CebMessage read(XMLStreamReader2 in, byte[] message, Encoding encoding, Findings findings,
                                   MessageParts parts, TokenGuard guard) throws XMLStreamException {
        while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
            guard.next();
            noDocType(in, in.next());
        }
        MessageType type = FieldTable.PUBLISHED.byRoot(in.getLocalName());
        if (type == null) {
            findings.fatal(XmlFaults.unknownRoot(in));
            return unread(message, findings);
        }
        String guid = attribute(in, "guid");
        String version = attribute(in, "version");
        ElementCheck check = new ElementCheck(in, type, findings, parts);
        try {
            walk(in, check, guard);
        } catch (XMLStreamException | RuntimeException e) {
            guard.rethrowUnchecked();
            findings.fatal(XmlFaults.broken(e, in, message, encoding, check.path()));
        }
        return new CebMessage(type.code(), guid, version, findings.edition(), check.documentGuids(),
                check.declared(),
                findings.refused() ? Optional.empty() : Optional.of(check.bound()), findings.faults());
    }

    /** From the root element to the end of the bytes. */
    private static void walk(XMLStreamReader2 in, ElementCheck check, TokenGuard guard) throws XMLStreamException {
        check.root();
        int depth = 1;
        while (in.hasNext()) {
            guard.next();
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    check.start();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    check.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 0) {
                        check.text();
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException(
                        "undeclared entity &" + in.getLocalName() + ";", in.getLocation());
                default -> {
                }
            }
        }
    }

    private static void noDocType(XMLStreamReader2 in, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new DocTypeMet(in.getLocationInfo().getStartLocation());
        }
    }

    private static String attribute(XMLStreamReader2 in, String name) {
        String value = in.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** Of a message whose root element could not be read; its first bytes may still name its type. */
    private static CebMessage unread(byte[] message, Findings findings) {
        String type = Recogniser.recognise(message).type();
        boolean published = FieldTable.PUBLISHED.byCode(type) != null;
        return new CebMessage(published ? type : "", "", "", Edition.E202205, List.of(), false,
                Optional.empty(), findings.faults());
    }

    /** Frees the parser's buffers; the stream is the caller's. */
    private static void close(XMLStreamReader2 in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing is closed that could fail", e);
        }
    }
}
