package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.util.HexFormat;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of the standards: SM3 of GB/T 32905 annex A, and the signature on the recommended curve
 * of GB/T 32918.5 annex A, with the identity that every seal uses.
 */
class Sm2VectorTest {

    private static final String R = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3";
    private static final String S = "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";

    @Test
    void sm3GivesTheDigestsOfTheStandard() {
        assertThat(hex(SealKeys.digest(SealAlgorithm.SM2_SM3, text("abc"))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(hex(SealKeys.digest(SealAlgorithm.SM2_SM3, text("abcd".repeat(16)))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void sm2VerifiesTheSignatureOfTheStandard() throws Exception {
        byte[] value = HexFormat.of().parseHex(R + S);

        assertThat(SealKeys.verifies(key(), SealAlgorithm.SM2_SM3, text("message digest"), value)).isTrue();
        assertThat(SealKeys.verifies(key(), SealAlgorithm.SM2_SM3, text("message digesT"), value)).isFalse();
        value[63] ^= 1;
        assertThat(SealKeys.verifies(key(), SealAlgorithm.SM2_SM3, text("message digest"), value)).isFalse();
    }

    private static PublicKey key() throws Exception {
        var curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        return KeyFactory.getInstance("EC", SealKeys.NATIONAL).generatePublic(new ECPublicKeySpec(
                curve.getCurve().createPoint(
                        new BigInteger("09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020", 16),
                        new BigInteger("CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13", 16)),
                curve));
    }

    private static byte[] text(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
