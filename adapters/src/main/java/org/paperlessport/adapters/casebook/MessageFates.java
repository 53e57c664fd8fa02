package org.paperlessport.adapters.casebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Paper;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of each message that a transaction applies, and of each document in it. */
final class MessageFates {

    private final JdbcTemplate jdbc;
    private final CaseJson json;
    private final Map<Long, List<DocumentFate>> fates = new LinkedHashMap<>();

    MessageFates(JdbcTemplate jdbc, CaseJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of these messages those that were not applied yet, oldest first, locked. */
    List<Incoming> stillWaiting(List<Incoming> messages) {
        Set<Long> waiting = new HashSet<>(jdbc.queryForList(
                "select id from message where id = any(?) and status = 'RECEIVED' order by id for update", Long.class,
                (Object) messages.stream().map(Incoming::messageId).distinct().toArray(Long[]::new)));
        waiting.forEach(id -> fates.put(id, new ArrayList<>()));
        return messages.stream().filter(message -> waiting.remove(message.messageId()))
                .sorted(Comparator.comparingLong(Incoming::messageId)).toList();
    }

    /** Whether this message was not applied yet; it is locked. */
    boolean isWaiting(long messageId) {
        boolean waiting = !jdbc.queryForList(
                "select id from message where id = ? and status = 'RECEIVED' for update", messageId).isEmpty();
        if (waiting) {
            fates.put(messageId, new ArrayList<>());
        }
        return waiting;
    }

    /** What became of one message of an interchange. @param about the bills and containers that it names */
    void reported(long messageId, String reference, String outcome, Collection<String> about) {
        fates.get(messageId).add(new DocumentFate(reference, outcome, "", List.copyOf(about)));
    }

    /** @param answers what the filing led to; only the paper itself can get a negative status, which refuses it */
    void filed(long messageId, Filed<? extends Paper> filed, long caseId, List<Answer> answers) {
        boolean refused = answers.stream().anyMatch(answer -> answer.status().startsWith("-"));
        fates.get(messageId).add(new DocumentFate(reference(filed.paper()), refused ? "REFUSED" : "APPLIED",
                caseId == 0 ? "" : Long.toString(caseId), about(filed.paper())));
    }

    void save(Instant now) {
        List<Object[]> rows = new ArrayList<>(fates.size());
        fates.forEach((id, documents) -> rows.add(new Object[] {status(documents).name(),
                now.atOffset(ZoneOffset.UTC), json.write(documents), id}));
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("update message set status = ?, applied_at = ?, outcome = ? where id = ?", rows);
        }
    }

    private static MessageStatus status(List<DocumentFate> documents) {
        long refused = documents.stream().filter(document -> document.outcome().equals("REFUSED")).count();
        if (refused == 0) {
            return MessageStatus.APPLIED;
        }
        return refused == documents.size() ? MessageStatus.REJECTED : MessageStatus.PARTLY_APPLIED;
    }

    /** A declarant's own number says nothing to others: its order's does. */
    private static List<String> about(Paper paper) {
        return paper instanceof Declaration declaration ? List.of(declaration.orderNo()) : List.of();
    }

    private static String reference(Paper paper) {
        return paper instanceof Declaration declaration && !declaration.copNo().isEmpty()
                ? declaration.copNo() : paper.key().number();
    }

    /** One document of a message, as GET /api/v1/messages/{id} shows it; outcome is APPLIED, REFUSED or TEST. */
    record DocumentFate(String ref, String outcome, String caseId,
                        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> about) {
    }
}
