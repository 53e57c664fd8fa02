package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Firms;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Owner;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of a case an account may see: platform, merchant and declarant all of it, the carrier where it
 * stands and the waybill, the payment firm its own document, a stranger nothing.
 */
@Component
class CaseSight {

    /** WHOLE: all. CARRIAGE: the stage and the waybill. PAYMENT: the payment. NONE: there is no such case. */
    public enum Of { WHOLE, CARRIAGE, PAYMENT, NONE }

    private static final Set<Happening> OF_PAYMENT = Set.of(Happening.PAYMENT_FILED);
    private static final Set<Happening> NOT_OF_CARRIAGE = Set.of(Happening.ORDER_FILED,
            Happening.PAYMENT_FILED);

    private final Firms firms;

    CaseSight(Firms firms) {
        this.firms = firms;
    }

    Of of(Account account, CaseFile file) {
        if (account.role() == Role.OFFICER || account.role() == Role.OPERATOR) {
            return Of.WHOLE;
        }
        if (!isParty(account, file)) {
            return Of.NONE;
        }
        return switch (account.role()) {
            case CARRIER -> Of.CARRIAGE;
            case PAYMENT -> Of.PAYMENT;
            default -> Of.WHOLE;
        };
    }

    /** Its history as far as it may be seen, newest first. */
    List<CaseEvent> timeline(Of sight, CaseFile file) {
        var seen = file.timeline().stream().filter(event -> switch (sight) {
            case WHOLE -> true;
            case CARRIAGE -> !NOT_OF_CARRIAGE.contains(event.what());
            case PAYMENT -> OF_PAYMENT.contains(event.what());
            case NONE -> false;
        }).toList();
        return newestFirst(sight == Of.WHOLE ? seen : seen.stream().map(CaseSight::withoutNote).toList());
    }

    /** What is wrong with it, as far as it may be seen. */
    List<Discrepancy> discrepancies(Of sight, CaseFile file) {
        return file.state().discrepancies().stream().filter(each -> switch (sight) {
            case WHOLE -> true;
            case CARRIAGE -> each.owner() == Owner.CARRIER;
            case PAYMENT -> each.owner() == Owner.PAYMENT;
            case NONE -> false;
        }).toList();
    }

    static List<CaseEvent> newestFirst(List<CaseEvent> oldestFirst) {
        var reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private boolean isParty(Account account, CaseFile file) {
        var filed = Stream.of(file.order().stream(), file.payments().stream(), file.waybill().stream(),
                file.declaration().stream()).flatMap(papers -> papers).map(Filed::account);
        return filed.anyMatch(account.id()::equals) || names(file).anyMatch(firms.of(account.id())::contains);
    }

    private static Stream<String> names(CaseFile file) {
        return Stream.of(Stream.of(file.state().ebpCode()),
                file.order().stream().flatMap(order -> Stream.of(order.paper().merchant().code(),
                        order.paper().paymentFirm().code())),
                file.waybill().stream().map(waybill -> waybill.paper().carrier().code()),
                file.declaration().stream().map(paper -> paper.paper().declarant().code()))
                .flatMap(codes -> codes);
    }

    private static CaseEvent withoutNote(CaseEvent event) {
        return new CaseEvent(event.at(), event.what(), event.code(), event.actor(), "");
    }
}
