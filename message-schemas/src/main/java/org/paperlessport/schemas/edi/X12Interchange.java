package org.paperlessport.schemas.edi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One X12 interchange as read.
 *
 * @param envelope         what ISA says, or {@link X12Envelope#UNREADABLE}
 * @param acknowledgements the TA1 segments in it, which tell of interchanges of ours
 * @param groups           in their order
 * @param trailer          IEA; empty where it is missing
 * @param faults           of the envelope; an error here refuses all groups
 */
public record X12Interchange(X12Envelope envelope, List<EdiSegment> acknowledgements, List<X12Group> groups,
                             Optional<EdiSegment> trailer, List<Fault> faults) {

    /** Whether ISA could be read far enough to know who sent what under which number. */
    public boolean readable() {
        return !envelope.reference().isEmpty() && !envelope.sender().id().isEmpty()
                && !envelope.recipient().id().isEmpty();
    }

    /** The envelope stands; groups and sets may still be refused one by one. */
    public boolean accepted() {
        return readable() && faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** The sets to go on with. */
    public List<X12Set> acceptedSets() {
        return accepted() ? groups.stream().filter(X12Group::accepted).flatMap(group -> group.sets().stream())
                .filter(X12Set::accepted).toList() : List.of();
    }

    public List<X12Set> sets() {
        return groups.stream().flatMap(group -> group.sets().stream()).toList();
    }

    /** The same interchange, refused whole for a reason beside its syntax. */
    public X12Interchange refused(X12Refusal reason, String found) {
        return new X12Interchange(envelope, acknowledgements, groups, trailer,
                Stream.concat(Stream.of(reason.fault(found)), faults.stream()).toList());
    }

    /** All faults, of the envelope, of every group and of every set in their order. */
    public List<Fault> allFaults() {
        return Stream.of(faults.stream(), groups.stream().flatMap(group -> group.faults().stream()),
                sets().stream().flatMap(set -> set.faults().stream())).flatMap(one -> one).toList();
    }
}
