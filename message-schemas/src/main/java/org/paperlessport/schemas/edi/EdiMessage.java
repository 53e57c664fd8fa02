package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One message of an interchange.
 *
 * @param reference 0062
 * @param segments  from UNH, which is segment 1, to UNT
 * @param faults    of this message alone
 */
public record EdiMessage(String reference, EdiType type, List<EdiSegment> segments, List<Fault> faults) {

    /** Nothing refuses it; warnings may stand. */
    public boolean accepted() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
}
