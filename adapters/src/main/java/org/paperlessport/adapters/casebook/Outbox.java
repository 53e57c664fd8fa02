package org.paperlessport.adapters.casebook;

import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Letters that must still leave by queue or folder. A letter may be sent twice when the process dies between sending
 * and striking it off: its name ({@code account-cursor}) is the same each time, by which the receiver knows it.
 */
public final class Outbox {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Outbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A letter that is due. */
    public record Due(String account, long cursor, Channel channel, String type, byte[] content, int attempts) {

        public String name() {
            return account + "-" + cursor;
        }
    }

    /** The accounts and channels that have letters due, so that one dead partner delays nobody else. */
    public List<Endpoint> endpoints() {
        return jdbc.query("select distinct account, channel from delivery where next_at <= ?",
                (row, n) -> new Endpoint(row.getString(1), Channel.valueOf(row.getString(2))), now());
    }

    public record Endpoint(String account, Channel channel) {
    }

    /** The oldest letters for one endpoint, in order; none while an older one waits for its next attempt. */
    public List<Due> due(Endpoint to, int most) {
        List<Due> due = jdbc.query("select m.account, m.cursor_no, d.channel, m.type, m.deflated, m.content, d.attempts"
                + " from delivery d join mailbox m on m.account = d.account and m.cursor_no = d.cursor_no"
                + " where d.account = ? and d.channel = ? and not exists (select 1 from delivery w"
                + " where w.account = d.account and w.channel = d.channel and w.next_at > ?)"
                + " order by m.cursor_no limit ?",
                (row, n) -> new Due(row.getString(1), row.getLong(2), Channel.valueOf(row.getString(3)),
                        row.getString(4), new Bytes(row.getBoolean(5), row.getBytes(6)).plain(), row.getInt(7)),
                to.account(), to.channel().name(), now(), most);
        Commit.settled();
        return due;
    }

    public void delivered(List<Due> letters) {
        Commit.alone(() -> jdbc.batchUpdate("delete from delivery where account = ? and cursor_no = ?",
                letters.stream().map(letter -> new Object[] {letter.account(), letter.cursor()}).toList()));
    }

    /** How many letters have not left yet. */
    public long waiting() {
        return jdbc.queryForObject("select count(*) from delivery", Long.class);
    }

    /** Tries this letter again later, each pause twice as long as the last. */
    public void failed(Due letter) {
        Duration pause = Duration.ofSeconds(1L << Math.min(letter.attempts(), 10));
        Commit.alone(() -> jdbc.update(
                "update delivery set attempts = attempts + 1, next_at = ? where account = ? and cursor_no = ?",
                now().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE), letter.account(),
                letter.cursor()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
