package org.paperlessport.adapters.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told to each account, oldest first, for ever. Reads only, and tells only what is on disk. */
@Component
public class MailboxViews {

    private static final int MOST_BYTES = 8_000_000;

    private final JdbcClient sql;

    public MailboxViews(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param content the document as sent; empty where it was not asked for */
    public record Item(long cursor, String type, Instant createdAt, Optional<Long> inReplyTo,
                       Optional<byte[]> content) {
    }

    /** An item with the account it was sent to, without its content. */
    public record Sent(String account, long cursor, String type, Instant createdAt) {
    }

    /**
     * What lies after the cursor, oldest first. With content the page ends early rather than weigh more than
     * 8 MB.
     *
     * @param type e.g. CEB622; empty for all
     */
    public List<Item> after(String account, long cursor, int limit, Optional<String> type,
            boolean withContent) {
        List<Item> found = sql.sql("select cursor_no, type, created_at, in_reply_to"
                        + (withContent ? ", deflated, content" : "")
                        + " from mailbox where account = :account and cursor_no > :cursor"
                        + (type.isPresent() ? " and type = :type" : "")
                        + " order by cursor_no limit :limit")
                .param("account", account).param("cursor", cursor).param("type", type.orElse(""))
                .param("limit", limit)
                .query((ResultSetExtractor<List<Item>>) rows -> {
                    var items = new ArrayList<Item>();
                    for (int weight = 0; weight < MOST_BYTES && rows.next();) {
                        var item = item(rows, withContent);
                        weight += item.content().map(content -> content.length).orElse(0);
                        items.add(item);
                    }
                    return items;
                });
        Commit.settled();
        return found;
    }

    public Optional<Item> item(String account, long cursor) {
        Optional<Item> found = sql.sql("""
                        select cursor_no, type, created_at, in_reply_to, deflated, content
                        from mailbox where account = ? and cursor_no = ?""")
                .params(account, cursor).query((row, number) -> item(row, true)).optional();
        Commit.settled();
        return found;
    }

    /** What was written in reply to a message, oldest first, at most 200. */
    public List<Sent> inReplyTo(long messageId) {
        return sql.sql("""
                        select account, cursor_no, type, created_at from mailbox where in_reply_to = ?
                        order by created_at, account, cursor_no limit 200""")
                .param(messageId)
                .query((row, number) -> new Sent(row.getString("account"), row.getLong("cursor_no"),
                        row.getString("type"), row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Item item(ResultSet row, boolean withContent) throws SQLException {
        var reply = row.getLong("in_reply_to");
        return new Item(row.getLong("cursor_no"), row.getString("type"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                reply == 0 ? Optional.empty() : Optional.of(reply),
                withContent
                        ? Optional.of(new Bytes(row.getBoolean("deflated"), row.getBytes("content")).plain())
                        : Optional.empty());
    }
}
