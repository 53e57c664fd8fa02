package org.paperlessport.adapters.casebook;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.seal.SealVerdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that came in, with their fate. Reads only. */
@Component
public class MessageViews {

    private static final String COLUMNS = """
            m.id, m.account, m.channel, m.format, m.type, m.reference, m.size, m.documents, m.test, m.status,
            m.cause, m.received_at, m.applied_at""";

    /**
     * A number may be a message's id or reference; an order's, payment's, waybill's, declaration's or bill's, or a
     * buyer's, then the papers on file are meant; or a container's or bill's in a report from the port. So many
     * messages at most.
     */
    private static final String NAMED_BY_Q = """
            select id from message where id = :number
            union select id from message where reference = :q
            union select message_id from paper where order_no = :q
            union select message_id from paper where paper_key in
                  (select 'PAYMENT:' || code || ':' || :q from firm)
            union select message_id from paper where paper_key in
                  (select 'WAYBILL:' || code || ':' || :q from firm)
            union select message_id from paper where case_id in (select c.id from clearance_case c where %1$s)
            union select message_id from paper where case_id in
                  (select c.id from clearance_case c where c.bill_no = :q)
            union select message_id from paper where paper_key in
                  (select 'WAYBILL:' || c.waybill_key from clearance_case c where %1$s)
            union select m.id from message m where m.outcome like :quoted and m.account in
                  (select id from account where role in ('TERMINAL', 'SHIPPING_LINE'))
            order by 1 desc limit 1000""".formatted(CaseRow.NAMED_BY_Q);

    private final JdbcClient sql;
    private final CaseJson json;
    private final MailboxViews mailboxes;

    public MessageViews(JdbcClient sql, CaseJson json, MailboxViews mailboxes) {
        this.sql = sql;
        this.json = json;
        this.mailboxes = mailboxes;
    }

    /** @param status RECEIVED, APPLIED, PARTLY_APPLIED, REJECTED or PARKED */
    public record MessageRow(long id, String account, Channel channel, String format, String type,
                             String reference, int size, int documents, boolean test, String status,
                             String cause, Instant receivedAt, Optional<Instant> appliedAt) {
    }

    /** What became of one document of a message. @param about the order of a declaration, the bills and containers of a report */
    public record Outcome(String ref, String outcome, Optional<Long> caseId, List<String> about) {

        public Outcome {
            about = about == null ? List.of() : about;
        }
    }

    /**
     * @param answers what was written in reply to it, to whomever, oldest first
     * @param seal    what was found out about its signature; empty when nobody looked
     */
    public record MessageDetail(MessageRow message, List<Fault> faults, List<Outcome> outcomes,
                                List<MailboxViews.Sent> answers, Optional<SealVerdict> seal) {
    }

    /**
     * Which messages are wanted, newest first.
     *
     * @param account empty for everybody's
     * @param status  empty for all
     * @param type    e.g. CEB621; empty for all
     * @param q       a number that names a message or what it is about, whole; empty for all
     * @param since   only what was received since then; empty for all
     * @param before  the message id before which to go on
     */
    public record Wanted(Optional<String> account, Optional<String> status, Optional<String> type, String q,
                         Optional<Instant> since, OptionalLong before, int limit) {
    }

    /** @param next the message id to go on before; empty at the end */
    public record Page(List<MessageRow> rows, OptionalLong next) {
    }

    /** The messages wanted, a page at a time. */
    public Page page(Wanted wanted) {
        var where = new ArrayList<>(List.of("m.id < :before"));
        wanted.account().ifPresent(account -> where.add("m.account = :account"));
        wanted.status().ifPresent(status -> where.add("m.status = :status"));
        wanted.type().ifPresent(type -> where.add("m.type = :type"));
        var named = wanted.q().isEmpty() ? List.<Long>of() : named(wanted.q());
        if (!wanted.q().isEmpty()) {
            where.add("m.id in (:named)");
        }
        var rows = sql.sql("select " + COLUMNS + " from message m where " + String.join(" and ", where)
                        + " order by " + order(wanted) + "m.id desc limit :limit")
                .param("before", wanted.before().orElse(Long.MAX_VALUE))
                .param("account", wanted.account().orElse("")).param("status", wanted.status().orElse(""))
                .param("type", wanted.type().orElse(""))
                .param("named", named.isEmpty() ? List.of(-1L) : named)
                .param("limit", wanted.limit())
                .query(MessageViews::row).list();
        var recent = rows.stream().filter(row -> wanted.since().filter(row.receivedAt()::isBefore).isEmpty())
                .toList();
        return new Page(recent, recent.size() < wanted.limit() ? OptionalLong.empty()
                : OptionalLong.of(recent.get(recent.size() - 1).id()));
    }

