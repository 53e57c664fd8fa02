package org.paperlessport.schemas.edi;

import java.util.List;
import java.util.stream.Stream;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One interchange as read.
 *
 * @param envelope what UNB says, or {@link EdiEnvelope#UNREADABLE}
 * @param groups   in their order; none when its messages stand without
 * @param messages every message found, good and bad, in groups or not
 * @param faults   of the envelope; an error here refuses all messages
 */
public record EdiInterchange(EdiEnvelope envelope, List<EdiGroup> groups, List<EdiMessage> messages,
                             List<Fault> faults) {

    /** Whether UNB could be read far enough to know who sent what under which reference. */
    public boolean readable() {
        return !envelope.reference().isBlank() && !envelope.sender().id().isBlank()
                && !envelope.recipient().id().isBlank();
    }

    /** The envelope stands; messages may still be refused one by one. */
    public boolean accepted() {
        return readable() && faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** Whether a message of this interchange goes on: it is good, and so are its group and the envelope. */
    public boolean accepts(EdiMessage message) {
        return accepted() && message.accepted()
                && (message.group() == 0 || groups.get(message.group() - 1).accepted());
    }

    /** The same interchange, refused whole for a reason beside its syntax. */
    public EdiInterchange refused(EdiRefusal reason, String found) {
        return new EdiInterchange(envelope, groups, messages,
                Stream.concat(Stream.of(reason.fault(found)), faults.stream()).toList());
    }

    /** The messages to go on with: none when the envelope is refused. */
    public List<EdiMessage> acceptedMessages() {
        return messages.stream().filter(this::accepts).toList();
    }

    /** All faults, of the envelope, of every group and of every message in their order. */
    public List<Fault> allFaults() {
        return Stream.of(faults.stream(), groups.stream().flatMap(group -> group.faults().stream()),
                messages.stream().flatMap(message -> message.faults().stream())).flatMap(one -> one).toList();
    }
}
