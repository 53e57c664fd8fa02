package org.paperlessport.schemas.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.Key;
import java.util.List;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.DigestMethodParameterSpec;
import javax.xml.crypto.dsig.spec.SignatureMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The JDK's own signatures with all that they can do: a peer for what is right, and a forger for what is not. */
final class JdkPeer {

    static final XMLSignatureFactory XML = XMLSignatureFactory.getInstance("DOM");
    static final String RSA_SHA256 = SealAlgorithm.RSA_SHA256.signatureUri();
    static final String SHA256 = SealAlgorithm.RSA_SHA256.digestUri();

    private final SealKey key;
    private String canonicalization = CanonicalizationMethod.INCLUSIVE;
    private String method = RSA_SHA256;
    private String digest = SHA256;
    private Key secret;
    private List<XMLObject> objects = List.of();

    JdkPeer(SealKey key) {
        this.key = key;
        this.secret = key.key();
        this.method = key.algorithm().signatureUri();
        this.digest = key.algorithm().digestUri();
    }

    JdkPeer canonicalizedBy(String uri) {
        canonicalization = uri;
        return this;
    }

    JdkPeer signedBy(String uri, Key by) {
        method = uri;
        secret = by;
        return this;
    }

    JdkPeer with(XMLObject object) {
        objects = List.of(object);
        return this;
    }

    Reference reference(String uri, String type, Transform... transforms) throws Exception {
        return XML.newReference(uri, XML.newDigestMethod(digest, (DigestMethodParameterSpec) null),
                List.of(transforms), type, null);
    }

    static Transform enveloped() throws Exception {
        return XML.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
    }

    static Transform transform(String uri) throws Exception {
        return XML.newTransform(uri, (TransformParameterSpec) null);
    }

    static Transform xpath(String expression) throws Exception {
        return XML.newTransform(Transform.XPATH, new XPathFilterParameterSpec(expression));
    }

    static XMLObject object(Document document, String id) {
        Element inside = document.createElementNS("urn:x", "x");
        inside.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", "urn:x");
        return XML.newXMLObject(List.of(new DOMStructure(inside)), id, null, null);
    }

    /** With the certificate, after all other children of the root. */
    byte[] sign(Document document, Reference... references) throws Exception {
        SignedInfo info = XML.newSignedInfo(
                XML.newCanonicalizationMethod(canonicalization, (C14NMethodParameterSpec) null),
                XML.newSignatureMethod(method, (SignatureMethodParameterSpec) null), List.of(references));
        KeyInfoFactory infos = XML.getKeyInfoFactory();
        KeyInfo keyInfo = infos.newKeyInfo(List.of(infos.newX509Data(List.of(key.certificate()))));
        DOMSignContext context = new DOMSignContext(secret, document.getDocumentElement());
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        context.setDefaultNamespacePrefix("ds");
        XML.newXMLSignature(info, keyInfo, objects, null, null).sign(context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document),
                new StreamResult(out));
        return out.toByteArray();
    }

    /** What a verifier says that takes every shape of signature. */
    static boolean validates(byte[] message, Key by) throws Exception {
        Document document = parse(message);
        Element signature = (Element) document.getElementsByTagNameNS(MessageTree.DS, "Signature").item(0);
        DOMValidateContext context = new DOMValidateContext(by, signature);
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        return XML.unmarshalXMLSignature(context).validate(context);
    }

    static Document parse(byte[] message) throws Exception {
        DocumentBuilderFactory trees = DocumentBuilderFactory.newInstance();
        trees.setNamespaceAware(true);
        Document document = trees.newDocumentBuilder().parse(new ByteArrayInputStream(message));
        if (document.getDocumentElement().hasAttribute("Id")) {
            document.getDocumentElement().setIdAttribute("Id", true);
        }
        return document;
    }
}
