package org.paperlessport.schemas.seal;

import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.ceb.Opening;
import org.paperlessport.schemas.ceb.XmlLimits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A message as a tree, as canonical XML needs it. It is read by the parser, and within the limits, that all
 * messages are read by, so that what is verified is what is bound. Comments are left out: nobody signs them.
 */
final class MessageTree {

    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final XMLInputFactory2 PARSERS = XmlLimits.inputFactory();
    private static final DocumentBuilderFactory TREES = DocumentBuilderFactory.newDefaultInstance();

    /** Attributes, comments and instructions of one message, which no other limit counts. */
    private static final int MOST_NOTES = 1_000_000;

    private final Document document = emptyDocument();
    private final Set<String> identifiers = new HashSet<>();
    private Element signature;
    private int signatures;
    private int line = 1;
    private int column = 1;
    private int end;
    private int extension = -1;
    private String twice = "";
    private boolean noteInSignature;
    private int notes;

    private MessageTree() {
    }

    /**
     * @throws XMLStreamException when it is no well-formed XML in UTF-8, has a document type, or goes beyond
     *         a limit
     */
    static MessageTree read(byte[] message) throws XMLStreamException {
        Opening opening = new Opening(message);
        if (opening.fault().isPresent()) {
            throw new XMLStreamException(opening.fault().get().code());
        }
        XMLStreamReader2 in = opening.parser(PARSERS);
        try {
            MessageTree tree = new MessageTree();
            tree.grow(in);
            return tree;
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        } finally {
            in.closeCompletely();
        }
    }

    Document document() {
        return document;
    }

    /** The first one, wherever it stands; null when there is none. */
    Element signature() {
        return signature;
    }

    int signatures() {
        return signatures;
    }

    /** Of the Signature element; of the message's beginning where there is none. */
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Where the end tag of the root begins, in characters from the beginning. */
    int end() {
        return end;
    }

    /** Where a last child of the root named ExtendMessage begins, in characters; -1 when there is none. */
    int extension() {
        return extension;
    }

    /** An identifier that stands twice; empty when there is none. */
    String identifierTwice() {
        return twice;
    }

    /** A comment or instruction stands within the signature, where it could part a value. */
    boolean noteInSignature() {
        return noteInSignature;
    }

    private void grow(XMLStreamReader2 in) throws XMLStreamException {
        Node at = document;
        for (int event = in.getEventType(); ; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> at = at.appendChild(element(in, at));
                case XMLStreamConstants.END_ELEMENT -> {
                    if (at == document.getDocumentElement()) {
                        end = in.getLocation().getCharacterOffset();
                    }
                    at = at.getParentNode();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (at != document) {
                        at.appendChild(document.createTextNode(in.getText()));
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    count(1);
                    noteInSignature |= isInSignature(at);
                    String data = in.getPIData();
                    at.appendChild(document.createProcessingInstruction(in.getPITarget(),
                            data == null ? "" : data));
                }
                case XMLStreamConstants.COMMENT -> {
                    count(1);
                    noteInSignature |= isInSignature(at);
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("no document type and no entity is taken");
                default -> {
                }
            }
        }
    }

    private void count(int more) throws XMLStreamException {
        notes += more;
        if (notes > MOST_NOTES) {
            throw new XMLStreamException("more than " + MOST_NOTES + " attributes, comments and instructions");
        }
    }

    private Element element(XMLStreamReader2 in, Node parent) throws XMLStreamException {
        count(in.getNamespaceCount() + in.getAttributeCount());
        Element element = document.createElementNS(orNull(in.getNamespaceURI()), in.getPrefixedName());
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            String uri = in.getNamespaceURI(i);
            element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix == null || prefix.isEmpty()
                    ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = in.getAttributePrefix(i);
            String name = in.getAttributeLocalName(i);
            element.setAttributeNS(orNull(in.getAttributeNamespace(i)),
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, in.getAttributeValue(i));
            if (name.equalsIgnoreCase("id") && !identifiers.add(in.getAttributeValue(i))) {
                twice = in.getAttributeValue(i);
            }
        }
        note(element, parent, in.getLocation());
        return element;
    }

    private void note(Element element, Node parent, Location where) {
        if (parent == document.getDocumentElement()) {
            extension = element.getLocalName().equals("ExtendMessage") ? where.getCharacterOffset() : -1;
        }
        if (DS.equals(element.getNamespaceURI()) && element.getLocalName().equals("Signature")) {
            signatures++;
            if (signature == null) {
                signature = element;
                line = where.getLineNumber();
                column = where.getColumnNumber();
            }
        }
    }

    private boolean isInSignature(Node at) {
        for (Node one = at; one != null; one = one.getParentNode()) {
            if (one == signature && signature != null) {
                return true;
            }
        }
        return false;
    }

    private static String orNull(String uri) {
        return uri == null || uri.isEmpty() ? null : uri;
    }

    /** Only the empty tree is made by the JDK; it parses nothing. */
    private static Document emptyDocument() {
        try {
            synchronized (TREES) {
                return TREES.newDocumentBuilder().newDocument();
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own trees can always be made", e);
        }
    }
}
