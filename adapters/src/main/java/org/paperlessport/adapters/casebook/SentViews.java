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
     * @param accounts whose mailboxes; each is read by itself, so at most some hundreds
     * @param type     e.g. CEB622; empty for all
     * @param before   only what was told before; empty for the newest
     */
    public List<Row> newest(List<String> accounts, Optional<String> type, Optional<Instant> before,
            int limit) {
        return accounts.stream().flatMap(account -> of(account, type, before, limit).stream())
                .sorted(Comparator.comparing(Row::createdAt).reversed()).limit(limit).toList();
    }

    private List<Row> of(String account, Optional<String> type, Optional<Instant> before, int limit) {
        return sql.sql("select account, cursor_no, type, created_at, in_reply_to"
                        + " from mailbox where account = :account"
                        + (type.isPresent() ? " and type = :type" : "")
                        + (before.isPresent() ? " and created_at < :before" : "")
                        + " order by cursor_no desc limit :limit")
                .param("account", account).param("type", type.orElse(""))
                .param("before", before.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC)).param("limit", limit)
                .query((row, number) -> {
                    var reply = row.getLong("in_reply_to");
                    return new Row(row.getString("account"), row.getLong("cursor_no"), row.getString("type"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            reply == 0 ? Optional.empty() : Optional.of(reply));
                }).list();
    }
}
