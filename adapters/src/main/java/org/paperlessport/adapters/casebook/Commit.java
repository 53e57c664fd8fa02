package org.paperlessport.adapters.casebook;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One transaction that is on disk when it returns. PostgreSQL syncs by itself; H2 is told to ({@code CHECKPOINT SYNC}),
 * and takes one writer of cases at a time, because its unique keys are not atomic under concurrent writers. On
 * PostgreSQL writers of several processes hold the keys that they work on, so that none overlooks what another files.
 */
public final class Commit {

    private static final int TRIES = 5;
    private static final ReentrantLock ON_ITS_WAY_TO_DISK = new ReentrantLock(true);

    /** In the order of the keys, so that no two writers wait for each other. */
    private static final String HOLD = "select count(case when jointly then pg_advisory_xact_lock_shared(held)"
            + " else pg_advisory_xact_lock(held) end) from (select distinct hashtextextended(key, 0) as held, jointly"
            + " from (select unnest(?) as key, false as jointly union all select unnest(?), true) keys"
            + " order by held, jointly) sorted";

    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager transactions;
    private final boolean h2;
    private final ReentrantLock oneWriter = new ReentrantLock(true);

    public Commit(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.h2 = "H2".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }

    /** Runs work that moves cases; runs it anew when another process got in between. */
    public <T> T ofCases(Supplier<T> work) {
        if (!h2) {
            return durably(work);
        }
        oneWriter.lock();
        try {
            return durably(work);
        } finally {
            oneWriter.unlock();
        }
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

    /** Runs work that touches no case. */
    public <T> T durably(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (DuplicateKeyException | ConcurrencyFailureException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        TransactionStatus status = transactions.getTransaction(TransactionDefinition.withDefaults());
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failed) {
            transactions.rollback(status);
            throw failed;
        }
        if (h2) {
            alone(() -> {
                transactions.commit(status);
                jdbc.execute("checkpoint sync");
            });
        } else {
            transactions.commit(status);
        }
        return result;
    }

    /**
     * H2 may return from a commit, and from the checkpoint after it, while another thread's store is still on its way
     * with the bytes of both: so nobody else commits between the two.
     */
    static void alone(Runnable commit) {
        ON_ITS_WAY_TO_DISK.lock();
        try {
            commit.run();
        } finally {
            ON_ITS_WAY_TO_DISK.unlock();
        }
    }
}
