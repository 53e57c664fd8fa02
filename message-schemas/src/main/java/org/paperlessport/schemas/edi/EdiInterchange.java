package org.paperlessport.schemas.edi;

import java.util.List;
import java.util.stream.Stream;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One interchange as read.
 *
 * @param envelope what UNB says, or {@link EdiEnvelope#UNREADABLE}
 * @param messages every message found, good and bad
 * @param faults   of the envelope; an error here refuses all messages
 */
public record EdiInterchange(EdiEnvelope envelope, List<EdiMessage> messages, List<Fault> faults) {

    /** Whether UNB could be read far enough to know who sent what under which reference. */
    public boolean readable() {
        return !envelope.reference().isEmpty() && !envelope.sender().id().isEmpty()
                && !envelope.recipient().id().isEmpty();
    }

    /** The envelope stands; messages may still be refused one by one. */
    public boolean accepted() {
        return readable() && faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** The same interchange, refused whole for a reason beside its syntax. */
    public EdiInterchange refused(EdiRefusal reason, String found) {
        return new EdiInterchange(envelope, messages,
                Stream.concat(Stream.of(reason.fault(found)), faults.stream()).toList());
    }

    /** The messages to go on with: none when the envelope is refused. */
    public List<EdiMessage> acceptedMessages() {
        return accepted() ? messages.stream().filter(EdiMessage::accepted).toList() : List.of();
    }

    /** All faults, of the envelope and of every message in their order. */
    public List<Fault> allFaults() {
        return Stream.concat(faults.stream(), messages.stream().flatMap(message -> message.faults().stream()))
                .toList();
    }
}
