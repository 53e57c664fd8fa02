package org.paperlessport.schemas.seal;

import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.xml.stream.XMLStreamException;
import org.paperlessport.schemas.seal.KeyRegister.Registered;
import org.w3c.dom.Element;

/**
 * Judges the seal of a message: first its shape, then what it covers, then the key, then time and register. A
 * seal of any other shape than the published one is refused before anything is computed, and nothing outside
 * the message is ever looked up. One instance serves all threads.
 */
public final class SealVerifier {

    /** Bytes of the largest message whose seal is verified; a larger one is UNVERIFIED. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;
    /** Above this a tree takes noticeable memory: such messages are judged two at a time. */
    private static final int LARGE = 1024 * 1024;

    private final KeyRegister register;
    private final Semaphore large = new Semaphore(2);

    public SealVerifier(KeyRegister register) {
        this.register = register;
    }

    /**
     * A verdict, with what was sealed.
     *
     * @param content canonical form of the whole message without its signature, of a genuine seal: the very
     *                bytes that were signed. Empty otherwise
     */
    public record Opened(SealVerdict verdict, byte[] content) {
    }

    /** @param at the time at which certificates are judged */
    public SealVerdict judge(byte[] message, Instant at) {
        return open(message, at).verdict();
    }

    /** Nothing in the bytes makes it throw. */
    public Opened open(byte[] message, Instant at) {
        if (message.length > MOST_BYTES) {
            return new Opened(SealVerdict.of(SealFinding.TOO_LARGE), new byte[0]);
        }
        Optional<SealVerdict> seen = SealGlance.at(message);
        if (seen.isPresent()) {
            return new Opened(seen.get(), new byte[0]);
        }
        if (message.length <= LARGE) {
            return read(message, at);
        }
        large.acquireUninterruptibly();
        try {
            return read(message, at);
        } finally {
            large.release();
        }
    }

    private Opened read(byte[] message, Instant at) {
        MessageTree tree;
        try {
            tree = MessageTree.read(message);
        } catch (XMLStreamException e) {
            return new Opened(SealVerdict.of(SealFinding.NOT_READABLE), new byte[0]);
        }
        if (tree.signature() == null) {
            return new Opened(SealVerdict.of(SealFinding.NO_SIGNATURE), new byte[0]);
        }
        return new Judgement(tree).pass(at);
    }

    /** One message being judged; what is known so far goes into the verdict, whichever way it ends. */
    private final class Judgement {

        private final MessageTree tree;
        private String algorithm = "";
        private Signer signer;

        Judgement(MessageTree tree) {
            this.tree = tree;
        }

        Opened pass(Instant at) {
            try {
                SealBlock block = SealBlock.of(tree);
                algorithm = block.algorithm().label();
                if (block.value().length == 0) {
                    return ends(SealFinding.EMPTY_SIGNATURE, "");
                }
                Optional<Registered> byNumber = block.certificate().length == 0
                        ? register.bySerial(block.keyName()) : Optional.empty();
                X509Certificate certificate = certificate(block, byNumber);
                Optional<Registered> known = byNumber.isPresent() ? byNumber
                        : register.byCertificate(certificate);
                signer = Signer.of(certificate, known.map(Registered::account).orElse(""));
                SealKeys.permit(certificate, block.algorithm());
                PublicKey key = SealKeys.key(certificate, block.algorithm());
                byte[] signedInfo = Canonical.of(block.signedInfo());
                if (!SealKeys.verifies(key, block.algorithm(), signedInfo, block.value())) {
                    return ends(SealFinding.VALUE_DIFFERS, "");
                }
                byte[] content = withoutSignature();
                if (!MessageDigest.isEqual(SealKeys.digest(block.algorithm(), content), block.digest())) {
                    return ends(SealFinding.DIGEST_DIFFERS, "");
                }
                return new Opened(verdict(inTime(certificate, known, at), ""), content);
            } catch (MisshapenSeal e) {
                return ends(e.finding(), e.found());
            }
        }

        private X509Certificate certificate(SealBlock block, Optional<Registered> byNumber)
                throws MisshapenSeal {
            if (block.certificate().length == 0) {
                return byNumber.map(Registered::certificate)
                        .orElseThrow(() -> new MisshapenSeal(SealFinding.NO_CERTIFICATE, block.keyName()));
            }
            try {
                return SealKeys.certificate(block.certificate());
            } catch (CertificateException | RuntimeException e) {
                throw new MisshapenSeal(SealFinding.CERTIFICATE_UNREADABLE, "");
            }
        }

        /** What the enveloped-signature transform leaves. */
        private byte[] withoutSignature() throws MisshapenSeal {
            Element signature = tree.signature();
            signature.getParentNode().removeChild(signature);
            return Canonical.of(tree.document());
        }

        private Opened ends(SealFinding finding, String found) {
            return new Opened(verdict(finding, found), new byte[0]);
        }

        private SealVerdict verdict(SealFinding finding, String found) {
            return new SealVerdict(finding, algorithm, Optional.ofNullable(signer), tree.line(),
                    tree.column(), found);
        }
    }

    private static SealFinding inTime(X509Certificate certificate, Optional<Registered> known, Instant at) {
        if (at.isBefore(certificate.getNotBefore().toInstant())
                || known.isPresent() && at.isBefore(known.get().from())) {
            return SealFinding.CERTIFICATE_NOT_BEGUN;
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())
                || known.isPresent() && at.isAfter(known.get().to())) {
            return SealFinding.CERTIFICATE_ENDED;
        }
        return known.isPresent() ? SealFinding.GENUINE : SealFinding.KEY_NOT_REGISTERED;
    }
}
