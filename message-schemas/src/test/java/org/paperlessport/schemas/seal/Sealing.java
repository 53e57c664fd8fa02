package org.paperlessport.schemas.seal;

import java.time.Instant;

/** Ready sealers and verifiers for the tests of what is sealed. */
public final class Sealing {

    public static final Instant NOW = Keys.NOW;

    private Sealing() {
    }

    public static KeySealer sealer(SealAlgorithm algorithm) {
        return new KeySealer(Keys.key(algorithm));
    }

    /** Knows the key of the sealer of the same algorithm. */
    public static SealVerifier verifier(SealAlgorithm algorithm) {
        return new SealVerifier(Keys.registered(Keys.key(algorithm)));
    }
}
