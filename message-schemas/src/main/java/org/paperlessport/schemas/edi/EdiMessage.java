package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One message of an interchange.
 *
 * @param reference 0062
 * @param type      as received
 * @param table     by which it was read, e.g. {@code CODECO D:95B}, another than its own where the partner's
 *                  profile says so; empty when there is no agreement on it
 * @param group     which group of the interchange it stands in, from 1; 0 for none
 * @param segments  from UNH, which is segment 1, to UNT; each is taken apart when it is asked for
 * @param faults    of this message alone
 */
public record EdiMessage(String reference, EdiType type, String table, int group, List<EdiSegment> segments,
                         List<Fault> faults) {

    /** Nothing refuses it; warnings may stand. */
    public boolean accepted() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
}
