package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.seal.Keys.NOW;
import static org.paperlessport.schemas.seal.Messages.ORDER;
import static org.paperlessport.schemas.seal.Messages.bytes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** Ours and the JDK's signatures verify each other. */
class SealPeerTest {

    @ParameterizedTest
    @EnumSource(value = SealAlgorithm.class, names = {"RSA_SHA1", "RSA_SHA256"})
    void theJdkVerifiesWhatWeSeal(SealAlgorithm algorithm) throws Exception {
        SealKey key = Keys.key(algorithm);

        assertThat(JdkPeer.validates(new KeySealer(key).seal(bytes(ORDER)), key.certificate().getPublicKey()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = SealAlgorithm.class, names = {"RSA_SHA1", "RSA_SHA256"})
    void weVerifyWhatTheJdkSigns(SealAlgorithm algorithm) throws Exception {
        SealKey key = Keys.key(algorithm);
        JdkPeer peer = new JdkPeer(key);
        Document order = JdkPeer.parse(bytes(ORDER));

        byte[] signed = peer.sign(order, peer.reference("", null, JdkPeer.enveloped()));

        assertThat(new SealVerifier(Keys.registered(key)).judge(signed, NOW).finding())
                .isEqualTo(SealFinding.GENUINE);
    }
}
