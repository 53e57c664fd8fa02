package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Backlog;

import java.time.Clock;
import java.time.Duration;

/**
 * Finds kept messages that the queue of work does not know: after a crash between the commit and the queue, or when the
 * broker was away. A number that is queued twice has no second effect.
 */
final class Sweep {

    private static final int MOST = 1_000;

    private final Backlog backlog;
    private final WorkQueue work;
    private final Clock clock;
    private final Duration age;

    /** @param age how long a message may wait before it counts as forgotten */
    Sweep(Backlog backlog, WorkQueue work, Clock clock, Duration age) {
        this.backlog = backlog;
        this.work = work;
        this.clock = clock;
        this.age = age;
    }

    void run() {
        work.put(backlog.waiting(clock.instant().minus(age), MOST));
    }
}
