package org.paperlessport.adapters.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told to each account, oldest first, for ever. Reads only. */
@Component
public final class MailboxViews {

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

    /** @param type e.g. CEB622; empty for all */
    public List<Item> after(String account, long cursor, int limit, Optional<String> type, boolean withContent) {
        throw new UnsupportedOperationException();
    }

    public Optional<Item> item(String account, long cursor) {
        throw new UnsupportedOperationException();
    }

    /** What was written in reply to a message, oldest first, at most 200. */
    public List<Sent> inReplyTo(long messageId) {
        throw new UnsupportedOperationException();
    }
}
