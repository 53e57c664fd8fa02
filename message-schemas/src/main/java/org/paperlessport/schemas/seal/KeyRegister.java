package org.paperlessport.schemas.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** Which certificates are known, and whose they are. Asked by many threads. */
public interface KeyRegister {

    /** Knows nobody. */
    KeyRegister EMPTY = new KeyRegister() {
        @Override
        public Optional<Registered> byCertificate(X509Certificate certificate) {
            return Optional.empty();
        }

        @Override
        public Optional<Registered> bySerial(String serial) {
            return Optional.empty();
        }
    };

    /** The very certificate, byte for byte: a serial number alone proves nothing. */
    Optional<Registered> byCertificate(X509Certificate certificate);

    /** For a seal that names its certificate by number only; empty also when two have that number. */
    Optional<Registered> bySerial(String serial);

    /**
     * A certificate as registered.
     *
     * @param account whose it is
     * @param from    first moment at which it counts here, within its own validity
     * @param to      last one
     */
    record Registered(X509Certificate certificate, String account, Instant from, Instant to) {
    }
}
