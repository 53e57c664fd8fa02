package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paperlessport.schemas.seal.Keys.FROM;
import static org.paperlessport.schemas.seal.Keys.NOW;
import static org.paperlessport.schemas.seal.Keys.TO;
import static org.paperlessport.schemas.seal.Messages.ORDER;
import static org.paperlessport.schemas.seal.Messages.bytes;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sealing with a key that never leaves its module: SoftHSM, through PKCS#11 as any card. */
class CardTest {

    private static SoftCard card;

    @BeforeAll
    static void putAKeyOntoTheCard() throws Exception {
        card = SoftCard.withToken("seal");
        KeyPair pair = Keys.pair("RSA2048", "card");
        Provider bridge = Security.getProvider("SunPKCS11").configure("--name = writer\nlibrary = "
                + card.library() + "\nslotListIndex = 0\n");
        KeyStore store = KeyStore.getInstance("PKCS11", bridge);
        store.load(null, SoftCard.PIN);
        store.setKeyEntry("seal", pair.getPrivate(), null,
                new Certificate[] {Keys.certificate(pair, FROM, TO)});
    }

    @Test
    void aCardSealsForManyThreads() throws Exception {
        for (SealAlgorithm algorithm : List.of(SealAlgorithm.RSA_SHA1, SealAlgorithm.RSA_SHA256)) {
            SealKey key = SealKey.ofPkcs11(card.library(), 0, SoftCard.PIN, "seal", algorithm);
            KeySealer sealer = new KeySealer(key);
            SealVerifier verifier = new SealVerifier(Keys.registered(key));
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Callable<SealFinding>> tasks = IntStream.range(0, 100).<Callable<SealFinding>>mapToObj(i ->
                        () -> verifier.judge(sealer.seal(bytes(ORDER.replace("NB-1", "NB-" + i))), NOW)
                                .finding()).toList();
                for (Future<SealFinding> one : threads.invokeAll(tasks)) {
                    assertThat(one.get()).isEqualTo(SealFinding.GENUINE);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void theKeyItselfStaysOnTheCard() {
        SealKey key = SealKey.ofPkcs11(card.library(), 0, SoftCard.PIN, "seal", SealAlgorithm.RSA_SHA256);

        assertThat(key.key().getEncoded()).isNull();
    }

    @Test
    void whatIsWrongWithACardIsSaid() {
        assertThatThrownBy(() -> SealKey.ofPkcs11(card.library(), 0, SoftCard.PIN, "other",
                SealAlgorithm.RSA_SHA256)).isInstanceOf(SealingFailed.class).hasMessageContaining("'other'");
        assertThatThrownBy(() -> SealKey.ofPkcs11(card.library().resolveSibling("none.so"), 0, SoftCard.PIN,
                "seal", SealAlgorithm.RSA_SHA256)).isInstanceOf(SealingFailed.class)
                .hasMessageContaining("none.so");
        assertThatThrownBy(() -> SealKey.ofPkcs11(card.library(), 0, SoftCard.PIN, "seal",
                SealAlgorithm.SM2_SM3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("RSA");
    }
}