    /** The messages that a number names, newest first, at most 1,000. */
    public List<Long> named(String q, Optional<String> account) {
        var named = q.isEmpty() ? List.<Long>of() : named(q);
        return named.isEmpty() ? named : sql.sql("select id from message where id in (:named) and account like :account"
                        + " order by id desc")
                .param("named", named).param("account", account.orElse("%")).query(Long.class).list();
    }

    /** What became of the documents of these messages, as far as they were applied. */
    public Map<Long, List<Outcome>> outcomes(Collection<Long> ids) {
        Map<Long, List<Outcome>> outcomes = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.sql("select id, outcome from message where id in (:ids)").param("ids", ids).query(row -> {
                outcomes.put(row.getLong("id"), list(row.getString("outcome"), Outcome[].class));
            });
        }
        return outcomes;
    }

    /**
     * Along the index that leaves the fewest rows: by a rare status, else by account; H2 wants all its
     * columns.
     */
    private static String order(Wanted wanted) {
        if (wanted.status().filter(status -> !status.equals("APPLIED")).isPresent()) {
            return "m.status desc, ";
        }
        return wanted.account().isPresent() ? "m.account desc, " : "";
    }

    private List<Long> named(String q) {
        return sql.sql(NAMED_BY_Q).param("q", q)
                .param("quoted", "%\"" + q.replaceAll("[\\\\%_]", "\\\\$0") + "\"%")
                .param("number", q.matches("[0-9]{1,18}") ? Long.parseLong(q) : -1L).query(Long.class).list();
    }

    public Optional<MessageRow> row(long id) {
        return sql.sql("select " + COLUMNS + " from message m where m.id = ?").param(id)
                .query(MessageViews::row).optional();
    }

    public Optional<MessageDetail> detail(long id) {
        return sql.sql("select " + COLUMNS + ", m.faults, m.outcome, m.signature from message m where m.id = ?")
                .param(id)
                .query((row, number) -> new MessageDetail(row(row, number),
                        list(row.getString("faults"), Fault[].class),
                        list(row.getString("outcome"), Outcome[].class),
                        mailboxes.inReplyTo(id),
                        Optional.ofNullable(row.getString("signature"))
                                .map(text -> json.read(text, SealVerdict.class))))
                .optional();
    }

    /** The bytes as received; none where there is no such message. */
    public byte[] content(long id) {
        var whole = new ByteArrayOutputStream();
        sql.sql("select deflated, bytes from message_content where message_id = ? order by part").param(id)
                .query((row, number) -> new Bytes(row.getBoolean("deflated"), row.getBytes("bytes")).plain())
                .list().forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private <T> List<T> list(String text, Class<T[]> kind) {
        return text == null || text.isEmpty() ? List.of() : List.of(json.read(text, kind));
    }

    private static MessageRow row(ResultSet row, int number) throws SQLException {
        return new MessageRow(row.getLong("id"), row.getString("account"),
                Channel.valueOf(row.getString("channel")), row.getString("format"), row.getString("type"),
                row.getString("reference"), row.getInt("size"), row.getInt("documents"),
                row.getBoolean("test"), row.getString("status"), row.getString("cause"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("applied_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** The way by which an account sent its latest message. */
    public Optional<Channel> lastChannel(String account) {
        return sql.sql("select channel from message where account = ? order by id desc limit 1")
                .param(account).query(String.class).optional().map(Channel::valueOf);
    }
}
