package org.paperlessport.adapters.casebook;

import org.paperlessport.schemas.Fault;

import java.util.List;

/**
 * A message that was read and is about to be kept.
 *
 * @param format    CEB, DXP (in an envelope of the exchange platform), MANIFEST, EDIFACT or UNKNOWN
 * @param type      e.g. CEB621, or empty when it could not be told
 * @param reference the sender's own, by which a repeat is known: the guid, or the interchange reference; empty if none
 * @param status    RECEIVED when it goes on to be applied, REJECTED, or PARKED with its cause
 * @param content   what was read; nothing for a message that is not applied
 * @param replies   what its sender is told at once, e.g. a CEB900 for a message that came by queue
 */
public record Arrival(String account, Channel channel, String format, String type, String reference, byte[] bytes,
                      int documents, boolean test, MessageStatus status, String cause, List<Fault> faults,
                      Content content, List<Letter> replies) {
}
