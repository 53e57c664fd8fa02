package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * A functional group: messages of one type from one application to another, from UNG to UNE.
 *
 * @param name      0038, the type of its messages
 * @param sender    S006
 * @param recipient S007
 * @param reference 0048
 * @param faults    of UNG and UNE; an error here refuses every message of the group
 */
public record EdiGroup(String name, EdiParty sender, EdiParty recipient, String reference, List<Fault> faults) {

    public boolean accepted() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
}
