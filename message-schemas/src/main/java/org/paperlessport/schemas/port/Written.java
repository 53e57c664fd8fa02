package org.paperlessport.schemas.port;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * Documents as segments of a message.
 *
 * @param segments between header and trailer: EDIFACT without UNH and UNT, X12 without ST and SE; of a platform file
 *                 from record 00 on, without 99
 * @param faults   EDI-NOT-CARRIED (warning): what this syntax, message or directory has no place for and was left out;
 *                 EDI-WANTING and EDI-NOT-OF-KIND (errors): why the message must not be sent
 */
public record Written(List<EdiSegment> segments, List<Fault> faults) {

    public Written {
        segments = List.copyOf(segments);
        faults = List.copyOf(faults);
    }

    /** A message that its receiver's reader will take; something may have been left out. */
    public boolean sendable() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** It says all that the documents say. */
    public boolean whole() {
        return faults.isEmpty();
    }
}
