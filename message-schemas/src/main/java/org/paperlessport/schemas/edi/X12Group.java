package org.paperlessport.schemas.edi;

import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * A functional group: the sets from GS to GE.
 *
 * @param header  GS
 * @param trailer GE; empty where it is missing
 * @param faults  of GS and GE; an error here refuses every set of the group
 */
public record X12Group(EdiSegment header, Optional<EdiSegment> trailer, List<X12Set> sets, List<Fault> faults) {

    public X12Group {
        sets = List.copyOf(sets);
    }

    public boolean accepted() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** GS01, e.g. QO. */
    public String identifier() {
        return header.value(1);
    }

    /** GS06. */
    public String reference() {
        return header.value(6);
    }

    /** GS08, e.g. {@code 004010}. */
    public String version() {
        return header.value(8);
    }
}
