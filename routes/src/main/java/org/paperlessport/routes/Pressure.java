package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Overloaded;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many documents this process has kept and not applied yet. Above the bound nothing more is taken: overload is
 * refused before it is acknowledged, and never dropped after.
 */
final class Pressure {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final AtomicLong waiting = new AtomicLong();
    private final long most;

    Pressure(long most) {
        this.most = most;
    }

    /** @throws Overloaded when too much is waiting already */
    void admit() {
        if (waiting.get() >= most) {
            throw new Overloaded(RETRY_AFTER_SECONDS);
        }
    }

    void taken(int documents) {
        waiting.addAndGet(documents);
    }

    /** Messages that another process took, or this one before it was restarted, count as well: never below none. */
    void applied(int documents) {
        waiting.updateAndGet(before -> Math.max(0, before - documents));
    }

    long waiting() {
        return waiting.get();
    }
}
