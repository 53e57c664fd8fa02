package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseVersions;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Onlookers;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.Clerk;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an order for whoever asks. */
@Component
class OrderStories {

    private final CaseViews cases;
    private final CaseVersions versions;
    private final Clerk clerk;
    private final Onlookers onlookers;

    OrderStories(CaseViews cases, CaseVersions versions, Clerk clerk, Onlookers onlookers) {
        this.cases = cases;
        this.versions = versions;
        this.clerk = clerk;
        this.onlookers = onlookers;
    }

    /** Empty where there is no such order, or none that the account may see. */
    Optional<OrderStory> told(String ebpCode, String orderNo, Account reader) {
        var key = ebpCode + ':' + orderNo;
        // The version first: what moves in between is then told again rather than missed.
        var version = versions.of(Set.of(key)).getOrDefault(key, Instant.EPOCH);
        return cases.byOrder(ebpCode, orderNo).flatMap(file -> {
            var seen = file.seenBy(onlookers.of(reader));
            return !seen.tells() ? Optional.empty()
                    : Optional.of(new OrderStory(file, seen, version, clerk.next(file.asCase()),
                            file.state().discrepancies().stream().filter(each -> seen.of(each.owner())).toList(),
                            newestFirst(seen.history(file.timeline()))));
        });
    }

    static List<CaseEvent> newestFirst(List<CaseEvent> oldestFirst) {
        var reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }
}
