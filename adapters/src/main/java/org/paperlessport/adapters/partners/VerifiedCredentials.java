package org.paperlessport.adapters.partners;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a while which credentials were right, so that hashing does not eat the machine. Keeps no
 * secret: what is remembered is an HMAC under a key that dies with the process. A wrong credential is never
 * remembered, and at most two are hashed at once, so that guessing cannot take every processor.
 */
final class VerifiedCredentials {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final long lifetime;
    private final int most;
    private final Map<String, Long> rightUntil = new ConcurrentHashMap<>();
    private final Semaphore hashing = new Semaphore(2, true);

    VerifiedCredentials(Duration lifetime, int most) {
        this.lifetime = lifetime.toNanos();
        this.most = most;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    /**
     * @param storedHash what the secret is checked against; once that changes, nothing is remembered
     * @param slowCheck  the real check, asked only when the credential is not remembered
     */
    boolean check(String id, String secret, String storedHash, BooleanSupplier slowCheck) {
        var sealed = seal(id + '\n' + storedHash + '\n' + secret);
        if (remembered(sealed)) {
            return true;
        }
        hashing.acquireUninterruptibly();
        try {
            return remembered(sealed) || slowCheck.getAsBoolean() && remember(sealed);
        } finally {
            hashing.release();
        }
    }

    private boolean remembered(String sealed) {
        var until = rightUntil.get(sealed);
        return until != null && System.nanoTime() - until < 0;
    }

    private boolean remember(String sealed) {
        if (rightUntil.size() >= most) {
            rightUntil.values().removeIf(until -> System.nanoTime() - until >= 0);
        }
        if (rightUntil.size() < most) {
            rightUntil.put(sealed, System.nanoTime() + lifetime);
        }
        return true;
    }

    private String seal(String credential) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(credential.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(HMAC + " is part of every Java platform", missing);
        }
    }
}
