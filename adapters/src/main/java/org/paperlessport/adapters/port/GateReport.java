package org.paperlessport.adapters.port;

import org.paperlessport.clearance.port.GateMove;

/** A terminal reports a move, or takes back one that it reported by mistake. */
public record GateReport(GateMove move, boolean takenBack) {
}
