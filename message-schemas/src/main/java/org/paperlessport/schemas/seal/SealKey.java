package org.paperlessport.schemas.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;

/**
 * A key that seals, with its certificate. What it says of itself never shows the key.
 *
 * @param provider by which it signs; the JDK chooses when it is null
 */
public record SealKey(PrivateKey key, X509Certificate certificate, SealAlgorithm algorithm,
                      Provider provider) {

    /** @throws IllegalArgumentException when certificate and algorithm do not go together */
    public SealKey {
        try {
            SealKeys.permit(certificate, algorithm);
            SealKeys.key(certificate, algorithm);
        } catch (MisshapenSeal e) {
            throw new IllegalArgumentException(e.finding().text().en() + " " + e.found(), e);
        }
    }

    /**
     * From a file, of RSA or SM2.
     *
     * @param alias  of the key in it
     * @param secret of the file and the key
     * @throws SealingFailed when the file, its secret or the alias is wrong
     */
    public static SealKey ofPkcs12(Path file, char[] secret, String alias, SealAlgorithm algorithm) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", SealKeys.NATIONAL);
            store.load(in, secret);
            return of(store, secret, alias, algorithm, algorithm.isRsa() ? null : SealKeys.NATIONAL);
        } catch (IOException | GeneralSecurityException e) {
            throw new SealingFailed("key file " + file
                    + " cannot be opened: wrong secret, or not PKCS#12", e);
        }
    }

    /**
     * From a card or security module, by its PKCS#11 library. The key never leaves it. RSA only: the JDK's
     * bridge to PKCS#11 knows no SM2.
     *
     * @param library of the maker, e.g. {@code /usr/lib/softhsm/libsofthsm2.so}
     * @param slot    index of the slot in the library's list
     * @throws SealingFailed when library, slot, PIN or alias is wrong
     */
    public static SealKey ofPkcs11(Path library, int slot, char[] pin, String alias,
                                   SealAlgorithm algorithm) {
        if (!algorithm.isRsa()) {
            throw new IllegalArgumentException("SM2 keys on a card are not reached through PKCS#11; use RSA");
        }
        try {
            Provider card = Security.getProvider("SunPKCS11").configure("--name = seal-" + slot
                    + "\nlibrary = " + library + "\nslotListIndex = " + slot + "\n");
            KeyStore store = KeyStore.getInstance("PKCS11", card);
            store.load(null, pin);
            return of(store, null, alias, algorithm, card);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw e instanceof SealingFailed failed ? failed
                    : new SealingFailed("card at " + library + ", slot " + slot + " cannot be opened", e);
        }
    }

    private static SealKey of(KeyStore store, char[] secret, String alias, SealAlgorithm algorithm,
                              Provider provider) throws GeneralSecurityException {
        if (!(store.getKey(alias, secret) instanceof PrivateKey key)
                || !(store.getCertificate(alias) instanceof X509Certificate certificate)) {
            throw new SealingFailed("there is no key with a certificate named '" + alias + "'", null);
        }
        try {
            return new SealKey(key, SealKeys.certificate(certificate.getEncoded()), algorithm, provider);
        } catch (IllegalArgumentException unfit) {
            throw new SealingFailed("the key '" + alias + "' does not seal by " + algorithm.label() + ": "
                    + unfit.getMessage(), unfit);
        }
    }

    @Override
    public String toString() {
        return algorithm.label() + " " + Signer.serial(certificate);
    }
}
