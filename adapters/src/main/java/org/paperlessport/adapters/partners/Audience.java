package org.paperlessport.adapters.partners;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.paperlessport.clearance.Notice;
import org.springframework.stereotype.Component;

/** Who is told when a case moves, besides the filer of its declaration. */
@Component
public class Audience {

    private final Firms firms;
    private final Accounts accounts;

    public Audience(Firms firms, Accounts accounts) {
        this.firms = firms;
        this.accounts = accounts;
    }

    /** The accounts that get the notice, each once; a firm for which no account speaks is told nothing. */
    public List<String> accounts(Notice notice) {
        Set<String> told = new LinkedHashSet<>();
        var parties = notice.parties();
        for (var owner : notice.to()) {
            switch (owner) {
                case PLATFORM -> told.addAll(speakerOf(parties.platform()));
                case MERCHANT -> told.addAll(speakerOf(parties.merchant()));
                case PAYMENT -> told.addAll(speakerOf(parties.payment()));
                case CARRIER -> told.addAll(speakerOf(parties.carrier()));
                case WAREHOUSE -> told.addAll(warehouses(parties));
                case DECLARANT, CUSTOMS, TERMINAL -> {
                    // the declarant reads its 622, customs its worklist, the terminal its CUSRES
                }
            }
        }
        return List.copyOf(told);
    }

    private Set<String> speakerOf(String firmCode) {
        return firms.accountOf(firmCode).map(Set::of).orElse(Set.of());
    }

    /** The warehouse of the zone or site that the case names, else every warehouse. */
    private Set<String> warehouses(Notice.Parties parties) {
        return warehouse(parties.area()).or(() -> warehouse(parties.site())).map(Set::of)
                .orElseGet(() -> {
                    Set<String> all = new LinkedHashSet<>();
                    accounts.in(Role.WAREHOUSE).forEach(account -> all.add(account.id()));
                    return all;
                });
    }

    private Optional<String> warehouse(String firmCode) {
        return firms.accountOf(firmCode)
                .filter(id -> accounts.byId(id).filter(account -> account.role() == Role.WAREHOUSE)
                .isPresent());
    }
}
