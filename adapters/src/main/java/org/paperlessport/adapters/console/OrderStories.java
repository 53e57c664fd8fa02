package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseVersions;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.clearance.Clerk;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Reads an order for whoever asks. */
@Component
class OrderStories {

    private final CaseViews cases;
    private final CaseVersions versions;
    private final Clerk clerk;
    private final CaseSight sight;

    OrderStories(CaseViews cases, CaseVersions versions, Clerk clerk, CaseSight sight) {
        this.cases = cases;
        this.versions = versions;
        this.clerk = clerk;
        this.sight = sight;
    }

    /** Empty where there is no such order, or none that the account may see. */
    Optional<OrderStory> told(String ebpCode, String orderNo, Account reader) {
        var key = ebpCode + ':' + orderNo;
        // The version first: what moves in between is then told again rather than missed.
        var version = versions.of(Set.of(key)).getOrDefault(key, Instant.EPOCH);
        return cases.byOrder(ebpCode, orderNo).flatMap(file -> {
            var seen = sight.of(reader, file);
            return seen == CaseSight.Of.NONE ? Optional.empty()
                    : Optional.of(new OrderStory(file, seen, version, clerk.next(file.asCase()),
                            sight.discrepancies(seen, file), sight.timeline(seen, file)));
        });
    }
}
