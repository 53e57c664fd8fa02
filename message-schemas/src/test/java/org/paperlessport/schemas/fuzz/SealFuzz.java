package org.paperlessport.schemas.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.paperlessport.schemas.seal.KeyRegister;
import org.paperlessport.schemas.seal.SealVerifier;

/** Whatever becomes of a sealed message: no exception, and nothing is genuine but what was sealed. */
public final class SealFuzz {

    /** System property: the file of the sealed message. */
    static final String SEALED = "sealed";

    private static final Instant NOW = Instant.parse("2026-11-11T03:00:00Z");
    private static final SealVerifier VERIFIER = new SealVerifier(KeyRegister.EMPTY);
    private static byte[] sealed;

    private SealFuzz() {
    }

    public static void fuzzerInitialize() throws IOException {
        var opened = VERIFIER.open(Files.readAllBytes(Path.of(System.getProperty(SEALED))), NOW);
        if (!opened.verdict().outcome().genuine()) {
            throw new IllegalStateException("not sealed: " + opened.verdict());
        }
        sealed = opened.content();
    }

    public static void fuzzerTestOneInput(byte[] message) {
        var opened = VERIFIER.open(message, NOW);
        if (opened.verdict().outcome().genuine() && !Arrays.equals(opened.content(), sealed)) {
            throw new IllegalStateException("genuine, and not what was sealed: " + opened.verdict());
        }
    }
}
