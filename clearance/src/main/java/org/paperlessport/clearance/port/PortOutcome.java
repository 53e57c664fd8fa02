package org.paperlessport.clearance.port;

import java.util.List;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;

/**
 * What became of a report.
 *
 * @param answer     all three are normal
 * @param containers to be kept as they are now
 * @param bills      to be kept as they are now
 * @param removed    bills that are no more
 * @param notices    to be told, in this order
 */
public record PortOutcome(Answer answer, List<Container> containers, List<Bill> bills,
                          List<BillNumber> removed, List<PortNotice> notices) {

    /**
     * MOVED: something changed. ALREADY_KNOWN: nothing did. CONTRADICTION: kept or refused, and somebody must
     * look.
     */
    public enum Answer { MOVED, ALREADY_KNOWN, CONTRADICTION }

    static PortOutcome alreadyKnown() {
        return new PortOutcome(Answer.ALREADY_KNOWN, List.of(), List.of(), List.of(), List.of());
    }

    /** Nothing is changed; the sender must mend it. */
    static PortOutcome refused(List<CorrectionAsked> corrections) {
        return new PortOutcome(Answer.CONTRADICTION, List.of(), List.of(), List.of(),
                List.copyOf(corrections));
    }

    static PortOutcome refused(Correction correction, String reference) {
        return refused(List.of(new CorrectionAsked(correction, reference)));
    }

    public <T extends PortNotice> List<T> notices(Class<T> kind) {
        return notices.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
