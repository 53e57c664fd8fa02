package org.paperlessport.adapters.casebook;

import org.paperlessport.schemas.Fault;

import java.util.List;

/**
 * A message that was read and is about to be kept.
 *
 * @param format    CEB, EDIFACT, X12, PLATFORM or UNKNOWN
 * @param type      e.g. CEB621, or empty when it could not be told
 * @param references the sender's own, by which a repeat is known: the guid, or each interchange's; none if it has none
 * @param status    RECEIVED when it goes on to be applied, REJECTED, or PARKED with its cause
 * @param content   what was read; nothing for a message that is not applied
 * @param replies   what its sender is told at once, e.g. a CEB900 for a message that came by queue
 */
public record Arrival(String account, Channel channel, String format, String type, List<String> references, byte[] bytes,
                      int documents, boolean test, MessageStatus status, String cause, List<Fault> faults,
                      Content content, List<Letter> replies) {

    /** @param reference the only one, empty if there is none */
    public Arrival(String account, Channel channel, String format, String type, String reference, byte[] bytes,
                   int documents, boolean test, MessageStatus status, String cause, List<Fault> faults,
                   Content content, List<Letter> replies) {
        this(account, channel, format, type, reference.isEmpty() ? List.of() : List.of(reference), bytes, documents,
                test, status, cause, faults, content, replies);
    }

    /** The first, by which it is shown; empty if there is none. */
    public String reference() {
        return references.isEmpty() ? "" : references.get(0);
    }
}
