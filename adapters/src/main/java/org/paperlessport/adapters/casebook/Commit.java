package org.paperlessport.adapters.casebook;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One transaction that is on disk when it returns. PostgreSQL syncs by itself; H2 is told to ({@code CHECKPOINT SYNC}),
 * and takes one writer of cases at a time, because its unique keys are not atomic under concurrent writers. On
 * PostgreSQL writers of several processes hold the keys that they work on, so that none overlooks what another files.
 */
public final class Commit {

    private static final int TRIES = 5;
    /** On H2 one thread writes at a time, from the first statement to the checkpoint. */
    private static final ReentrantLock ONE_WRITER = new ReentrantLock(true);
    /** The commit on H2 that is being made, or the last one. */
    private static volatile CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    /** In the order of the keys, so that no two writers wait for each other. */
    private static final String HOLD = "select count(case when jointly then pg_advisory_xact_lock_shared(held)"
            + " else pg_advisory_xact_lock(held) end) from (select distinct hashtextextended(key, 0) as held, jointly"
            + " from (select unnest(?) as key, false as jointly union all select unnest(?), true) keys"
            + " order by held, jointly) sorted";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final boolean h2;

    public Commit(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.h2 = "H2".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }

    /** Whether the casebook is a file of this process (H2), and not a server's. */
    boolean isEmbedded() {
        return h2;
    }

    /** Runs work that moves cases; runs it anew when another process got in between. */
    public <T> T ofCases(Supplier<T> work) {
        return durably(work);
    }

    /**
     * Within work that moves cases, before it reads: waits until nobody else works on these keys, and keeps them until
     * the commit. So of two filings that belong together but have no row in common yet, the later sees the earlier.
     *
     * @param alone   keys of things that are filed or named
     * @param jointly keys that others may hold jointly, too
     */
    void hold(Collection<String> alone, Collection<String> jointly) {
        if (!h2) {
            jdbc.queryForObject(HOLD, Long.class, alone.toArray(String[]::new), jointly.toArray(String[]::new));
        }
    }

    /** Runs work; it is on disk when this returns. */
    public <T> T durably(Supplier<T> work) {
        if (!h2) {
            return tryAgain(work);
        }
        ONE_WRITER.lock();
        CompletableFuture<Void> onDisk = new CompletableFuture<>();
        underWay = onDisk;
        try {
            T result = tryAgain(work);
            jdbc.execute("checkpoint sync");
            return result;
        } finally {
            onDisk.complete(null);
            ONE_WRITER.unlock();
        }
    }

    /**
     * Called between reading and telling: waits until what was read is on disk. H2 shows a commit a moment before its
     * bytes are written, and what was told to somebody must not be gone after a kill.
     */
    static void settled() {
        if (!ONE_WRITER.isHeldByCurrentThread()) {
            underWay.join();
        }
    }

    private <T> T tryAgain(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            }
        }
    }

    /** For small writes beside the work of cases, which on H2 wait for their turn, too. */
    static <T> T alone(Supplier<T> write) {
        ONE_WRITER.lock();
        try {
            return write.get();
        } finally {
            ONE_WRITER.unlock();
        }
    }
}
