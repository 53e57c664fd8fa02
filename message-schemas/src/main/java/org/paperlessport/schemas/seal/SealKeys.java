package org.paperlessport.schemas.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Certificates, and what their keys can do. SM2 and SM3 come from a provider that is handed over by name and
 * never installed, so that nothing else in the process changes.
 */
final class SealKeys {

    static final Provider NATIONAL = new BouncyCastleProvider();
    /** 2022-07-01, Beijing time. */
    private static final Instant SHA1_ENDS = Instant.parse("2022-06-30T16:00:00Z");
    private static final int SM2_BYTES = 32;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private SealKeys() {
    }

    /** @throws CertificateException when it is none */
    static X509Certificate certificate(byte[] der) throws CertificateException {
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509", NATIONAL)
                .generateCertificate(new ByteArrayInputStream(der));
        if (certificate == null) {
            throw new CertificateException("no certificate");
        }
        return certificate;
    }

    /** Whether this certificate may seal in this way. */
    static void permit(X509Certificate certificate, SealAlgorithm algorithm) throws MisshapenSeal {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new MisshapenSeal(SealFinding.USAGE, "");
        }
        if (algorithm == SealAlgorithm.RSA_SHA1
                && !certificate.getNotBefore().toInstant().isBefore(SHA1_ENDS)) {
            throw new MisshapenSeal(SealFinding.ALGORITHM_RETIRED, certificate.getNotBefore().toInstant()
                    .toString());
        }
    }

    /** @throws MisshapenSeal when it is of another kind than the algorithm, too short, or absurdly long */
    static PublicKey key(X509Certificate certificate, SealAlgorithm algorithm) throws MisshapenSeal {
        try {
            byte[] encoded = certificate.getPublicKey().getEncoded();
            if (!algorithm.isRsa()) {
                var parameters = SubjectPublicKeyInfo.getInstance(encoded).getAlgorithm().getParameters();
                if (!GMObjectIdentifiers.sm2p256v1.equals(parameters)) {
                    throw new MisshapenSeal(SealFinding.KEY_MISFITS,
                            certificate.getPublicKey().getAlgorithm());
                }
                return KeyFactory.getInstance("EC", NATIONAL).generatePublic(new X509EncodedKeySpec(encoded));
            }
            RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(encoded));
            int bits = key.getModulus().bitLength();
            int least = algorithm == SealAlgorithm.RSA_SHA1 ? 1024 : 2048;
            if (bits < least || bits > 8192 || key.getPublicExponent().bitLength() > 64
                    || key.getPublicExponent().compareTo(BigInteger.valueOf(3)) < 0) {
                throw new MisshapenSeal(SealFinding.KEY_MISFITS, "RSA " + bits);
            }
            return key;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new MisshapenSeal(SealFinding.KEY_MISFITS, "");
        }
    }

    static boolean verifies(PublicKey key, SealAlgorithm algorithm, byte[] signed, byte[] value) {
        try {
            Signature signature = algorithm.isRsa() ? Signature.getInstance(algorithm.signatureName())
                    : Signature.getInstance(algorithm.signatureName(), NATIONAL);
            signature.initVerify(key);
            signature.update(signed);
            return signature.verify(algorithm.isRsa() ? value : asDer(value));
        } catch (SignatureException e) {
            return false;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(algorithm + " with a key judged fit for it", e);
        }
    }

    static byte[] digest(SealAlgorithm algorithm, byte[] content) {
        try {
            return (algorithm.isRsa() ? MessageDigest.getInstance(algorithm.digestName())
                    : MessageDigest.getInstance(algorithm.digestName(), NATIONAL)).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(algorithm + " is always there", e);
        }
    }

    /** An SM2 value is written as a DER sequence of r and s, or by some cards as their 64 bytes alone. */
    private static byte[] asDer(byte[] value) throws SignatureException {
        if (value.length != 2 * SM2_BYTES) {
            return value;
        }
        try {
            return new DERSequence(new ASN1Integer[] {
                new ASN1Integer(new BigInteger(1, Arrays.copyOf(value, SM2_BYTES))),
                new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, SM2_BYTES, 2 * SM2_BYTES)))})
                    .getEncoded();
        } catch (IOException e) {
            throw new SignatureException(e);
        }
    }
}
