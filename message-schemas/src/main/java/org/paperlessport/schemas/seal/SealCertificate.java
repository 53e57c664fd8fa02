package org.paperlessport.schemas.seal;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;

/** Certificates as firms hand them in, to be registered. */
public final class SealCertificate {

    private SealCertificate() {
    }

    /**
     * @param pemOrDer of RSA or SM2
     * @throws IllegalArgumentException with a sentence for whoever handed it in, when it is no certificate, or
     *         none that could seal a message
     */
    public static X509Certificate read(byte[] pemOrDer) {
        X509Certificate certificate;
        try {
            certificate = SealKeys.certificate(pemOrDer);
        } catch (CertificateException | RuntimeException e) {
            throw new IllegalArgumentException(SealFinding.CERTIFICATE_UNREADABLE.text().en(), e);
        }
        if (Stream.of(SealAlgorithm.values()).noneMatch(algorithm -> seals(certificate, algorithm))) {
            throw new IllegalArgumentException(SealFinding.KEY_MISFITS.text().en());
        }
        return certificate;
    }

    private static boolean seals(X509Certificate certificate, SealAlgorithm algorithm) {
        try {
            SealKeys.permit(certificate, algorithm);
            SealKeys.key(certificate, algorithm);
            return true;
        } catch (MisshapenSeal e) {
            return false;
        }
    }
}
