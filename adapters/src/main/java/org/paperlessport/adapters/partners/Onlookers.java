package org.paperlessport.adapters.partners;

import org.paperlessport.clearance.Onlooker;
import org.springframework.stereotype.Component;

/** What an account is to a case that it asks about. */
@Component
public class Onlookers {

    private final Firms firms;

    public Onlookers(Firms firms) {
        this.firms = firms;
    }

    public Onlooker of(Account account) {
        var kind = switch (account.role()) {
            case OFFICER -> Onlooker.Kind.CUSTOMS;
            case WAREHOUSE -> Onlooker.Kind.GATE;
            default -> Onlooker.Kind.PARTY;
        };
        return new Onlooker(kind, account.id(), firms.of(account.id()));
    }
}
