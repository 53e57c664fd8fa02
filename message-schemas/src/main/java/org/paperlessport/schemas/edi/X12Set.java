package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One transaction set of a functional group.
 *
 * @param type      ST01, e.g. 315
 * @param reference ST02
 * @param table     by which it was read, e.g. {@code 315 004}; empty when there is none for it: then its counts and
 *                  control numbers alone were judged
 * @param segments  from ST, which is segment 1, to SE; each is taken apart when it is asked for
 * @param faults    of this set alone
 */
public record X12Set(String type, String reference, String table, List<EdiSegment> segments, List<Fault> faults) {

    /** Nothing refuses it; warnings may stand. */
    public boolean accepted() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** An answer to another set, which is never answered itself. */
    public boolean isAnswer() {
        return type.equals("997") || type.equals("999");
    }
}
