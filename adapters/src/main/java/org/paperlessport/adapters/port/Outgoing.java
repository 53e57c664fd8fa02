package org.paperlessport.adapters.port;

import java.time.Instant;
import org.paperlessport.schemas.edi.EdiParty;

/**
 * The envelope of something we send.
 *
 * @param recipient  as that party names itself in UNB
 * @param reference  the interchange control reference, at most 14 characters, never used twice to this party
 * @param test       answers to a test interchange say so
 */
public record Outgoing(EdiParty recipient, String reference, Instant preparedAt, boolean test) {
}
