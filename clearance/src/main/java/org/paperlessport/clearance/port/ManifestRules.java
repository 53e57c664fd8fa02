package org.paperlessport.clearance.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.paperlessport.clearance.port.Manifest.Entry;
import org.paperlessport.clearance.port.Manifest.Purpose;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;

/**
 * What a manifest does. It is taken whole or refused whole. The demo's rule of permission: every container on
 * an accepted manifest may be transferred to the site its bill names, or to the usual site.
 */
public final class ManifestRules {

    private final Place usualSite;

    public ManifestRules(Place usualSite) {
        this.usualSite = usualSite;
    }

    public PortOutcome accept(Manifest manifest, PortRecords known, Instant now) {
        List<CorrectionAsked> corrections = corrections(manifest, known);
        List<Bill> before = known.filedWith(manifest.filing());
        List<Bill> stated = manifest.bills().stream().map(entry -> bill(entry, manifest.filing())).toList();
        if (corrections.isEmpty() && manifest.purpose() != Purpose.CANCELLATION
                && sayTheSame(manifest, before, stated)) {
            return PortOutcome.alreadyKnown();
        }
        if (corrections.isEmpty()) {
            against(manifest, before, known).ifPresent(correction ->
                    corrections.add(new CorrectionAsked(correction, manifest.filing().manifest())));
        }
        if (!corrections.isEmpty()) {
            return PortOutcome.refused(corrections);
        }
        PortRecords cleared = manifest.purpose() == Purpose.ADDITION ? known : without(before, known);
        PortRecords after = manifest.purpose() == Purpose.CANCELLATION ? cleared
                : with(stated, manifest.terminal(), cleared);
        Set<ContainerNumber> touched = new TreeSet<>();
        before.forEach(bill -> touched.addAll(bill.containers()));
        stated.forEach(bill -> touched.addAll(bill.containers()));
        return PortChange.between(known, withPermissions(touched, after), now, List.of());
    }

    /** What a manifest is refused for by itself, whatever is on file. */
    public static List<CorrectionAsked> correctionsByItself(Manifest manifest) {
        return corrections(manifest, PortRecords.NONE);
    }

    /** What is wrong with single bills. */
    private static List<CorrectionAsked> corrections(Manifest manifest, PortRecords known) {
        List<CorrectionAsked> corrections = new ArrayList<>();
        if (manifest.purpose() == Purpose.CANCELLATION) {
            return corrections;
        }
        if (manifest.bills().isEmpty()) {
            corrections.add(new CorrectionAsked(Correction.MANIFEST_EMPTY, manifest.filing().manifest()));
        }
        Set<BillNumber> seen = new HashSet<>();
        for (Entry entry : manifest.bills()) {
            correction(entry, manifest.filing(), known, seen.add(entry.bill()))
                    .ifPresent(one -> corrections.add(new CorrectionAsked(one, entry.bill().value())));
        }
        return corrections;
    }

    private static Optional<Correction> correction(Entry entry, Filing filing, PortRecords known,
            boolean first) {
        if (!first) {
            return Optional.of(Correction.BILL_TWICE);
        }
        if (entry.containers().isEmpty()) {
            return Optional.of(Correction.BILL_WITHOUT_CONTAINER);
        }
        boolean taken = known.bill(entry.bill()).map(bill -> !bill.filing().equals(filing)).orElse(false);
        return taken ? Optional.of(Correction.BILL_TAKEN) : Optional.empty();
    }

    private static boolean sayTheSame(Manifest manifest, List<Bill> before, List<Bill> stated) {
        boolean allOnFile = stated.stream().allMatch(bill -> before.stream()
                .anyMatch(one -> one.number().equals(bill.number()) && one.saysTheSameAs(bill)));
        return allOnFile && (manifest.purpose() == Purpose.ADDITION || before.size() == stated.size());
    }

    /** What speaks against the manifest as a whole, given what was filed under its number before. */
    private static Optional<Correction> against(Manifest manifest, List<Bill> before, PortRecords known) {
        boolean stated = before.stream().anyMatch(bill -> manifest.bills().stream()
                .anyMatch(entry -> entry.bill().equals(bill.number())));
        boolean underWay = before.stream().flatMap(bill -> bill.containers().stream())
                .anyMatch(number -> known.container(number).isUnderWay());
        return switch (manifest.purpose()) {
            case ORIGINAL -> Optional.of(Correction.MANIFEST_DIFFERS).filter(unused -> !before.isEmpty());
            case ADDITION -> Optional.of(Correction.MANIFEST_DIFFERS).filter(unused -> stated);
            case REPLACEMENT, CANCELLATION -> before.isEmpty() ? Optional.of(Correction.MANIFEST_UNKNOWN)
                    : Optional.of(Correction.CHANGE_AFTER_ARRIVAL).filter(unused -> underWay);
        };
    }

    private Bill bill(Entry entry, Filing filing) {
        Place site = entry.site().isKnown() ? entry.site() : usualSite;
        return new Bill(entry.bill(), filing, site, entry.containers(), Set.of());
    }

    private static PortRecords without(List<Bill> bills, PortRecords known) {
        PortRecords less = known;
        for (Bill bill : bills) {
            less = less.without(bill.number());
            for (ContainerNumber number : bill.containers()) {
                Container container = less.container(number);
                Set<BillNumber> others = new TreeSet<>(container.visit().bills());
                others.remove(bill.number());
                less = less.with(container.with(container.visit().carrying(others, Place.UNKNOWN)));
            }
        }
        return less;
    }

    private static PortRecords with(List<Bill> bills, Place terminal, PortRecords known) {
        Set<ContainerNumber> ended = new HashSet<>();
        bills.forEach(bill -> bill.containers().stream()
                .filter(number -> hasEnded(known.container(number), bill.filing(), known))
                .forEach(ended::add));
        PortRecords more = known;
        for (ContainerNumber number : ended) {
            Visit again = known.container(number).visit().next();
            more = more.with(new Container(number, GateConditions.AT_FIRST, again));
        }
        for (Bill bill : bills) {
            more = more.with(bill);
            for (ContainerNumber number : bill.containers()) {
                Container container = more.container(number);
                Set<BillNumber> all = new TreeSet<>(container.visit().bills());
                all.add(bill.number());
                more = more.with(container.with(container.visit().carrying(all, terminal)));
            }
        }
        return more;
    }

    /** It came in with goods of another manifest: a new manifest means it has come again. */
    private static boolean hasEnded(Container container, Filing filing, PortRecords known) {
        return container.arrival().isPresent()
                && known.billsOf(container).stream().noneMatch(bill -> bill.filing().equals(filing));
    }

    /** Each container of a bill may move to that bill's site; one that lost its last bill may not move. */
    private static PortRecords withPermissions(Set<ContainerNumber> touched, PortRecords after) {
        PortRecords permitted = after;
        for (ContainerNumber number : touched) {
            Container container = permitted.container(number);
            Permission permission = permitted.billsOf(container).stream().findFirst()
                    .map(bill -> Permission.transferTo(bill.site())).orElse(Permission.NONE);
            if (!container.conditions().permission().equals(Permission.RELEASED)) {
                permitted = permitted.with(container.with(container.conditions().with(permission)));
            }
        }
        return permitted;
    }
}
