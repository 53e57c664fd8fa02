package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.ceb.Papers.bytes;
import static org.paperlessport.schemas.ceb.Papers.paper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.seal.KeySealer;
import org.paperlessport.schemas.seal.SealAlgorithm;
import org.paperlessport.schemas.seal.SealFinding;
import org.paperlessport.schemas.seal.SealVerifier;
import org.paperlessport.schemas.seal.Sealing;

/** A seal keeps a message what it is: valid by its schema, and the same when read. */
class SealedPaperTest {

    private final CebReader reader = new CebReader();

    @Test
    void everyMessageThatMayBeSignedIsValidSealedAndReadsTheSame() {
        KeySealer sealer = Sealing.sealer(SealAlgorithm.SM2_SM3);
        SealVerifier verifier = Sealing.verifier(SealAlgorithm.SM2_SM3);
        int import621 = 0;
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            Optional<Field> signature = type.root().children().stream().filter(Field::isSignature).findFirst();
            if (signature.isEmpty()) {
                continue;
            }
            for (CebWriter writer : new CebWriter[] {CebWriter.withCebPrefix(), CebWriter.withDefaultNamespace()}) {
                Object root = reader.read(bytes(paper(type.code()))).root().orElseThrow();

                byte[] sealed = sealer.seal(writer.write(root));

                assertThat(Judge.fault(sealed, type.side(), Edition.E202205)).as(type.code()).isEmpty();
                assertThat(reader.read(sealed).root().orElseThrow()).usingRecursiveComparison().isEqualTo(root);
                var opened = verifier.open(sealed, Sealing.NOW);
                assertThat(opened.verdict().finding()).as(type.code()).isEqualTo(SealFinding.GENUINE);
                import621 += type.code().equals("CEB621") ? 1 : 0;
            }
        }
        assertThat(import621).isEqualTo(2);
    }

    @Test
    void theSealStandsAfterTheExtensionOnTheImportSideAndBeforeItOnTheExportSide() {
        assertThat(order("CEB621")).containsSubsequence("<ExtendMessage", "<ds:Signature");
        assertThat(order("CEB603")).containsSubsequence("<ds:Signature", "<ExtendMessage");
    }

    @Test
    void whatIsReadIsWhatWasSigned() {
        byte[] sealed = Sealing.sealer(SealAlgorithm.RSA_SHA1).seal(bytes(paper("CEB311")
                .replaceFirst("(?s)<ds:Signature.*</ds:Signature>\n", "")));
        byte[] commented = bytes(new String(sealed, StandardCharsets.UTF_8)
                .replaceFirst("<orderNo>..", "$0<!-- not signed -->"));

        var opened = Sealing.verifier(SealAlgorithm.RSA_SHA1).open(commented, Sealing.NOW);

        assertThat(opened.verdict().finding()).isEqualTo(SealFinding.GENUINE);
        assertThat(commented.length).isGreaterThan(sealed.length);
        assertThat(reader.read(commented).root().orElseThrow()).usingRecursiveComparison()
                .isEqualTo(reader.read(opened.content()).root().orElseThrow());
    }

    private String order(String code) {
        Object root = reader.read(bytes(paper(code))).root().orElseThrow();
        return new String(Sealing.sealer(SealAlgorithm.RSA_SHA256)
                .seal(CebWriter.withDefaultNamespace().write(root)), StandardCharsets.UTF_8);
    }
}
