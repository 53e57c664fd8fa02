package org.paperlessport.adapters.casebook;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the file of an embedded casebook from growing without end. H2 rewrites what is mostly dead in a thread of its
 * own, which {@code WRITE_DELAY=0} does away with; so it is done here, a little at a time, between two commits.
 */
public final class Tidying {

    /** Percent of the file that is alive; below this it is worth rewriting. */
    private static final int WELL_FILLED = 60;
    private static final int BYTES_AT_ONCE = 2 * 1024 * 1024;

    private final JdbcTemplate jdbc;
    private final Commit commit;

    public Tidying(JdbcTemplate jdbc, Commit commit) {
        this.jdbc = jdbc;
        this.commit = commit;
    }

    /**
     * Rewrites what is still alive in the emptiest parts of the file, 2 MB of it at most.
     *
     * @return whether there was anything to rewrite; never on PostgreSQL, which looks after itself
     */
    public boolean tidy() {
        return commit.isEmbedded() && commit.alone(() -> jdbc.execute((ConnectionCallback<Boolean>) connection ->
                store(connection.unwrap(JdbcConnection.class)).compact(WELL_FILLED, BYTES_AT_ONCE)));
    }

    private static MVStore store(JdbcConnection connection) {
        return ((SessionLocal) connection.getSession()).getDatabase().getStore().getMvStore();
    }
}
