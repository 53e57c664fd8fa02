package org.paperlessport.adapters.casebook;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.ceb.Carried;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.seal.SealVerdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that was read and is about to be kept.
 *
 * @param format    CEB, DXP (in an envelope of the exchange platform), MANIFEST, EDIFACT, X12, PLATFORM or UNKNOWN
 * @param type      e.g. CEB621, or empty when it could not be told
 * @param references the sender's own, by which a repeat is known: the guid, or each interchange's; none if it has none
 * @param status    RECEIVED when it goes on to be applied, REJECTED, or PARKED with its cause
 * @param content   what was read; nothing for a message that is not applied
 * @param replies   what its sender is told at once, e.g. a CEB900 for a message that came by queue
 * @param seal      what was found out about its signature; empty when nobody looked
 */
public record Arrival(String account, Channel channel, String format, String type, List<String> references,
                      byte[] bytes, int documents, boolean test, MessageStatus status, String cause, List<Fault> faults,
                      Content content, List<Letter> replies, Optional<SealVerdict> seal) {

    private static final String SIGNATURE = "SIGNATURE";

    /** One that has one reference or none, and at whose signature nobody has looked. @param reference may be empty */
    public Arrival(String account, Channel channel, String format, String type, String reference, byte[] bytes,
                   int documents, boolean test, MessageStatus status, String cause, List<Fault> faults,
                   Content content, List<Letter> replies) {
        this(account, channel, format, type, reference.isEmpty() ? List.of() : List.of(reference), bytes, documents,
                test, status, cause, faults, content, replies, Optional.empty());
    }

    /** One at whose signature nobody has looked. */
    public Arrival(String account, Channel channel, String format, String type, List<String> references, byte[] bytes,
                   int documents, boolean test, MessageStatus status, String cause, List<Fault> faults,
                   Content content, List<Letter> replies) {
        this(account, channel, format, type, references, bytes, documents, test, status, cause, faults, content,
                replies, Optional.empty());
    }

    /** The first, by which it is shown; empty if there is none. */
    public String reference() {
        return references.isEmpty() ? "" : references.get(0);
    }

    /** What its sender says: of a message in an envelope the message, for its repeat comes in another envelope. */
    public byte[] told() {
        return !format.equals("DXP") || references.isEmpty() ? bytes
                : Carried.in(new CebReader().read(bytes)).map(Carried::message).orElse(bytes);
    }

    public Arrival judged(SealVerdict verdict) {
        return new Arrival(account, channel, format, type, references, bytes, documents, test, status, cause, faults,
                content, replies, Optional.of(verdict));
    }

    /** Taken, answered by these receipts, and not applied. */
    public Arrival refusedForItsSignature(SealVerdict verdict, List<Letter> receipts) {
        List<Fault> all = new ArrayList<>(faults);
        verdict.fault().ifPresent(all::add);
        return new Arrival(account, channel, format, type, references, bytes, documents, test, MessageStatus.REJECTED,
                SIGNATURE, all, new Content.Nothing(), receipts, Optional.of(verdict));
    }

    /** It is readable: its sender learns from receipts that it was refused, not from the way it came. */
    boolean refusedByReceipt() {
        return status == MessageStatus.REJECTED && cause.equals(SIGNATURE);
    }
}
