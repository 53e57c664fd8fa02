package org.paperlessport.adapters.casebook;

import org.paperlessport.adapters.casebook.Content.Gate;
import org.paperlessport.adapters.casebook.Content.PortReport;
import org.paperlessport.adapters.casebook.PortScribe.From;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.ManifestRules;
import org.paperlessport.clearance.port.PortNotice;
import org.paperlessport.clearance.port.PortNotice.ArrivalLifted;
import org.paperlessport.clearance.port.PortOutcome;
import org.paperlessport.clearance.port.PortRules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Applies what carriers and terminals report: bills and containers, the answers to whoever must know, and the arrival
 * holds of the parcels under a bill that is in, all in one transaction.
 */
public final class PortDesk {

    private final Casework casework;
    private final Clerk clerk;
    private final ManifestRules manifests;
    private final PortScribe scribe;

    public PortDesk(Casework casework, Clerk clerk, ManifestRules manifests, PortScribe scribe) {
        this.casework = casework;
        this.clerk = clerk;
        this.manifests = manifests;
        this.scribe = scribe;
    }

    /** The messages of the interchanges that came in one body. */
    public record Incoming(long messageId, String account, Channel channel, List<PortReport> reports) {
    }

    /** Applies all of an interchange or, when it throws, nothing. One that was applied before is passed over. */
    public void apply(Incoming interchange) {
        casework.commit(work -> {
            if (work.fates().isWaiting(interchange.messageId())) {
                Set<String> arrived = new TreeSet<>();
                interchange.reports().forEach(report -> arrived.addAll(apply(report, interchange, work)));
                lift(arrived, work);
            }
            return null;
        });
    }

    /** @return the bills that are in now */
    private Set<String> apply(PortReport report, Incoming interchange, Work work) {
        if (report.refused() || report.test()) {
            work.fates().reported(interchange.messageId(), report.reference(),
                    report.refused() ? "REFUSED" : "TEST", about(report));
            return Set.of();
        }
        List<PortNotice> notices = new ArrayList<>(report.corrections());
        for (Manifest manifest : report.manifests()) {
            notices.addAll(save(manifests.accept(manifest, work.port().touchedBy(manifest), work.now()),
                    interchange, work));
        }
        for (Gate gate : report.gates()) {
            var known = work.port().touchedBy(gate.move(), gate.bills());
            notices.addAll(save(gate.takenBack() ? PortRules.takeBack(gate.move(), known, work.now())
                    : PortRules.record(gate.move(), gate.bills(), known, work.now()), interchange, work));
        }
        work.letters().addAll(scribe.letters(
                new From(interchange.messageId(), interchange.account(), interchange.channel(), report), notices,
                work.now()));
        work.fates().reported(interchange.messageId(), report.reference(), "APPLIED", about(report));
        return notices.stream().filter(ArrivalLifted.class::isInstance).map(ArrivalLifted.class::cast)
                .map(ArrivalLifted::bill).map(BillNumber::value).collect(Collectors.toSet());
    }

    /** The bills and containers that a report names. */
    private static Set<String> about(PortReport report) {
        Set<String> numbers = new LinkedHashSet<>();
        report.gates().forEach(gate -> {
            numbers.add(gate.move().container().value());
            gate.bills().forEach(bill -> numbers.add(bill.value()));
        });
        report.manifests().forEach(manifest -> manifest.bills().forEach(entry -> {
            numbers.add(entry.bill().value());
            entry.containers().forEach(container -> numbers.add(container.value()));
        }));
        return numbers;
    }

    private static List<PortNotice> save(PortOutcome outcome, Incoming interchange, Work work) {
        work.port().save(outcome, interchange.messageId());
        return outcome.notices();
    }

    /** A declaration that is being filed is waited for, and found here; a later one finds its bill in. */
    private void lift(Set<String> bills, Work work) {
        if (!bills.isEmpty()) {
            casework.hold(bills.stream().map(FilingDesk::billKey).toList(), List.of());
            work.cases().load("bill_no", bills);
            work.cases().all().forEach(one -> one.declaration()
                    .filter(filed -> bills.contains(filed.paper().billNo()))
                    .ifPresent(filed -> clerk.arrived(one, filed.paper().billNo(), work.bench())));
        }
    }
}
