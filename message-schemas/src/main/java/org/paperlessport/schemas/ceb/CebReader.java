package org.paperlessport.schemas.ceb;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Recogniser;

/**
 * Reads any published customs message from its bytes, in one pass: every fault is listed, and a message
 * without one is bound. Nothing in the bytes makes it throw. One instance serves all threads.
 */
public final class CebReader {

    private static final XMLInputFactory2 PARSERS = XmlLimits.inputFactory();

    /** UTF-8, with or without byte order mark, with the default namespace or any prefix. */
    public CebMessage read(byte[] message) {
        Findings findings = new Findings();
        Opening opening = new Opening(message);
        if (opening.fault().isPresent()) {
            findings.fatal(opening.fault().get());
            return unread(message, findings);
        }
        XMLStreamReader2 in = null;
        try {
            in = (XMLStreamReader2) PARSERS.createXMLStreamReader(opening.text());
            return read(in, message, findings);
        } catch (XMLStreamException | RuntimeException e) {
            findings.fatal(XmlFaults.broken(e, in, message, ""));
            return unread(message, findings);
        } finally {
            close(in);
        }
    }

    private static CebMessage read(XMLStreamReader2 in, byte[] message, Findings findings)
            throws XMLStreamException {
        while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
            in.next();
        }
        MessageType type = FieldTable.PUBLISHED.byRoot(in.getLocalName());
        if (type == null) {
            findings.fatal(XmlFaults.unknownRoot(in));
            return unread(message, findings);
        }
        String guid = attribute(in, "guid");
        String version = attribute(in, "version");
        ElementCheck check = new ElementCheck(in, type, findings);
        try {
            walk(in, check);
        } catch (XMLStreamException | RuntimeException e) {
            findings.fatal(XmlFaults.broken(e, in, message, check.path()));
        }
        return new CebMessage(type.code(), guid, version, findings.edition(), check.documentGuids(),
                findings.refused() ? Optional.empty() : Optional.of(check.bound()), findings.faults());
    }

    /** From the root element to the end of the bytes. */
    private static void walk(XMLStreamReader2 in, ElementCheck check) throws XMLStreamException {
        check.root();
        int depth = 1;
        while (in.hasNext()) {
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

    private static String attribute(XMLStreamReader2 in, String name) {
        String value = in.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** Of a message whose root element could not be read; its first bytes may still name its type. */
    private static CebMessage unread(byte[] message, Findings findings) {
        String type = Recogniser.recognise(message).type();
        boolean published = FieldTable.PUBLISHED.byRoot(type + "Message") != null;
        return new CebMessage(published ? type : "", "", "", Edition.E202205, List.of(),
                Optional.empty(), findings.faults());
    }

    private static void close(XMLStreamReader2 in) {
        try {
            if (in != null) {
                in.closeCompletely();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a byte array cannot fail to close", e);
        }
    }
}
