package org.paperlessport.adapters.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Waybill;

/**
 * A case with its papers and its history, as read.
 *
 * @param payments the payments on file for the order, oldest first
 * @param waybill  the one that the declaration names; before a declaration the one that names the order, when no
 *                 other order has that number
 * @param events   what happened, oldest first, without the filing of papers
 */
public record CaseFile(CaseState state, Instant openedAt, Optional<Filed<Order>> order,
                       List<Filed<PaymentReceipt>> payments, Optional<Filed<Waybill>> waybill,
                       Optional<Filed<Declaration>> declaration, List<CaseEvent> events) {

    /** The case as the clerk takes it, to be asked for the gate and for the next step. */
    public ClearanceCase asCase() {
        return new ClearanceCase(state, order, payments, declaration.isEmpty() ? Optional.empty() : waybill,
                declaration);
    }

    /** The payment that the order names, else the latest on file. */
    public Optional<Filed<PaymentReceipt>> payment() {
        throw new UnsupportedOperationException();
    }

    /** The filing of its papers and what happened to it, oldest first. */
    public List<CaseEvent> timeline() {
        throw new UnsupportedOperationException();
    }

    /** The papers that the case waits for: by the clerk once declared, before that those not yet on file. */
    public List<CaseState.Missing> waitingFor() {
        throw new UnsupportedOperationException();
    }
}
