package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paperlessport.schemas.seal.Keys.NOW;
import static org.paperlessport.schemas.seal.Messages.ORDER;
import static org.paperlessport.schemas.seal.Messages.bytes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealKeyTest {

    private static final char[] SECRET = "invented".toCharArray();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void aKeyFileSeals(SealAlgorithm algorithm) throws Exception {
        SealKey key = Keys.key(algorithm);
        Path file = file(algorithm.isRsa() ? KeyStore.getInstance("PKCS12")
                : KeyStore.getInstance("PKCS12", SealKeys.NATIONAL), key);

        byte[] sealed = new KeySealer(SealKey.ofPkcs12(file, SECRET, "seal", algorithm)).seal(bytes(ORDER));

        assertThat(new SealVerifier(Keys.registered(key)).judge(sealed, NOW).finding())
                .isEqualTo(SealFinding.GENUINE);
    }

    @Test
    void whatIsWrongWithAKeyFileIsSaid() throws Exception {
        Path file = file(KeyStore.getInstance("PKCS12"), Keys.key(SealAlgorithm.RSA_SHA256));

        assertThatThrownBy(() -> SealKey.ofPkcs12(file, "wrong".toCharArray(), "seal",
                SealAlgorithm.RSA_SHA256)).isInstanceOf(SealingFailed.class).hasMessageContaining("wrong secret");
        assertThatThrownBy(() -> SealKey.ofPkcs12(file, SECRET, "other", SealAlgorithm.RSA_SHA256))
                .isInstanceOf(SealingFailed.class).hasMessageContaining("'other'");
        assertThatThrownBy(() -> SealKey.ofPkcs12(file, SECRET, "seal", SealAlgorithm.SM2_SM3))
                .isInstanceOf(SealingFailed.class).hasMessageContaining("SM2");
        assertThatThrownBy(() -> SealKey.ofPkcs12(folder.resolve("none.p12"), SECRET, "seal",
                SealAlgorithm.RSA_SHA256)).isInstanceOf(SealingFailed.class).hasMessageContaining("none.p12");
    }

    @Test
    void aKeyShowsNothingOfItself() {
        SealKey key = Keys.key(SealAlgorithm.SM2_SM3);

        assertThat(key.toString()).isEqualTo("SM2-SM3 " + Signer.serial(key.certificate()));
    }

    private Path file(KeyStore store, SealKey key) throws Exception {
        store.load(null, null);
        store.setKeyEntry("seal", key.key(), SECRET, new Certificate[] {key.certificate()});
        Path file = folder.resolve("seal.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, SECRET);
        }
        return file;
    }
}
