package org.paperlessport.adapters.casebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Onlooker;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Sight;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Waybill;

/**
 * A case with its papers and its history, as read.
 *
 * @param payments the payments on file for the order, oldest first
 * @param waybill  the one that the declaration names; before a declaration the one that names the order, when
 *                 no other order has that number
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

    /** How much of it somebody may see. */
    public Sight seenBy(Onlooker who) {
        return Sight.of(new ClearanceCase(state, order, payments, waybill, declaration), who);
    }

    /** The payment that the order names, else the latest on file. */
    public Optional<Filed<PaymentReceipt>> payment() {
        var named = order.map(Filed::paper).flatMap(bought -> payments.stream()
                .filter(paid -> paid.paper().payTransactionId().equals(bought.payTransactionId())
                        && paid.paper().paymentFirm().code().equals(bought.paymentFirm().code()))
                .findFirst());
        return named.or(() -> payments.stream().reduce((earlier, later) -> later));
    }

    /** The filing of its papers and what happened to it, oldest first. */
    public List<CaseEvent> timeline() {
        var entries = new ArrayList<CaseEvent>();
        order.ifPresent(paper -> entries.add(filing(Happening.ORDER_FILED, paper)));
        payment().ifPresent(paper -> entries.add(filing(Happening.PAYMENT_FILED, paper)));
        waybill.ifPresent(paper -> entries.add(filing(Happening.WAYBILL_FILED, paper)));
        declaration.ifPresent(paper -> entries.add(filing(Happening.DECLARED, paper)));
        entries.removeIf(entry -> events.stream().anyMatch(event -> event.what() == entry.what()));
        entries.addAll(events);
        entries.sort(Comparator.comparing(CaseEvent::at));
        return List.copyOf(entries);
    }

    /** The papers that the case waits for: by the clerk once declared, before that those not yet on file. */
    public List<Missing> waitingFor() {
        if (state.stage() != Stage.GATHERING || declaration.isPresent()) {
            return state.waitingFor();
        }
        var missing = new ArrayList<Missing>();
        if (order.isEmpty()) {
            missing.add(missing(PaperKind.ORDER, Owner.PLATFORM, state.ebpCode()));
        }
        if (payments.isEmpty()) {
            missing.add(missing(PaperKind.PAYMENT, Owner.PAYMENT,
                    order.map(paper -> paper.paper().paymentFirm().code()).orElse("")));
        }
        if (waybill.isEmpty()) {
            missing.add(missing(PaperKind.WAYBILL, Owner.CARRIER, ""));
        }
        missing.add(missing(PaperKind.DECLARATION, Owner.DECLARANT, ""));
        return List.copyOf(missing);
    }

    private Missing missing(PaperKind document, Owner party, String firm) {
        return new Missing(document, party, firm, openedAt);
    }

    private static CaseEvent filing(Happening what, Filed<?> paper) {
        return new CaseEvent(paper.at(), what, "", paper.account(), "");
    }
}
