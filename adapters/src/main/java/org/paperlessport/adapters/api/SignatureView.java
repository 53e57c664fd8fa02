package org.paperlessport.adapters.api;

import java.time.OffsetDateTime;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.seal.SealVerdict;
import org.paperlessport.schemas.seal.Signer;

/**
 * What was found out about a message's signature.
 *
 * @param algorithm e.g. SM2-SM3; empty when it was not told
 * @param signer    whom the certificate names, or null when there is none; proven only by a genuine signature
 * @param account   for whom the certificate is registered; empty when it is not
 */
record SignatureView(
        @Schema(allowableValues = {"VALID", "UNKNOWN_KEY", "FOREIGN_KEY", "EXPIRED", "NOT_YET_VALID", "INVALID",
            "UNVERIFIED", "ABSENT"})
        String outcome, String finding, String algorithm, String signer, String serial, OffsetDateTime validFrom,
        OffsetDateTime validTo, String account, Text text) {

    static SignatureView of(SealVerdict verdict) {
        Optional<Signer> signer = verdict.signer();
        return new SignatureView(verdict.outcome().name(), verdict.finding().name(), verdict.algorithm(),
                signer.map(Signer::subject).orElse(null), signer.map(Signer::serial).orElse(null),
                signer.map(Signer::from).map(Notation::beijing).orElse(null),
                signer.map(Signer::to).map(Notation::beijing).orElse(null),
                signer.map(Signer::account).orElse(""), verdict.text());
    }
}
