package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paperlessport.schemas.seal.Keys.FROM;
import static org.paperlessport.schemas.seal.Keys.NOW;
import static org.paperlessport.schemas.seal.Keys.TO;
import static org.paperlessport.schemas.seal.Messages.ORDER;
import static org.paperlessport.schemas.seal.Messages.bytes;
import static org.paperlessport.schemas.seal.Messages.text;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealRoundTripTest {

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void whatIsSealedVerifies(SealAlgorithm algorithm) {
        SealKey key = Keys.key(algorithm);
        byte[] sealed = new KeySealer(key).seal(bytes(ORDER));

        SealVerifier.Opened opened = new SealVerifier(Keys.registered(key)).open(sealed, NOW);

        assertThat(opened.verdict()).usingRecursiveComparison().ignoringFields("line", "column").isEqualTo(
                new SealVerdict(SealFinding.GENUINE, algorithm.label(),
                        java.util.Optional.of(Signer.of(key.certificate(), "declarant")), 0, 0, ""));
        assertThat(opened.verdict().line()).isEqualTo(8);
        assertThat(opened.verdict().column()).isEqualTo(1);
        assertThat(opened.verdict().fault()).isEmpty();
        assertThat(text(opened.content())).contains("<ceb:orderNo>NB-1</ceb:orderNo>").doesNotContain("Signature");
    }

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void everyOtherByteOfTheMessageStays(SealAlgorithm algorithm) {
        String sealed = text(new KeySealer(Keys.key(algorithm)).seal(bytes("\uFEFF" + ORDER)));

        assertThat(sealed.replaceFirst("<ds:Signature .*</ds:Signature>", "")).isEqualTo(ORDER);
    }

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void aKeyThatNobodyRegisteredIsToldApart(SealAlgorithm algorithm) {
        byte[] sealed = new KeySealer(Keys.key(algorithm)).seal(bytes(ORDER));

        SealVerdict verdict = new SealVerifier(KeyRegister.EMPTY).judge(sealed, NOW);

        assertThat(verdict.outcome()).isEqualTo(SealOutcome.UNKNOWN_KEY);
        assertThat(verdict.fault().orElseThrow().code()).isEqualTo("SIGNATURE-KEY-NOT-REGISTERED");
    }

    @Test
    void certificatesAreJudgedAtTheTimeGiven() {
        SealKey key = Keys.key(SealAlgorithm.SM2_SM3);
        byte[] sealed = new KeySealer(key).seal(bytes(ORDER));
        SealVerifier verifier = new SealVerifier(Keys.registered(key));

        assertThat(outcome(verifier, sealed, FROM)).isEqualTo(SealOutcome.VALID);
        assertThat(outcome(verifier, sealed, TO)).isEqualTo(SealOutcome.VALID);
        assertThat(outcome(verifier, sealed, FROM.minusSeconds(1))).isEqualTo(SealOutcome.NOT_YET_VALID);
        assertThat(outcome(verifier, sealed, TO.plusSeconds(1))).isEqualTo(SealOutcome.EXPIRED);
    }

    @Test
    void aRegistrationMayBeShorterThanItsCertificate() {
        SealKey key = Keys.key(SealAlgorithm.RSA_SHA1);
        byte[] sealed = new KeySealer(key).seal(bytes(ORDER));
        Instant ended = NOW.minus(Duration.ofDays(1));

        assertThat(outcome(new SealVerifier(Keys.registered(key.certificate(), "declarant", FROM, ended)),
                sealed, NOW)).isEqualTo(SealOutcome.EXPIRED);
        assertThat(outcome(new SealVerifier(Keys.registered(key.certificate(), "declarant",
                NOW.plusSeconds(1), TO)), sealed, NOW)).isEqualTo(SealOutcome.NOT_YET_VALID);
    }

    @Test
    void aCertificateMayBeNamedByItsRegisteredNumberAlone() {
        SealKey key = Keys.key(SealAlgorithm.RSA_SHA256);
        byte[] sealed = bytes(text(new KeySealer(key).seal(bytes(ORDER)))
                .replaceFirst("<ds:X509Data>.*</ds:X509Data>", ""));

        assertThat(outcome(new SealVerifier(Keys.registered(key)), sealed, NOW)).isEqualTo(SealOutcome.VALID);
        assertThat(new SealVerifier(KeyRegister.EMPTY).judge(sealed, NOW).finding())
                .isEqualTo(SealFinding.NO_CERTIFICATE);
    }

    @Test
    void anotherCertificateOfTheSameNumberIsNotTheRegisteredOne() {
        SealKey key = Keys.key(SealAlgorithm.RSA_SHA256);
        SealKey same = Keys.key(SealAlgorithm.RSA_SHA256, FROM, TO.minusSeconds(1));
        byte[] sealed = new KeySealer(same).seal(bytes(ORDER));

        assertThat(Signer.serial(same.certificate())).isEqualTo(Signer.serial(key.certificate()));
        assertThat(outcome(new SealVerifier(Keys.registered(key)), sealed, NOW))
                .isEqualTo(SealOutcome.UNKNOWN_KEY);
    }

    @Test
    void onlyOldCertificatesMayUseSha1() {
        Instant first = Instant.parse("2022-06-30T16:00:00Z");

        assertThat(Keys.key(SealAlgorithm.RSA_SHA1, first.minusSeconds(1), TO)).isNotNull();
        assertThatThrownBy(() -> Keys.key(SealAlgorithm.RSA_SHA1, first, TO))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2022-07-01");
        assertThat(Keys.key(SealAlgorithm.SM2_SM3, first, TO)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16"})
    void onlyAMessageInUtf8IsSealed(String charset) {
        byte[] message = ORDER.replace("UTF-8", charset).replace("𠮷", "").getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> Sealing.sealer(SealAlgorithm.RSA_SHA256).seal(message))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not in UTF-8");
    }

    @Test
    void aMessageWithoutCanonicalFormIsNotSealed() {
        byte[] message = bytes(ORDER.replace("'urn:u'", "'u'"));

        assertThatThrownBy(() -> Sealing.sealer(SealAlgorithm.RSA_SHA256).seal(message))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("relative address");
    }

    @Test
    void aSealedMessageIsNotSealedAgain() {
        KeySealer sealer = new KeySealer(Keys.key(SealAlgorithm.SM2_SM3));
        byte[] sealed = sealer.seal(bytes(ORDER));

        assertThatThrownBy(() -> sealer.seal(sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealer.seal(bytes("UNB+UNOA:2'")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealer.seal(bytes("<a/>"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyThreadsSealWithOneKey() throws Exception {
        SealKey key = Keys.key(SealAlgorithm.SM2_SM3);
        KeySealer sealer = new KeySealer(key);
        SealVerifier verifier = new SealVerifier(Keys.registered(key));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<SealOutcome>> tasks = IntStream.range(0, 200).<Callable<SealOutcome>>mapToObj(i -> () ->
                    outcome(verifier, sealer.seal(bytes(ORDER.replace("NB-1", "NB-" + i))), NOW)).toList();
            for (Future<SealOutcome> one : threads.invokeAll(tasks)) {
                assertThat(one.get()).isEqualTo(SealOutcome.VALID);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLargeMessageIsVerifiedUpToItsLimit() {
        SealKey key = Keys.key(SealAlgorithm.SM2_SM3);
        SealVerifier verifier = new SealVerifier(Keys.registered(key));
        String note = "<ceb:note>" + "宁波abcd".repeat(30) + "</ceb:note>\n";
        String filled = ORDER.replace("<ceb:note/>", note.repeat(85_000));
        byte[] sealed = new KeySealer(key).seal(bytes(filled));
        byte[] padded = java.util.Arrays.copyOf(sealed, SealVerifier.MOST_BYTES);
        java.util.Arrays.fill(padded, sealed.length, padded.length, (byte) '\n');

        assertThat(sealed.length).isBetween(25_000_000, SealVerifier.MOST_BYTES);
        assertThat(outcome(verifier, padded, NOW)).isEqualTo(SealOutcome.VALID);
        assertThat(outcome(verifier, java.util.Arrays.copyOf(padded, padded.length + 1), NOW))
                .isEqualTo(SealOutcome.UNVERIFIED);
    }

    private static SealOutcome outcome(SealVerifier verifier, byte[] message, Instant at) {
        return verifier.judge(message, at).outcome();
    }
}
