package org.paperlessport.adapters.casebook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was told, newest first, for a person who looks it up. Reads only. */
@Component
public class SentViews {

    private final JdbcClient sql;

    public SentViews(JdbcClient sql) {
        this.sql = sql;
    }

    public record Row(String account, long cursor, String type, Instant createdAt, Optional<Long> inReplyTo) {
    }

    /**
     * What is wanted.
     *
     * @param accounts whose mailboxes; each is read by itself, so at most some hundreds
     * @param type     e.g. CEB622; empty for all
     * @param replies  only what was written in reply to one of these messages; empty for all
     * @param since    only what was told since then; empty for all
     * @param before   only what was told before; empty for the newest
     */
    public record Wanted(List<String> accounts, Optional<String> type, Optional<List<Long>> replies,
                         Optional<Instant> since, Optional<Instant> before, int limit) {
    }

    /** Newest first. */
    public List<Row> newest(Wanted wanted) {
        if (wanted.replies().filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        return wanted.accounts().stream().flatMap(account -> of(account, wanted).stream())
                .filter(row -> wanted.since().filter(row.createdAt()::isBefore).isEmpty())
                .sorted(Comparator.comparing(Row::createdAt).reversed()).limit(wanted.limit()).toList();
    }

    private List<Row> of(String account, Wanted wanted) {
        return sql.sql("select account, cursor_no, type, created_at, in_reply_to"
                        + " from mailbox where account = :account"
                        + (wanted.type().isPresent() ? " and type = :type" : "")
                        + (wanted.replies().isPresent() ? " and in_reply_to in (:replies)" : "")
                        + (wanted.before().isPresent() ? " and created_at < :before" : "")
                        + " order by cursor_no desc limit :limit")
                .param("account", account).param("type", wanted.type().orElse(""))
                .param("replies", wanted.replies().orElse(List.of(0L)))
                .param("before", wanted.before().orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .param("limit", wanted.limit())
                .query((row, number) -> {
                    var reply = row.getLong("in_reply_to");
                    return new Row(row.getString("account"), row.getLong("cursor_no"), row.getString("type"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            reply == 0 ? Optional.empty() : Optional.of(reply));
                }).list();
    }
}
