package org.paperlessport.adapters.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.paperlessport.adapters.casebook.Content.Gate;
import org.paperlessport.adapters.casebook.Content.PortReport;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Filing;
import org.paperlessport.clearance.port.GateMove;
import org.paperlessport.clearance.port.GateMove.Direction;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.Manifest.Entry;
import org.paperlessport.clearance.port.Manifest.Purpose;
import org.paperlessport.clearance.port.Place;

/** What the shipping line and the terminal report about a ship with one bill in one container. */
final class PortExamples {

    static final Place TERMINAL = new Place("NBTERM");
    static final Place SITE = new Place("NBCC01");

    private PortExamples() {
    }

    static Ship ship(String bill, String container) {
        return new Ship(new BillNumber(bill), new ContainerNumber(container));
    }

    record Ship(BillNumber bill, ContainerNumber container) {

        Manifest manifest(Purpose purpose, ContainerNumber... more) {
            Set<ContainerNumber> containers = new java.util.HashSet<>(List.of(more));
            containers.add(container);
            return new Manifest(new Filing("M-" + bill.value(), "shipping-line"), purpose, TERMINAL,
                    List.of(new Entry(bill, SITE, containers)));
        }

        GateMove out() {
            return new GateMove(container, Direction.OUT, TERMINAL, Instant.parse("2026-11-22T08:00:00Z"));
        }

        GateMove in() {
            return new GateMove(container, Direction.IN, SITE, Instant.parse("2026-11-22T09:00:00Z"));
        }

        PortDesk.Incoming manifest(Office office) {
            return incoming(office, "shipping-line", report(List.of(manifest(Purpose.ORIGINAL)), List.of()));
        }

        PortDesk.Incoming arrival(Office office) {
            return incoming(office, "terminal", report(List.of(), List.of(in())));
        }
    }

    static PortReport report(List<Manifest> manifests, List<GateMove> moves) {
        return new PortReport("1", "I1", "D1", manifests,
                moves.stream().map(move -> new Gate(move, Set.of(), false)).toList(), List.of(), false, false);
    }

    static PortDesk.Incoming incoming(Office office, String account, PortReport... reports) {
        return new PortDesk.Incoming(office.keep(account, Channel.HTTP, reports.length), account, Channel.HTTP,
                List.of(reports));
    }
}
