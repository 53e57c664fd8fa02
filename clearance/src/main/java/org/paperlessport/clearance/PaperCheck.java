package org.paperlessport.clearance;

import java.time.Instant;
import java.util.List;

/**
 * What a paper is refused for by itself. The register of firms, what is on file and the match with other papers are
 * not asked: a paper without a fault here may still be refused when it is filed.
 *
 * @param status the returnStatus it is refused with; empty when nothing is wrong
 * @param info   the returnInfo of that refusal; empty when nothing is wrong
 */
public record PaperCheck(List<PaperFault> faults, String status, String info) {

    private static final PaperCheck PASSED = new PaperCheck(List.of(), "", "");

    /** A paper that is only saved is not looked at, as at the counter. */
    public static PaperCheck of(Paper paper, Instant now) {
        if (paper.submission().appStatus().equals("1")) {
            return PASSED;
        }
        Faults faults = PaperRules.ownFaults(paper, now);
        return faults.none() ? PASSED : new PaperCheck(faults.values(), faults.status(), faults.info());
    }

    public boolean passed() {
        return faults.isEmpty();
    }
}
