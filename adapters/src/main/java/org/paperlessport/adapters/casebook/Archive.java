package org.paperlessport.adapters.casebook;

import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every message ever received, byte by byte. Messages that come at the same time are kept in one transaction and share
 * one sync; each caller returns when its own is on disk.
 */
public final class Archive {

    static final int PART = 1_000_000;

    private final JdbcTemplate jdbc;
    private final Commit commit;
    private final Numbers numbers;
    private final CaseJson json;
    private final MailboxWriter mailboxes;
    private final Clock clock;

    public Archive(JdbcTemplate jdbc, Commit commit, Numbers numbers, CaseJson json, Clock clock) {
        this.jdbc = jdbc;
        this.commit = commit;
        this.numbers = numbers;
        this.json = json;
        this.mailboxes = new MailboxWriter(jdbc);
        this.clock = clock;
    }

    /** Keeps these messages durably and says what became of each, in the same order. */
    public List<Taken> keep(List<Arriving> arrivals) {
        return commit.durably(() -> insert(arrivals));
    }

    /** Sends letters that tell of no change; durable when it returns. */
    public void post(List<Letter> letters) {
        commit.durably(() -> {
            mailboxes.post(letters, clock.instant());
            return null;
        });
    }

    public byte[] content(long messageId) {
        List<byte[]> parts = jdbc.query(
                "select deflated, bytes from message_content where message_id = ? order by part",
                (row, n) -> new Bytes(row.getBoolean(1), row.getBytes(2)).plain(), messageId);
        return parts.size() == 1 ? parts.get(0) : joined(parts);
    }

    private List<Taken> insert(List<Arriving> arrivals) {
        Map<String, Reference> taken = references(arrivals);
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Rows rows = new Rows(at);
        List<Taken> results = new ArrayList<>(arrivals.size());
        for (Arriving arriving : arrivals) {
            results.add(judge(arriving, taken, rows));
        }
        rows.insert();
        return results;
    }

    private Taken judge(Arriving arriving, Map<String, Reference> taken, Rows rows) {
        Arrival arrival = arriving.arrival();
        if (arrival.status() == MessageStatus.REJECTED && !arrival.refusedByReceipt()) {
            long id = rows.add(arriving, MessageStatus.REJECTED, arrival.cause());
            return new Taken.Refused(id, arrival.type(), arrival.faults());
        }
        Optional<String> repeated = arrival.references().stream()
                .filter(reference -> taken.containsKey(arriving.key(reference))).findFirst();
        if (repeated.isEmpty()) {
            long id = rows.add(arriving, arrival.status(), arrival.cause());
            for (String reference : arrival.references()) {
                taken.put(arriving.key(reference), new Reference(arriving.digest(), id));
                rows.takeReference(arriving, reference, id);
            }
            return new Taken.Accepted(id, arrival.type(), arrival.documents(), false);
        }
        Reference holder = taken.get(arriving.key(repeated.get()));
        if (holder.digest().equals(arriving.digest())) {
            return new Taken.Accepted(holder.messageId(), arrival.type(), arrival.documents(), true);
        }
        long id = rows.addWithoutReply(arriving, MessageStatus.REJECTED, "REFERENCE_TAKEN");
        return new Taken.Conflict(id, repeated.get(), holder.messageId());
    }

    private Map<String, Reference> references(List<Arriving> arrivals) {
        Map<String, Reference> taken = new HashMap<>();
        String[] keys = arrivals.stream().flatMap(arriving -> arriving.arrival().references().stream()
                .map(arriving::key)).distinct().toArray(String[]::new);
        jdbc.query("select reference_key, digest, message_id from message_reference where reference_key = any(?)",
                row -> {
                    taken.put(row.getString(1), new Reference(row.getString(2), row.getLong(3)));
                }, (Object) keys);
        return taken;
    }

    private static byte[] joined(List<byte[]> parts) {
        byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private record Reference(String digest, long messageId) {
    }

    /** The rows of one transaction. */
    private final class Rows {

        private final OffsetDateTime at;
        private final List<Object[]> messages = new ArrayList<>();
        private final List<Object[]> contents = new ArrayList<>();
        private final List<Object[]> references = new ArrayList<>();
        private final List<Letter> replies = new ArrayList<>();

        Rows(OffsetDateTime at) {
            this.at = at;
        }

        long add(Arriving arriving, MessageStatus status, String cause) {
            long id = addWithoutReply(arriving, status, cause);
            arriving.arrival().replies().forEach(reply -> replies.add(
                    new Letter(reply.account(), reply.type(), id, reply.channel(), reply.content())));
            return id;
        }

        long addWithoutReply(Arriving arriving, MessageStatus status, String cause) {
            Arrival arrival = arriving.arrival();
            long id = numbers.next("message");
            messages.add(new Object[] {id, arrival.account(), arrival.channel().name(), arrival.format(),
                    arrival.type(), arrival.reference(), arriving.digest(), arrival.bytes().length,
                    arrival.documents(), arrival.test(), status.name(), cause, at,
                    arrival.faults().isEmpty() ? null : json.write(arrival.faults()),
                    arrival.seal().map(json::write).orElse(null)});
            for (int part = 0; part < arriving.content().size(); part++) {
                Bytes bytes = arriving.content().get(part);
                contents.add(new Object[] {id, part, bytes.deflated(), bytes.stored()});
            }
            return id;
        }

        void takeReference(Arriving arriving, String reference, long id) {
            references.add(new Object[] {arriving.key(reference), arriving.digest(), id});
        }

        void insert() {
            jdbc.batchUpdate("insert into message (id, account, channel, format, type, reference, digest, size,"
                    + " documents, test, status, cause, received_at, faults, signature)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", messages);
            jdbc.batchUpdate("insert into message_content (message_id, part, deflated, bytes) values (?, ?, ?, ?)",
                    contents);
            jdbc.batchUpdate("insert into message_reference (reference_key, digest, message_id) values (?, ?, ?)",
                    references);
            mailboxes.post(replies, at.toInstant());
        }
    }
}
