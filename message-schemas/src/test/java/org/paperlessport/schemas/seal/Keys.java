package org.paperlessport.schemas.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates of invented firms. */
final class Keys {

    static final Instant FROM = Instant.parse("2021-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2031-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-11T03:00:00Z");

    private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();
    private static final Map<SealAlgorithm, SealKey> USUAL = new ConcurrentHashMap<>();

    private Keys() {
    }

    /** RSA of so many bits, or SM2; one for each name, made once. */
    static KeyPair pair(String kind, String name) {
        return PAIRS.computeIfAbsent(kind + name, one -> {
            try {
                KeyPairGenerator generator;
                if (kind.startsWith("RSA")) {
                    generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(Integer.parseInt(kind.substring(3)));
                } else {
                    generator = KeyPairGenerator.getInstance("EC", SealKeys.NATIONAL);
                    generator.initialize(new ECGenParameterSpec(kind.equals("SM2") ? "sm2p256v1" : kind));
                }
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static X509Certificate certificate(KeyPair pair, Instant from, Instant to) {
        return certificate(pair, from, to, KeyUsage.digitalSignature);
    }

    static X509Certificate certificate(KeyPair pair, Instant from, Instant to, int usage) {
        try {
            X500Name name = new X500Name("CN=宁波甬港报关有限公司,C=CN");
            boolean rsa = pair.getPublic().getAlgorithm().equals("RSA");
            var builder = new JcaX509v3CertificateBuilder(name,
                    new BigInteger(1, pair.getPublic().getEncoded()).mod(BigInteger.valueOf(0x7fffffff)),
                    Date.from(from), Date.from(to), name, pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            var signer = new JcaContentSignerBuilder(rsa ? "SHA256withRSA" : "SM3withSM2")
                    .setProvider(SealKeys.NATIONAL).build(pair.getPrivate());
            return SealKeys.certificate(builder.build(signer).getEncoded());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same each time: an SM2 certificate made anew differs in its own signature. */
    static SealKey key(SealAlgorithm algorithm) {
        return USUAL.computeIfAbsent(algorithm, one -> key(one, FROM, TO));
    }

    static SealKey key(SealAlgorithm algorithm, Instant from, Instant to) {
        KeyPair pair = pair(algorithm.isRsa() ? "RSA2048" : "SM2", "");
        return new SealKey(pair.getPrivate(), certificate(pair, from, to), algorithm,
                algorithm.isRsa() ? null : SealKeys.NATIONAL);
    }

    /** Knows one certificate. */
    static KeyRegister registered(X509Certificate certificate, String account, Instant from, Instant to) {
        var known = new KeyRegister.Registered(certificate, account, from, to);
        return new KeyRegister() {
            @Override
            public Optional<Registered> byCertificate(X509Certificate asked) {
                return asked.equals(certificate) ? Optional.of(known) : Optional.empty();
            }

            @Override
            public Optional<Registered> bySerial(String serial) {
                return serial.equals(Signer.serial(certificate)) ? Optional.of(known) : Optional.empty();
            }
        };
    }

    static KeyRegister registered(SealKey key) {
        return registered(key.certificate(), "declarant", FROM, TO);
    }
}
