package org.paperlessport.schemas.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import org.paperlessport.schemas.ceb.Opening;
import org.paperlessport.schemas.ceb.Pool;
import org.paperlessport.schemas.ceb.Side;
import org.w3c.dom.Node;

/**
 * Seals with a key in a file or on a card. Signing objects are pooled, which spares a card a new session for
 * each message.
 */
public final class KeySealer implements Sealer {

    private static final String VALUE = "<ds:SignatureValue>";

    private final SealKey key;
    private final Pool<Signature> signatures = new Pool<>(this::ready);
    private final String keyInfo;

    public KeySealer(SealKey key) {
        this.key = key;
        try {
            this.keyInfo = "<ds:KeyInfo><ds:KeyName>" + Signer.serial(key.certificate())
                    + "</ds:KeyName><ds:X509Data><ds:X509Certificate>"
                    + base64(key.certificate().getEncoded())
                    + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>";
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate that was read can be written", e);
        }
    }

    @Override
    public byte[] seal(byte[] message) {
        if (!new Opening(message).isUtf8()) {
            throw new IllegalArgumentException("the message is not in UTF-8, and nothing else is sealed");
        }
        MessageTree tree = read(message);
        if (tree.signature() != null) {
            throw new IllegalArgumentException("the message has a signature already");
        }
        String text = new String(message, StandardCharsets.UTF_8);
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        boolean last = tree.extension() < 0
                || Side.ofRoot(tree.document().getDocumentElement().getLocalName()) != Side.EXPORT;
        int at = mark + (last ? tree.end() : tree.extension());
        String before = text.substring(mark, at) + signedInfo(SealKeys.digest(key.algorithm(),
                canonical(tree.document()))) + VALUE;
        String after = "</ds:SignatureValue>" + keyInfo + text.substring(at);
        // Read once more as its receiver will: the namespaces around SignedInfo are signed with it.
        byte[] signed = canonical(child(read(bytes(before + after))));
        return bytes(before + base64(sign(signed)) + after);
    }

    private static byte[] canonical(Node node) {
        try {
            return Canonical.of(node);
        } catch (MisshapenSeal e) {
            throw new IllegalArgumentException(e.finding().text().en(), e);
        }
    }

    private static Node child(MessageTree tree) {
        if (tree.signatures() != 1
                || tree.signature().getParentNode() != tree.document().getDocumentElement()) {
            throw new IllegalArgumentException("the message has no place for a signature");
        }
        return tree.signature().getFirstChild();
    }

    private String signedInfo(byte[] digest) {
        return "<ds:Signature xmlns:ds=\"" + MessageTree.DS + "\"><ds:SignedInfo>"
                + method("CanonicalizationMethod", SealBlock.C14N)
                + method("SignatureMethod", key.algorithm().signatureUri())
                + "<ds:Reference URI=\"\"><ds:Transforms>" + method("Transform", SealBlock.ENVELOPED)
                + "</ds:Transforms>" + method("DigestMethod", key.algorithm().digestUri())
                + "<ds:DigestValue>" + base64(digest) + "</ds:DigestValue></ds:Reference></ds:SignedInfo>";
    }

    private static String method(String name, String algorithm) {
        return "<ds:" + name + " Algorithm=\"" + algorithm + "\"></ds:" + name + ">";
    }

    private byte[] sign(byte[] content) {
        Signature signature = signatures.take();
        try {
            signature.update(content);
            byte[] value = signature.sign();
            signatures.give(signature);
            return value;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SealingFailed(key + " does not sign", e);
        }
    }

    private Signature ready() {
        try {
            Signature signature = key.provider() == null
                    ? Signature.getInstance(key.algorithm().signatureName())
                    : Signature.getInstance(key.algorithm().signatureName(), key.provider());
            signature.initSign(key.key());
            return signature;
        } catch (GeneralSecurityException e) {
            throw new SealingFailed(key + " does not sign", e);
        }
    }

    private static MessageTree read(byte[] message) {
        try {
            return MessageTree.read(message);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the message is not well-formed XML in UTF-8", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
