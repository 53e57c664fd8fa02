package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** BAPLIE in every directory and as a platform file: one document a cell. */
final class StowPlans {

    private StowPlans() {
    }

    static Documents edifact(Lines lines) {
        Heading heading = EdifactParts.heading(lines);
        Particulars common = EdifactParts.particulars(lines.before(line -> line.is("LOC", "147")).all());
        List<StowPosition> positions = new ArrayList<>();
        for (Lines cell : lines.groups(line -> line.is("LOC", "147"), Set.of("UNT", "UNS"))) {
            Line loc = cell.all().get(0);
            loc.pass(1);
            loc.value(2, 2);
            loc.value(2, 3);
            List<Container> containers = new ArrayList<>();
            for (Line eqd : cell.with("EQD")) {
                if (eqd.is("EQD", "CN")) {
                    containers.add(EdifactParts.container(eqd, cell));
                }
            }
            positions.add(new StowPosition(heading, loc.value(2), containers,
                    EdifactParts.particulars(cell.all().subList(1, cell.all().size())), common));
        }
        return Documents.of(heading, positions, lines);
    }

    static Documents platform(Lines lines) {
        Heading heading = PlatformParts.heading(lines);
        Particulars common = PlatformParts.planCommon(lines);
        List<StowPosition> positions = new ArrayList<>();
        for (Lines cell : lines.groups(line -> line.is("50"), Set.of("99"))) {
            Line record = cell.all().get(0);
            var container = new Container(record.value(1), record.value(2), "", Container.filling(record.value(3)),
                    "", List.of(), PlatformParts.weight(record, 14, Weight.Kind.GROSS),
                    PlatformParts.handling(record, 5, 6));
            positions.add(new StowPosition(heading, record.value(4), List.of(container),
                    new Particulars(List.of(), List.of(), PlatformParts.planPorts(cell),
                            PlatformParts.operator(record, 16, 0), List.of(), List.of()), common));
        }
        return Documents.of(heading, positions, lines);
    }
}
