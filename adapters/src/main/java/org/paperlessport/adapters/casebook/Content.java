package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.GateMove;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;

import java.util.List;
import java.util.Set;

/** What was read from a message, in the hub's own terms. */
public sealed interface Content {

    /** The four documents about consignments. */
    record Papers(List<? extends Paper> papers) implements Content {
    }

    /** What a carrier or a terminal reports, message by message of an interchange. */
    record PortReports(List<PortReport> reports) implements Content {
    }

    /** Nothing that the hub acts on. */
    record Nothing() implements Content {
    }

    /**
     * One message of the port's EDI.
     *
     * @param reference   of the message within its interchange
     * @param interchange the interchange's reference
     * @param document    the number that its sender gave the document, or empty
     * @param corrections what could not be understood and the sender must mend
     * @param refused     its syntax was refused: it is answered and goes no further
     * @param test        of a test interchange: it is answered and goes no further
     */
    record PortReport(String reference, String interchange, String document, List<Manifest> manifests,
                      List<Gate> gates, List<CorrectionAsked> corrections, boolean refused,
                      boolean test) {
    }

    /** A gate move with the bills that its report names, or the taking back of one. */
    record Gate(GateMove move, Set<BillNumber> bills, boolean takenBack) {
    }
}
