package org.paperlessport.adapters.casebook;

import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Messages that were kept and not applied yet; and those that nothing can be made of, set aside for a person. */
public final class Backlog {

    private final JdbcTemplate jdbc;
    private final Commit commit;

    public Backlog(JdbcTemplate jdbc, Commit commit) {
        this.jdbc = jdbc;
        this.commit = commit;
    }

    /** A kept message, without its bytes. */
    public record Kept(long id, String account, Channel channel, int documents, boolean test) {
    }

    /** The oldest messages that were received before this time and are still to be applied. */
    public List<Long> waiting(Instant receivedBefore, int most) {
        return jdbc.queryForList("select id from message where status = 'RECEIVED' and received_at < ?"
                + " order by id limit ?", Long.class, receivedBefore.atOffset(ZoneOffset.UTC), most);
    }

    /** When the oldest message that is still to be applied was received. */
    public Optional<Instant> oldest() {
        return Optional.ofNullable(jdbc.queryForObject("select min(received_at) from message where status = 'RECEIVED'",
                OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** How many messages are set aside. */
    public long parked() {
        return jdbc.queryForObject("select count(*) from message where status = 'PARKED'", Long.class);
    }

    /** The cases whose declaration was filed before this time and still waits for a paper. */
    public List<Long> overdue(Instant declaredBefore, int most) {
        return jdbc.queryForList("select id from clearance_case where stage = 'GATHERING' and declared_at < ?"
                + " order by id limit ?", Long.class, declaredBefore.atOffset(ZoneOffset.UTC), most);
    }

    /** Those of these messages that are still to be applied. */
    public List<Kept> find(Collection<Long> ids) {
        return ids.isEmpty() ? new ArrayList<>() : jdbc.query(
                "select id, account, channel, documents, test from message where id = any(?) and status = 'RECEIVED' order by id",
                (row, n) -> new Kept(row.getLong(1), row.getString(2), Channel.valueOf(row.getString(3)),
                        row.getInt(4), row.getBoolean(5)), (Object) ids.toArray(Long[]::new));
    }

    /** Sets a message aside, whole. @param cause a short code and what went wrong, at most 100 characters */
    public void park(long id, String cause) {
        commit.durably(() -> jdbc.update(
                "update message set status = 'PARKED', cause = ? where id = ? and status = 'RECEIVED'",
                cause.substring(0, Math.min(100, cause.length())), id));
    }

    /** Takes a parked message up again. */
    public boolean unpark(long id) {
        return commit.durably(() -> jdbc.update(
                "update message set status = 'RECEIVED', cause = '' where id = ? and status = 'PARKED'", id)) == 1;
    }
}
