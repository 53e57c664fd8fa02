package org.paperlessport.adapters.port;

import java.util.Set;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.GateMove;

/**
 * A terminal reports a move, or takes back one that it reported by mistake.
 *
 * @param bills that it says the container carries; empty when it names none
 */
public record GateReport(GateMove move, Set<BillNumber> bills, boolean takenBack) {
}
