package org.paperlessport.clearance.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.paperlessport.clearance.port.GateMove.Direction;
import org.paperlessport.clearance.port.Manifest.Entry;
import org.paperlessport.clearance.port.Manifest.Purpose;

/** One ship, two bills, two containers, and a book that keeps what the rules say. */
final class PortExamples {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final Place TERMINAL = new Place("NBTERM");
    static final Place SITE = new Place("NBCC01");
    static final Place OTHER_SITE = new Place("NBCC02");
    static final ContainerNumber BOX = new ContainerNumber("PPLU2600010");
    static final ContainerNumber OTHER_BOX = new ContainerNumber("PPLU2600025");
    static final BillNumber BILL = new BillNumber("DHNB26110001");
    static final BillNumber OTHER_BILL = new BillNumber("DHNB26110002");
    static final Filing FILING = new Filing("DHM2611200001", "DHLINE");

    private PortExamples() {
    }

    static Manifest manifest(Purpose purpose, Entry... entries) {
        return new Manifest(FILING, purpose, TERMINAL, List.of(entries));
    }

    static Manifest aManifest() {
        return manifest(Purpose.ORIGINAL, entry(BILL, BOX));
    }

    static Entry entry(BillNumber bill, ContainerNumber... containers) {
        return new Entry(bill, SITE, Set.of(containers));
    }

    static GateMove out(Place place, String time) {
        return new GateMove(BOX, Direction.OUT, place, Instant.parse("2026-11-21T" + time + ":00Z"));
    }

    static GateMove in(Place place, String time) {
        return new GateMove(BOX, Direction.IN, place, Instant.parse("2026-11-21T" + time + ":00Z"));
    }

    /** Keeps what the rules say, as a casebook would. */
    static final class Book {

        private final ManifestRules manifests = new ManifestRules(SITE);
        private final Map<ContainerNumber, Container> containers = new TreeMap<>();
        private final Map<BillNumber, Bill> bills = new TreeMap<>();
        private final List<PortNotice> told = new ArrayList<>();

        PortOutcome accept(Manifest manifest) {
            return keep(manifests.accept(manifest, records(), NOW));
        }

        PortOutcome record(GateMove move) {
            return record(move, Set.of());
        }

        PortOutcome record(GateMove move, Set<BillNumber> named) {
            return keep(PortRules.record(move, named, records(), NOW));
        }

        PortOutcome takeBack(GateMove move) {
            return keep(PortRules.takeBack(move, records(), NOW));
        }

        PortOutcome decide(GateConditions conditions) {
            return keep(PortRules.decide(BOX, conditions, records(), NOW));
        }

        private PortOutcome keep(PortOutcome outcome) {
            outcome.containers().forEach(container -> containers.put(container.number(), container));
            outcome.bills().forEach(bill -> bills.put(bill.number(), bill));
            outcome.removed().forEach(bills::remove);
            told.addAll(outcome.notices());
            return outcome;
        }

        PortRecords records() {
            return PortRecords.of(containers.values(), bills.values());
        }

        Container box() {
            return records().container(BOX);
        }

        Collection<Bill> bills() {
            return bills.values();
        }

        List<PortNotice> told() {
            return told;
        }
    }
}
