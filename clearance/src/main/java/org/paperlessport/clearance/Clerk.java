package org.paperlessport.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Does what the rules say with papers, decisions and departures: answers filers, moves cases, keeps the ledger, tells
 * the parties. Holds no state of its own; everything it writes goes to the {@link Desk} and into the case.
 */
public final class Clerk {

    /** Files an order, a payment or a declaration in its case, answers it, and moves the case as far as it goes. */
    public void file(Filed<? extends Paper> incoming, ClearanceCase into, Desk desk) {
        throw new UnsupportedOperationException();
    }

    /**
     * Files a waybill, which belongs to no case by itself.
     *
     * @param onFile  the waybill under the same key, if any
     * @param relying every case whose current declaration names this waybill; each is moved as far as it goes
     * @return what becomes of the waybill on file; empty when nothing does
     */
    public Optional<PaperChange> fileWaybill(Filed<Waybill> incoming, Optional<Filed<Waybill>> onFile,
                                             Collection<ClearanceCase> relying, Desk desk) {
        throw new UnsupportedOperationException();
    }

    /** Puts an officer's decision to a case. */
    public Verdict decide(Decision decision, ClearanceCase about, Desk desk) {
        throw new UnsupportedOperationException();
    }

    /** The parcel left the gate: closes the case, or says why it may not leave. */
    public Verdict depart(ClearanceCase parcel, Instant at, String vehicle, String actor, Desk desk) {
        throw new UnsupportedOperationException();
    }

    /** The bill's container was reported in at the site: lifts the arrival hold. */
    public void arrived(ClearanceCase parcel, String billNo, Desk desk) {
        throw new UnsupportedOperationException();
    }

    /** Ends the try of a declaration whose papers did not all come within the window; does nothing otherwise. */
    public void windowPassed(ClearanceCase waiting, Desk desk) {
        throw new UnsupportedOperationException();
    }

    /** Whether the parcel may leave, and every reason why not. */
    public GateAnswer gate(ClearanceCase parcel) {
        throw new UnsupportedOperationException();
    }

    /** Who must act next, and how, in plain words. */
    public NextStep next(ClearanceCase about) {
        throw new UnsupportedOperationException();
    }

    /** Go or stop; the reasons are empty exactly when the parcel may go. */
    public record GateAnswer(boolean go, List<Reason> reasons) {

        /** @param code e.g. {@code STAGE_500} or {@code HOLD_ARRIVAL} */
        public record Reason(String code, Owner who, Text text) {
        }
    }

    /** @param who empty when nothing is left to do */
    public record NextStep(Optional<Owner> who, Text what) {
    }
}
