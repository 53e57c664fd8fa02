package org.paperlessport.adapters.api;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Firms;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.clearance.Filed;
import org.springframework.stereotype.Component;

/**
 * Who may see what of a case:
 *
 * <pre>
 * platform, merchant, declarant, officer   all
 * carrier                                  stage, waybill and its own fields
 * payment firm                             its own document
 * warehouse                                go or stop
 * broker                                   as the firm whose paper it sent
 * anybody else                             nothing, not even that there is such a case
 * </pre>
 */
@Component
class Sight {

    /** What may be seen; ALL includes the other parts of a case, but for the gate's. */
    enum Part { ALL, WAYBILL, PAYMENT, GATE }

    private final Firms firms;

    Sight(Firms firms) {
        this.firms = firms;
    }

    /** What the account may see of the case; empty for a stranger. */
    Set<Part> of(CaseFile file, Account account) {
        var parts = EnumSet.noneOf(Part.class);
        if (account.role() == Role.WAREHOUSE) {
            parts.add(Part.GATE);
        }
        var own = new Own(account.id(), firms.of(account.id()));
        if (account.role() == Role.OFFICER || seesAll(file, own)) {
            parts.add(Part.ALL);
        }
        if (own.filed(file.waybill()) || file.waybill()
                .filter(one -> own.is(one.paper().carrier().code())).isPresent()
                || file.declaration().filter(one -> own.is(one.paper().carrier().code())).isPresent()) {
            parts.add(Part.WAYBILL);
        }
        if (file.payments().stream().anyMatch(one -> own.is(one.paper().paymentFirm().code())
                || own.filed(Optional.of(one)))) {
            parts.add(Part.PAYMENT);
        }
        return parts;
    }

    private static boolean seesAll(CaseFile file, Own own) {
        var byOrder = file.order().filter(one -> own.is(one.paper().merchant().code())).isPresent();
        var byDeclaration = file.declaration().filter(one -> own.is(one.paper().merchant().code())
                || own.is(one.paper().declarant().code())).isPresent();
        return own.is(file.state().ebpCode()) || byOrder || byDeclaration
                || own.filed(file.order()) || own.filed(file.declaration());
    }

    private record Own(String account, Set<String> firms) {

        boolean is(String firmCode) {
            return firms.contains(firmCode);
        }

        boolean filed(Optional<? extends Filed<?>> paper) {
            return paper.filter(one -> one.account().equals(account)).isPresent();
        }
    }
}
