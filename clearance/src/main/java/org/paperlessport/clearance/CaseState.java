package org.paperlessport.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a case besides its papers and its history.
 *
 * @param statusCode    the returnStatus last given: the stage's own, or 501 502 503 of a detention
 * @param preNo         of the current try, or empty; {@code B} + yyyyMMdd + 9 digits
 * @param invtNo        of the current try once accepted, or empty
 * @param rule          the screening rule that hit, or empty
 * @param discrepancies what refused the last try
 * @param waitingFor    the papers that are missing while declared and GATHERING
 * @param lastReturnAt  the returnTime last given, so that the next is later
 * @param decided       the officer's decision that brought it where it stands; empty while none did
 */
public record CaseState(long id, String ebpCode, String orderNo, Stage stage, String statusCode, Instant stageSince,
                        String preNo, String invtNo, Optional<Lane> lane, String rule, Optional<TaxAssessment> tax,
                        List<Discrepancy> discrepancies, List<Hold> holds, List<Missing> waitingFor,
                        Optional<Instant> declaredAt, Optional<Instant> acceptedAt, Optional<Instant> releasedAt,
                        Instant lastReturnAt, Optional<Decided> decided) {

    /** Who decided what last. */
    public record Decided(Decision.Kind kind, String officer) {
    }

    /** A paper that the declaration waits for; firm is its owner's code where another paper names it, else empty. */
    public record Missing(PaperKind document, Owner party, String firm, Instant since) {
    }

    public static CaseState opened(long id, String ebpCode, String orderNo, Instant at) {
        return new CaseState(id, ebpCode, orderNo, Stage.GATHERING, "", at, "", "", Optional.empty(), "",
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Instant.EPOCH, Optional.empty());
    }
}
