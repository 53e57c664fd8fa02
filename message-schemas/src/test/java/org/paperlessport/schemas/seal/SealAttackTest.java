package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.paperlessport.schemas.seal.Keys.FROM;
import static org.paperlessport.schemas.seal.Keys.NOW;
import static org.paperlessport.schemas.seal.Keys.TO;
import static org.paperlessport.schemas.seal.Messages.ORDER;
import static org.paperlessport.schemas.seal.Messages.bytes;
import static org.paperlessport.schemas.seal.Messages.text;

import java.security.KeyPair;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What people do to signed messages. Each attack starts from a message that is genuine. */
class SealAttackTest {

    private static final SealKey KEY = Keys.key(SealAlgorithm.RSA_SHA256);
    private static final SealVerifier VERIFIER = new SealVerifier(Keys.registered(KEY));
    private static final String SEALED = text(new KeySealer(KEY).seal(bytes(ORDER)));
    private static final String SIGNATURE = SEALED.substring(SEALED.indexOf("<ds:Signature "),
            SEALED.indexOf("</ds:Signature>") + "</ds:Signature>".length());
    private static final String ROOT = SEALED.substring(SEALED.indexOf("<ceb:CEB311Message"),
            SEALED.indexOf("</ceb:CEB311Message>") + "</ceb:CEB311Message>".length());

