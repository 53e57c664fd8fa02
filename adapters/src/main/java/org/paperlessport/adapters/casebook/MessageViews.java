package org.paperlessport.adapters.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.paperlessport.schemas.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that came in, with their fate. Reads only. */
@Component
public final class MessageViews {

    private final JdbcClient sql;
    private final CaseJson json;

    public MessageViews(JdbcClient sql, CaseJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param status RECEIVED, APPLIED, PARTLY_APPLIED, REJECTED or PARKED */
    public record MessageRow(long id, String account, Channel channel, String format, String type, String reference,
                             int size, int documents, boolean test, String status, String cause,
                             Instant receivedAt, Optional<Instant> appliedAt) {
    }

    /** What became of one document of a message. */
    public record Outcome(String ref, String outcome, Optional<Long> caseId) {
    }

    /** @param answers what was written in reply to it, to whomever, oldest first */
    public record MessageDetail(MessageRow message, List<Fault> faults, List<Outcome> outcomes,
                                List<MailboxViews.Sent> answers) {
    }

    /**
     * Which messages are wanted, newest first.
     *
     * @param account empty for everybody's
     * @param status  empty for all
     * @param type    e.g. CEB621; empty for all
     * @param q       message id, guid, interchange reference or order number, whole; empty for all
     * @param before  the message id before which to go on
     */
    public record Wanted(Optional<String> account, Optional<String> status, Optional<String> type, String q,
                         OptionalLong before, int limit) {
    }

    /** @param next the message id to go on before; empty at the end */
    public record Page(List<MessageRow> rows, OptionalLong next) {
    }

    public Page page(Wanted wanted) {
        throw new UnsupportedOperationException();
    }

    public Optional<MessageRow> row(long id) {
        throw new UnsupportedOperationException();
    }

    public Optional<MessageDetail> detail(long id) {
        throw new UnsupportedOperationException();
    }

    /** The bytes as received. */
    public byte[] content(long id) {
        throw new UnsupportedOperationException();
    }
}
