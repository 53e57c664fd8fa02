package org.paperlessport.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One consignment's way through clearance: its papers and where it stands. The {@link Clerk} moves it; whoever loaded
 * it stores {@link #state()} and {@link #changes()} afterwards. A waybill belongs to the case only while a declaration
 * names it. Not for use by several threads.
 */
public final class ClearanceCase {

    private CaseState state;
    private Optional<Filed<Order>> order;
    private final List<Filed<PaymentReceipt>> payments;
    private Optional<Filed<Waybill>> waybill;
    private Optional<Filed<Declaration>> declaration;
    private final List<PaperChange> changes = new ArrayList<>();

    public ClearanceCase(CaseState state, Optional<Filed<Order>> order, List<Filed<PaymentReceipt>> payments,
                         Optional<Filed<Waybill>> waybill, Optional<Filed<Declaration>> declaration) {
        this.state = state;
        this.order = order;
        this.payments = new ArrayList<>(payments);
        this.waybill = waybill;
        this.declaration = declaration;
    }

    public CaseState state() {
        return state;
    }

    public Optional<Filed<Order>> order() {
        return order;
    }

    /** Every payment on file for the order, oldest first; the match chooses the one that the order names. */
    public List<Filed<PaymentReceipt>> payments() {
        return List.copyOf(payments);
    }

    public Optional<Filed<Waybill>> waybill() {
        return waybill;
    }

    /** Lays the waybill that a declaration names, or is about to name, beside the other papers. */
    public void bringWaybill(Optional<Filed<Waybill>> named) {
        this.waybill = named;
    }

    public Optional<Filed<Declaration>> declaration() {
        return declaration;
    }

    /** What became of its papers since it was loaded, in order. */
    public List<PaperChange> changes() {
        return List.copyOf(changes);
    }
}