    static Stream<Arguments> changedByHand() {
        String evil = ROOT.replace("NB-1", "EVIL");
        String unsigned = evil.replace(SIGNATURE, "");
        String end = "</ceb:CEB311Message>";
        return Stream.of(
                arguments("the signed message wrapped into another", SealFinding.MISPLACED,
                        unsigned.replace(end, "<ceb:ExtendMessage>" + ROOT + "</ceb:ExtendMessage>" + end)),
                arguments("the signature kept, the signed message wrapped beside it", SealFinding.DIGEST_DIFFERS,
                        unsigned.replace(end, "<ceb:ExtendMessage>" + ROOT.replace(SIGNATURE, "")
                                + "</ceb:ExtendMessage>" + SIGNATURE + end)),
                arguments("the signed message put into the signature", SealFinding.SHAPE,
                        evil.replace("</ds:Signature>", "<ds:Object>" + ROOT.replace(SIGNATURE, "")
                                + "</ds:Object></ds:Signature>")),
                arguments("the signature within a document", SealFinding.MISPLACED,
                        unsigned.replace("</ceb:Order>", SIGNATURE + "</ceb:Order>")),
                arguments("the signature before the documents", SealFinding.MISPLACED,
                        ROOT.replace(SIGNATURE, "").replaceFirst("<ceb:Order>", SIGNATURE.replace("$", "\\$")
                                + "<ceb:Order>")),
                arguments("another element after the signature", SealFinding.MISPLACED,
                        ROOT.replace(end, "<ceb:ExtendMessage/>" + end)),
                arguments("the signature twice", SealFinding.SEVERAL, ROOT.replace(SIGNATURE, SIGNATURE + SIGNATURE)),
                arguments("a second signature where anything may stand", SealFinding.SEVERAL, ROOT.replace(
                        SIGNATURE, "<ceb:ExtendMessage><m>" + SIGNATURE + "</m></ceb:ExtendMessage>" + SIGNATURE)),
                arguments("a signature as the root", SealFinding.MISPLACED, SIGNATURE),
                arguments("an identifier twice", SealFinding.IDENTIFIER_TWICE, ROOT.replaceFirst("<ceb:Order>",
                        "<ceb:Order Id=\"a\"><x ID=\"a\"/>")),
                arguments("a reference to a part", SealFinding.REFERENCE, seal("URI=\"\"", "URI=\"#a\"")),
                arguments("a reference to a file", SealFinding.REFERENCE,
                        seal("URI=\"\"", "URI=\"file:///etc/passwd\"")),
                arguments("a reference to the net", SealFinding.REFERENCE,
                        seal("URI=\"\"", "URI=\"http://127.0.0.1:1/\"")),
                arguments("no reference address", SealFinding.REFERENCE, seal(" URI=\"\"", "")),
                arguments("a typed reference", SealFinding.SHAPE, seal("URI=\"\"",
                        "URI=\"\" Type=\"http://www.w3.org/2000/09/xmldsig#Manifest\"")),
                arguments("no reference at all", SealFinding.SHAPE, seal("<ds:Reference.*</ds:Reference>", "")),
                arguments("nothing in SignedInfo", SealFinding.SHAPE, seal("(<ds:SignedInfo>).*(</ds:SignedInfo>)",
                        "$1$2")),
                arguments("no transform", SealFinding.TRANSFORM, seal("<ds:Transform .*</ds:Transform>", "")),
                arguments("no transforms", SealFinding.SHAPE, seal("<ds:Transforms>.*</ds:Transforms>", "")),
                arguments("a transform by style sheet", SealFinding.TRANSFORM, seal("(<ds:Transforms>)",
                        "$1<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>")),
                arguments("a transform with parameters", SealFinding.SHAPE, seal("</ds:Transform>",
                        "<ds:XPath>1</ds:XPath></ds:Transform>")),
                arguments("a signature method with parameters", SealFinding.SHAPE, seal("</ds:SignatureMethod>",
                        "<ds:HMACOutputLength>0</ds:HMACOutputLength></ds:SignatureMethod>")),
                arguments("a digest of another kind", SealFinding.PAIR, seal(JdkPeer.SHA256,
                        SealAlgorithm.SM2_SM3.digestUri())),
                arguments("a digest cut short", SealFinding.DIGEST_MISSHAPEN, seal("<ds:DigestValue>[^<]*",
                        "<ds:DigestValue>AAAA")),
                arguments("another key by its address", SealFinding.SHAPE, seal("<ds:KeyInfo>",
                        "<ds:KeyInfo><ds:RetrievalMethod URI=\"http://127.0.0.1:1/\"/>")),
                arguments("another key by its value", SealFinding.SHAPE, seal("<ds:X509Data>.*</ds:X509Data>",
                        "<ds:KeyValue/>")),
                arguments("two certificates", SealFinding.SHAPE, seal("(<ds:X509Certificate>.*</ds:X509Certificate>)",
                        "$1$1")),
                arguments("a manifest", SealFinding.SHAPE, seal("</ds:Signature>",
                        "<ds:Object><ds:Manifest/></ds:Object></ds:Signature>")),
                arguments("a comment in the digest", SealFinding.SHAPE, seal("<ds:DigestValue>",
                        "<ds:DigestValue><!-- -->")),
                arguments("an instruction in the value", SealFinding.SHAPE, seal("<ds:SignatureValue>",
                        "<ds:SignatureValue><?x?>")),
                arguments("text in the signature", SealFinding.SHAPE, seal("<ds:KeyInfo>", "x<ds:KeyInfo>")),
                arguments("an unknown attribute", SealFinding.SHAPE, seal("<ds:KeyInfo>", "<ds:KeyInfo x=\"\">")),
                arguments("a child of another namespace", SealFinding.SHAPE, seal("<ds:SignedInfo>",
                        "<SignedInfo xmlns=\"urn:x\"/><ds:SignedInfo>")),
                arguments("a value that is not Base64", SealFinding.NOT_BASE64, seal("<ds:SignatureValue>",
                        "<ds:SignatureValue>*")),
                arguments("a value without end", SealFinding.NOT_BASE64, seal("<ds:SignatureValue>",
                        "<ds:SignatureValue>" + "A".repeat(100_000))),
                arguments("a placeholder for a value", SealFinding.PLACEHOLDER, seal("<ds:SignatureValue>[^<]*",
                        "<ds:SignatureValue>aW52ZW50ZWQ=")),
                arguments("an empty value", SealFinding.EMPTY_SIGNATURE, seal("<ds:SignatureValue>[^<]*",
                        "<ds:SignatureValue> \n")),
                arguments("no value", SealFinding.EMPTY_SIGNATURE, seal("<ds:SignatureValue>.*</ds:SignatureValue>",
                        "<ds:SignatureValue/>")),
                arguments("a certificate that is none", SealFinding.CERTIFICATE_UNREADABLE,
                        seal("<ds:X509Certificate>[^<]*", "<ds:X509Certificate>AAAA")),
                arguments("no certificate", SealFinding.NO_CERTIFICATE, seal("<ds:KeyInfo>.*</ds:KeyInfo>", "")),
                arguments("a document type", SealFinding.NOT_READABLE, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + ROOT),
                arguments("a document type behind a comment", SealFinding.NOT_READABLE,
                        "<?xml version=\"1.0\"?><!-- -->\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + ROOT),
                arguments("an entity", SealFinding.NOT_READABLE, ROOT.replace("NB-1", "NB-1&b;")),
                arguments("a relative namespace", SealFinding.NAMESPACE_RELATIVE, ROOT.replace("<ceb:orderNo>",
                        "<ceb:orderNo xmlns:r=\"r\">")),
                arguments("a relative namespace in the signature", SealFinding.NAMESPACE_RELATIVE,
                        seal("<ds:SignedInfo>", "<ds:SignedInfo xmlns:r=\"r\">")),
                arguments("instructions without end", SealFinding.NOT_READABLE, ROOT.replace("NB-1",
                        "NB-1" + "<?a?>".repeat(1_000_001))),
                arguments("comments without end", SealFinding.NOT_READABLE, ROOT.replace("NB-1",
                        "a<!---->".repeat(1_000_001))),
                arguments("elements without end", SealFinding.NOT_READABLE, ROOT.replace("NB-1",
                        "<a>".repeat(1000) + "</a>".repeat(1000))),
                arguments("attributes without end", SealFinding.NOT_READABLE, ROOT.replace("<ceb:orderNo>",
                        "<ceb:orderNo a=\"" + "x".repeat(70_000) + "\">")),
                arguments("another encoding", SealFinding.NOT_READABLE,
                        "<?xml version=\"1.0\" encoding=\"Big5\"?>" + ROOT),
                arguments("a signature of another namespace", SealFinding.NO_SIGNATURE,
                        ROOT.replace("http://www.w3.org/2000/09/xmldsig#\"><ds:S", "urn:ds\"><ds:S")),
                arguments("the document changed", SealFinding.DIGEST_DIFFERS, evil),
                arguments("the digest changed with it", SealFinding.VALUE_DIFFERS, seal("<ds:DigestValue>..",
                        "<ds:DigestValue>AA")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changedByHand")
    void isRefusedWithItsReason(String attack, SealFinding finding, String message) {
        SealVerifier.Opened opened = VERIFIER.open(bytes(message), NOW);

        assertThat(opened.verdict().finding()).isEqualTo(finding);
        assertThat(opened.verdict().outcome().genuine()).isFalse();
        assertThat(opened.content()).isEmpty();
        assertThat(opened.verdict().fault()).isPresent();
    }

    interface Forgery {
        byte[] of(JdkPeer peer, Document order) throws Exception;
    }

    static Stream<Arguments> shapesThatOthersTake() {
        return Stream.of(
                forgery("only a part is signed", SealFinding.REFERENCE, (peer, order) -> {
                    order.getDocumentElement().setAttribute("Id", "a");
                    order.getDocumentElement().setIdAttribute("Id", true);
                    return peer.sign(order, peer.reference("#a", null, JdkPeer.enveloped()));
                }),
                forgery("the root by a pointer", SealFinding.REFERENCE, (peer, order) -> peer.sign(order,
                        peer.reference("#xpointer(/)", null, JdkPeer.enveloped()))),
                forgery("two references", SealFinding.SHAPE, (peer, order) -> peer.sign(order,
                        peer.reference("", null, JdkPeer.enveloped()),
                        peer.reference("", null, JdkPeer.enveloped()))),
                forgery("an expression leaves the documents out", SealFinding.TRANSFORM, (peer, order) -> peer.sign(
                        order, peer.reference("", null, JdkPeer.enveloped(),
                                JdkPeer.xpath("not(ancestor-or-self::*[local-name()='Order'])")))),
                forgery("an expression leaves everything out", SealFinding.TRANSFORM, (peer, order) -> peer.sign(
                        order, peer.reference("", null, JdkPeer.xpath("false()")))),
                forgery("a canonicalization as a transform", SealFinding.TRANSFORM, (peer, order) -> peer.sign(
                        order, peer.reference("", null, JdkPeer.enveloped(),
                                JdkPeer.transform("http://www.w3.org/2001/10/xml-exc-c14n#")))),
                forgery("another canonicalization", SealFinding.CANONICALIZATION, (peer, order) -> peer
                        .canonicalizedBy("http://www.w3.org/2001/10/xml-exc-c14n#")
                        .sign(order, peer.reference("", null, JdkPeer.enveloped()))),
                forgery("canonicalization with comments", SealFinding.CANONICALIZATION, (peer, order) -> peer
                        .canonicalizedBy(SealBlock.C14N + "#WithComments")
                        .sign(order, peer.reference("", null, JdkPeer.enveloped()))),
                forgery("an object in the signature", SealFinding.SHAPE, (peer, order) -> peer
                        .with(JdkPeer.object(order, "o"))
                        .sign(order, peer.reference("", null, JdkPeer.enveloped()))),
                forgery("the object is signed instead", SealFinding.SHAPE, (peer, order) -> peer
                        .with(JdkPeer.object(order, "o")).sign(order, peer.reference("#o", null))));
    }

    private static Arguments forgery(String attack, SealFinding finding, Forgery forgery) {
        return arguments(attack, finding, forgery);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapesThatOthersTake")
    void isRefusedThoughItIsGenuineToOthers(String attack, SealFinding finding, Forgery forgery)
            throws Exception {
        byte[] message = forgery.of(new JdkPeer(KEY), JdkPeer.parse(bytes(Messages.PLAIN)));

        assertThat(JdkPeer.validates(message, KEY.certificate().getPublicKey())).isTrue();
        assertThat(VERIFIER.judge(message, NOW).finding()).isEqualTo(finding);
    }

    @Test
    void aSecretMadeOfThePublicKeySealsNothing() throws Exception {
        var secret = new SecretKeySpec(KEY.certificate().getPublicKey().getEncoded(), "HmacSHA1");
        JdkPeer peer = new JdkPeer(KEY).signedBy("http://www.w3.org/2000/09/xmldsig#hmac-sha1", secret);

        byte[] message = peer.sign(JdkPeer.parse(bytes(ORDER)), peer.reference("", null, JdkPeer.enveloped()));

        assertThat(JdkPeer.validates(message, secret)).isTrue();
        assertThat(VERIFIER.judge(message, NOW).finding()).isIn(SealFinding.ALGORITHM_UNKNOWN,
                SealFinding.PLACEHOLDER);
    }

    @Test
    void anotherKeyUnderTheSameNameAndNumberIsUnknown() {
        KeyPair own = Keys.pair("RSA2048", "forger");
        SealKey forged = new SealKey(own.getPrivate(), Keys.certificate(own, FROM, TO), SealAlgorithm.RSA_SHA256,
                null);

        assertThat(VERIFIER.judge(new KeySealer(forged).seal(bytes(ORDER)), NOW).outcome())
                .isEqualTo(SealOutcome.UNKNOWN_KEY);
        assertThat(judged(certificateOf(forged))).isEqualTo(SealFinding.VALUE_DIFFERS);
    }

    @Test
    void aKeyThatDoesNotFitItsAlgorithmSealsNothing() {
        assertThat(judged(certificateOf(Keys.key(SealAlgorithm.SM2_SM3)))).isEqualTo(SealFinding.KEY_MISFITS);
        assertThat(judged(certificateOf(Keys.certificate(Keys.pair("RSA1024", ""), FROM, TO))))
                .isEqualTo(SealFinding.KEY_MISFITS);
        assertThat(judged(certificateOf(Keys.certificate(Keys.pair("RSA2048", ""), FROM, TO,
                KeyUsage.keyEncipherment)))).isEqualTo(SealFinding.USAGE);
        String national = text(new KeySealer(Keys.key(SealAlgorithm.SM2_SM3)).seal(bytes(ORDER)));
        for (SealKey other : List.of(KEY)) {
            assertThat(judged(national.replaceFirst("<ds:X509Certificate>[^<]*", "<ds:X509Certificate>"
                    + base64(other.certificate())))).isEqualTo(SealFinding.KEY_MISFITS);
        }
        assertThat(judged(national.replaceFirst("<ds:X509Certificate>[^<]*", "<ds:X509Certificate>" + base64(
                Keys.certificate(Keys.pair("secp256r1", ""), FROM, TO))))).isEqualTo(SealFinding.KEY_MISFITS);
    }

    @Test
    void commentsAreNotSignedAndChangeNothing() {
        String commented = SEALED.replace("NB-1", "NB<!-- x -->-1");

        SealVerifier.Opened opened = VERIFIER.open(bytes(commented), NOW);

        assertThat(opened.verdict().outcome()).isEqualTo(SealOutcome.VALID);
        assertThat(opened.content()).isEqualTo(VERIFIER.open(bytes(SEALED), NOW).content());
    }

    @Test
    void whateverCharacterIsChangedTheContentIsWhatWasSigned() {
        byte[] signed = VERIFIER.open(bytes(SEALED), NOW).content();
        Random random = new Random(20261111);
        int genuine = 0;
        for (int at = 0; at < SEALED.length(); at++) {
            char other = "aZ0 <>/\"&-".charAt(random.nextInt(10));
            SealVerifier.Opened opened = VERIFIER.open(bytes(SEALED.substring(0, at) + other
                    + SEALED.substring(at + 1)), NOW);
            if (opened.verdict().outcome().genuine()) {
                genuine++;
                assertThat(opened.content()).as("character %d", at).isEqualTo(signed);
            }
        }
        assertThat(genuine).isLessThan(SEALED.length() / 10);
    }

    @Test
    void bytesChangedAtRandomNeverMakeItThrow() {
        byte[] sealed = bytes(SEALED);
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            byte[] changed = sealed.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            assertThat(VERIFIER.judge(changed, NOW)).isNotNull();
            assertThat(VERIFIER.judge(java.util.Arrays.copyOf(sealed, random.nextInt(sealed.length - 1)),
                    NOW).outcome().genuine()).isFalse();
        }
    }

    private static SealFinding judged(String message) {
        return VERIFIER.judge(bytes(message), NOW).finding();
    }

    private static String seal(String pattern, String replacement) {
        String changed = SIGNATURE.replaceFirst(pattern, replacement);
        assertThat(changed).isNotEqualTo(SIGNATURE);
        return ROOT.replace(SIGNATURE, changed);
    }

    private static String certificateOf(SealKey key) {
        return certificateOf(key.certificate());
    }

    private static String certificateOf(java.security.cert.X509Certificate certificate) {
        return seal("<ds:X509Certificate>[^<]*", "<ds:X509Certificate>" + base64(certificate));
    }

    private static String base64(java.security.cert.X509Certificate certificate) {
        try {
            return java.util.Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
