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

    private final Standing standing;
    private Optional<Filed<Order>> order;
    private final List<Filed<PaymentReceipt>> payments;
    private Optional<Filed<Waybill>> waybill;
    private Optional<Filed<Declaration>> declaration;
    private final List<PaperChange> changes = new ArrayList<>();

    public ClearanceCase(CaseState state, Optional<Filed<Order>> order, List<Filed<PaymentReceipt>> payments,
                         Optional<Filed<Waybill>> waybill, Optional<Filed<Declaration>> declaration) {
        this.standing = new Standing(state);
        this.order = order;
        this.payments = new ArrayList<>(payments);
        this.waybill = waybill;
        this.declaration = declaration;
    }

    public CaseState state() {
        return standing.written();
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

    Standing standing() {
        return standing;
    }

    /** The payments themselves, not to be kept. */
    List<Filed<PaymentReceipt>> paymentsOnFile() {
        return payments;
    }

    /** Declared, and the try has not ended: nothing that the declaration relies on may change. */
    public boolean isLive() {
        return declaration.isPresent()
                && (standing.stage() == Stage.GATHERING || !Moves.allow(standing.stage(), Act.DECLARE));
    }

    Optional<Filed<PaymentReceipt>> payment(PaperKey key) {
        for (Filed<PaymentReceipt> payment : payments) {
            if (payment.paper().key().equals(key)) {
                return Optional.of(payment);
            }
        }
        return Optional.empty();
    }

    void putOrder(Filed<Order> filed) {
        order = Optional.of(filed);
        changes.add(new PaperChange.Put(filed));
    }

    /** A new payment is the youngest; a changed one keeps its place. */
    void putPayment(Filed<PaymentReceipt> filed) {
        int place = payment(filed.paper().key()).map(payments::indexOf).orElse(-1);
        if (place < 0) {
            payments.add(filed);
        } else {
            payments.set(place, filed);
        }
        changes.add(new PaperChange.Put(filed));
    }

    void putDeclaration(Filed<Declaration> filed) {
        declaration = Optional.of(filed);
        if (waybill.isPresent() && !names(filed.paper(), waybill.get().paper())) {
            waybill = Optional.empty();
        }
        changes.add(new PaperChange.Put(filed));
    }

    void putWaybill(Filed<Waybill> filed) {
        waybill = Optional.of(filed);
        changes.add(new PaperChange.Put(filed));
    }

    /** The waybill on file is another now; it is not this case that keeps it. */
    void attach(Optional<Filed<Waybill>> filed) {
        waybill = filed;
    }

    void remove(PaperKey key) {
        switch (key.kind()) {
            case ORDER -> order = Optional.empty();
            case PAYMENT -> payments.removeIf(payment -> payment.paper().key().equals(key));
            case DECLARATION -> {
                declaration = Optional.empty();
                waybill = Optional.empty();
            }
            case WAYBILL -> throw new IllegalArgumentException("a waybill is not the case's to remove");
        }
        changes.add(new PaperChange.Removed(key));
    }

    private static boolean names(Declaration declaration, Waybill waybill) {
        return declaration.carrier().code().equals(waybill.carrier().code())
                && declaration.logisticsNo().equals(waybill.logisticsNo());
    }
}
