package org.paperlessport.adapters.casebook;

import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts letters into mailboxes, as the last step of the transaction that they tell of: the head of each mailbox is
 * locked until the commit, so that cursors grow in the order of commits and a reader never sees a gap.
 */
final class MailboxWriter {

    private final JdbcTemplate jdbc;

    MailboxWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void post(List<Letter> letters, Instant at) {
        if (letters.isEmpty()) {
            return;
        }
        Map<String, Long> cursors = lockHeads(letters.stream().map(Letter::account).distinct().sorted().toList());
        OffsetDateTime createdAt = at.atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>(letters.size());
        List<Object[]> deliveries = new ArrayList<>();
        for (Letter letter : letters) {
            long cursor = cursors.merge(letter.account(), 1L, Long::sum);
            Bytes content = Bytes.of(letter.content());
            rows.add(new Object[] {letter.account(), cursor, letter.type(), createdAt,
                    letter.inReplyTo() == 0 ? null : letter.inReplyTo(), content.deflated(), content.stored()});
            if (letter.channel() != Channel.HTTP) {
                deliveries.add(new Object[] {letter.account(), cursor, letter.channel().name(), createdAt});
            }
        }
        jdbc.batchUpdate("insert into mailbox (account, cursor_no, type, created_at, in_reply_to, deflated, content)"
                + " values (?, ?, ?, ?, ?, ?, ?)", rows);
        if (!deliveries.isEmpty()) {
            jdbc.batchUpdate("insert into delivery (account, cursor_no, channel, attempts, next_at)"
                    + " values (?, ?, ?, 0, ?)", deliveries);
        }
        jdbc.batchUpdate("update mailbox_head set last_cursor = ? where account = ?",
                cursors.entrySet().stream().map(head -> new Object[] {head.getValue(), head.getKey()}).toList());
    }

    private Map<String, Long> lockHeads(List<String> accounts) {
        Map<String, Long> heads = readHeads(accounts);
        if (heads.size() < accounts.size()) {
            accounts.stream().filter(account -> !heads.containsKey(account)).forEach(account -> jdbc.update(
                    "insert into mailbox_head (account, last_cursor) values (?, 0) on conflict do nothing", account));
            return readHeads(accounts);
        }
        return heads;
    }

    private Map<String, Long> readHeads(List<String> accounts) {
        Map<String, Long> heads = new HashMap<>();
        jdbc.query("select account, last_cursor from mailbox_head where account = any(?) order by account for update",
                row -> {
                    heads.put(row.getString(1), row.getLong(2));
                }, (Object) accounts.toArray(String[]::new));
        return heads;
    }
}
