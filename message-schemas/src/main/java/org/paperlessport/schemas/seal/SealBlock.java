package org.paperlessport.schemas.seal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.paperlessport.schemas.ceb.Side;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The Signature element of a message, read strictly: each element that the published form has, in its order,
 * and nothing else. What passes leaves nothing to choose: one digest over the whole message, one value over
 * SignedInfo.
 *
 * @param signedInfo  over which the value goes
 * @param certificate as written; empty when only its number is given
 * @param keyName     the certificate's number as written; may be empty
 */
record SealBlock(Element signedInfo, SealAlgorithm algorithm, byte[] digest, byte[] value, byte[] certificate,
                 String keyName) {

    static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    /** Characters of Base64: a certificate has some 2,000, a value of the longest key 1,368. */
    private static final int MOST_BASE64 = 65_536;
    private static final int MOST_NAME = 1_000;
    private static final Set<String> MAY_HAVE_ID =
            Set.of("Signature", "SignedInfo", "Reference", "SignatureValue", "KeyInfo");

    /** @throws MisshapenSeal when anything is not as published; the first such thing is told */
    static SealBlock of(MessageTree tree) throws MisshapenSeal {
        Element signature = tree.signature();
        if (tree.signatures() > 1) {
            throw new MisshapenSeal(SealFinding.SEVERAL, tree.signatures() + " Signature");
        }
        inItsPlace(signature);
        if (!tree.identifierTwice().isEmpty()) {
            throw new MisshapenSeal(SealFinding.IDENTIFIER_TWICE, "Id=\"" + tree.identifierTwice() + "\"");
        }
        if (tree.noteInSignature()) {
            throw new MisshapenSeal(SealFinding.SHAPE, "comment or instruction within the signature");
        }
        List<Element> parts = children(signature);
        Element signedInfo = named("SignedInfo", parts, 0, signature);
        byte[] value = base64(named("SignatureValue", parts, 1, signature));
        if (parts.size() > 2) {
            named("KeyInfo", parts, 2, signature);
        }
        atMost(3, parts, signature);
        List<Element> info = children(signedInfo);
        if (!algorithm(named("CanonicalizationMethod", info, 0, signedInfo)).equals(C14N)) {
            throw new MisshapenSeal(SealFinding.CANONICALIZATION, info.get(0).getAttribute("Algorithm"));
        }
        String signatureUri = algorithm(named("SignatureMethod", info, 1, signedInfo));
        Element reference = named("Reference", info, 2, signedInfo);
        atMost(3, info, signedInfo);
        Digest digest = digest(reference);
        SealAlgorithm algorithm = SealAlgorithm.bySignatureUri(signatureUri)
                .orElseThrow(() -> new MisshapenSeal(SealFinding.ALGORITHM_UNKNOWN, signatureUri));
        if (!algorithm.digestUri().equals(digest.uri())) {
            throw new MisshapenSeal(SealFinding.PAIR, digest.uri());
        }
        if (digest.value().length != algorithm.digestBytes()) {
            throw new MisshapenSeal(SealFinding.DIGEST_MISSHAPEN, digest.value().length + " bytes instead of "
                    + algorithm.digestBytes());
        }
        Key key = parts.size() > 2 ? key(parts.get(2)) : new Key(new byte[0], "");
        return new SealBlock(signedInfo, algorithm, digest.value(), value, key.certificate(), key.name());
    }

    private record Digest(String uri, byte[] value) {
    }

    private record Key(byte[] certificate, String name) {
    }

    private static void inItsPlace(Element signature) throws MisshapenSeal {
        Node parent = signature.getParentNode();
        if (parent != signature.getOwnerDocument().getDocumentElement()) {
            throw new MisshapenSeal(SealFinding.MISPLACED, "Signature in " + parent.getNodeName());
        }
        boolean mayFollow = Side.ofRoot(parent.getLocalName()) == Side.EXPORT;
        for (Node next = signature.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element element) {
                if (!mayFollow || !element.getLocalName().equals("ExtendMessage")) {
                    throw new MisshapenSeal(SealFinding.MISPLACED,
                            element.getNodeName() + " after Signature");
                }
                mayFollow = false;
            }
        }
    }

    private static Digest digest(Element reference) throws MisshapenSeal {
        for (Attr attribute : attributes(reference)) {
            if (!Set.of("URI", "Id").contains(attribute.getName())) {
                throw new MisshapenSeal(SealFinding.SHAPE, attribute.getName() + " on Reference");
            }
        }
        if (!reference.hasAttribute("URI") || !reference.getAttribute("URI").isEmpty()) {
            throw new MisshapenSeal(SealFinding.REFERENCE, reference.hasAttribute("URI")
                    ? "URI=\"" + reference.getAttribute("URI") + "\"" : "no URI");
        }
        List<Element> parts = children(reference);
        Element transforms = named("Transforms", parts, 0, reference);
        String uri = algorithm(named("DigestMethod", parts, 1, reference));
        byte[] value = base64(named("DigestValue", parts, 2, reference));
        atMost(3, parts, reference);
        List<Element> steps = children(transforms);
        if (steps.size() != 1 || !steps.get(0).getAttribute("Algorithm").equals(ENVELOPED)) {
            throw new MisshapenSeal(SealFinding.TRANSFORM, steps.isEmpty() ? "none"
                    : steps.get(steps.size() - 1).getAttribute("Algorithm"));
        }
        algorithm(named("Transform", steps, 0, transforms));
        return new Digest(uri, value);
    }

    private static Key key(Element keyInfo) throws MisshapenSeal {
        byte[] certificate = new byte[0];
        String name = "";
        boolean data = false;
        for (Element part : children(keyInfo)) {
            if (is("KeyName", part) && name.isEmpty() && !data) {
                name = text(part, MOST_NAME).strip();
            } else if (is("X509Data", part) && !data) {
                data = true;
                List<Element> inside = children(part);
                certificate = base64(named("X509Certificate", inside, 0, part));
                atMost(1, inside, part);
            } else {
                throw new MisshapenSeal(SealFinding.SHAPE, part.getNodeName() + " in KeyInfo");
            }
        }
        return new Key(certificate, name);
    }

    /** An element with an Algorithm and nothing in it: no parameters. */
    private static String algorithm(Element method) throws MisshapenSeal {
        if (method.getAttributes().getLength() != namespaces(method) + 1 || !method.hasAttribute("Algorithm")
                || !children(method).isEmpty()) {
            throw new MisshapenSeal(SealFinding.SHAPE, method.getNodeName());
        }
        return method.getAttribute("Algorithm");
    }

    private static Element named(String name, List<Element> parts, int at, Element parent)
            throws MisshapenSeal {
        if (at >= parts.size() || !is(name, parts.get(at))) {
            throw new MisshapenSeal(SealFinding.SHAPE, (at < parts.size() ? parts.get(at).getNodeName()
                    : "nothing") + " instead of " + name + " in " + parent.getLocalName());
        }
        return parts.get(at);
    }

    private static void atMost(int count, List<Element> parts, Element parent) throws MisshapenSeal {
        if (parts.size() > count) {
            throw new MisshapenSeal(SealFinding.SHAPE, parts.get(count).getNodeName() + " in "
                    + parent.getLocalName());
        }
    }

    private static boolean is(String name, Element element) {
        return MessageTree.DS.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    /** The elements in an element that has no text of its own and no attribute but an identifier. */
    private static List<Element> children(Element parent) throws MisshapenSeal {
        for (Attr attribute : attributes(parent)) {
            boolean method = Set.of("Algorithm", "URI").contains(attribute.getName());
            boolean identifier = attribute.getName().equals("Id")
                    && MAY_HAVE_ID.contains(parent.getLocalName());
            if (!method && !identifier) {
                throw new MisshapenSeal(SealFinding.SHAPE,
                        attribute.getName() + " on " + parent.getNodeName());
            }
        }
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            } else if (!child.getNodeValue().isBlank()) {
                throw new MisshapenSeal(SealFinding.SHAPE, "text in " + parent.getNodeName());
            }
        }
        return children;
    }

    private static String text(Element element, int most) throws MisshapenSeal {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                throw new MisshapenSeal(SealFinding.SHAPE,
                        inside.getNodeName() + " in " + element.getNodeName());
            }
            text.append(child.getNodeValue());
        }
        if (text.length() > most) {
            throw new MisshapenSeal(SealFinding.NOT_BASE64, text.length() + " characters in "
                    + element.getNodeName());
        }
        for (Attr attribute : attributes(element)) {
            if (!attribute.getName().equals("Id") || !MAY_HAVE_ID.contains(element.getLocalName())) {
                throw new MisshapenSeal(SealFinding.SHAPE,
                        attribute.getName() + " on " + element.getNodeName());
            }
        }
        return text.toString();
    }

    private static byte[] base64(Element element) throws MisshapenSeal {
        StringBuilder dense = new StringBuilder();
        text(element, MOST_BASE64).chars().filter(c -> c != ' ' && c != '\n' && c != '\r' && c != '\t')
                .forEach(c -> dense.append((char) c));
        try {
            return Base64.getDecoder().decode(dense.toString());
        } catch (IllegalArgumentException e) {
            throw new MisshapenSeal(SealFinding.NOT_BASE64, element.getNodeName());
        }
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!isNamespace(attribute)) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private static int namespaces(Element element) {
        return element.getAttributes().getLength() - attributes(element).size();
    }

    private static boolean isNamespace(Attr attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
    }
}
