package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Backlog;
import org.paperlessport.adapters.casebook.CaseDesk;
import org.paperlessport.adapters.casebook.Tidying;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Finds kept messages that the queue of work does not know: after a crash between the commit and the queue, or when the
 * broker was away. A number that is queued twice has no second effect. Ends tries whose papers never came, and keeps the
 * file of an embedded casebook small.
 */
final class Sweep {

    private static final int MOST = 5_000;

    /**
     * @param forgottenAfter how long a message may wait to be applied before it counts as forgotten
     * @param paperWindow    how long a declaration waits for its papers; zero means for ever
     */
    @ConfigurationProperties("hub.sweep")
    record Patience(@DefaultValue("20s") Duration forgottenAfter, @DefaultValue("24h") Duration paperWindow) {
    }

    private final Backlog backlog;
    private final WorkQueue work;
    private final CaseDesk cases;
    private final Tidying tidying;
    private final Clock clock;
    private final Patience patience;

    Sweep(Backlog backlog, WorkQueue work, CaseDesk cases, Tidying tidying, Clock clock, Patience patience) {
        this.backlog = backlog;
        this.work = work;
        this.cases = cases;
        this.tidying = tidying;
        this.clock = clock;
        this.patience = patience;
    }

    void all() {
        work.put(backlog.waiting(clock.instant(), Integer.MAX_VALUE));
    }

    void forgotten() {
        work.put(backlog.waiting(clock.instant().minus(patience.forgottenAfter()), MOST));
    }

    void overdue() {
        if (!patience.paperWindow().isZero()) {
            List<Long> overdue = backlog.overdue(clock.instant().minus(patience.paperWindow()), MOST);
            if (!overdue.isEmpty()) {
                cases.endWindow(overdue);
            }
        }
    }

    void tidy() {
        tidying.tidy();
    }
}
