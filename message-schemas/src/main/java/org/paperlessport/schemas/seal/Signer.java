package org.paperlessport.schemas.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;

/**
 * Whose certificate sealed a message.
 *
 * @param subject as the certificate names it, RFC 2253
 * @param serial  the certificate's number in hexadecimal, capital letters
 * @param from    first and last moment of its validity
 * @param account for whom it is registered; empty when it is not
 */
public record Signer(String subject, String serial, Instant from, Instant to, String account) {

    static Signer of(X509Certificate certificate, String account) {
        return new Signer(certificate.getSubjectX500Principal().getName(), serial(certificate),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(), account);
    }

    /** The number of a certificate as it is registered and compared. */
    public static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }
}
