package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paperlessport.schemas.port.GateMove.Direction;
import org.paperlessport.schemas.port.StatusEvent.Step;

/**
 * IFTSTA, X12 315 and 322. IFTSTA up to D.01B names the container after the status, from D.13B on the equipment may
 * come first; both are seen from whether a consignment is open.
 */
final class StatusReports {

    private StatusReports() {
    }

    static Documents edifact(Lines lines) {
        Heading heading = EdifactParts.heading(lines);
        Lines header = lines.before(line -> Set.of("CNI", "STS", "EQD").contains(line.tag()));
        Particulars common = EdifactParts.particulars(header.all());
        List<StatusEvent> events = new ArrayList<>();
        List<Line> upper = new ArrayList<>();
        List<Line> run = null;
        boolean consigned = false;
        for (Line line : lines.all().subList(header.all().size(), lines.all().size())) {
            boolean opens = line.is("CNI") || line.is("EQD") && !consigned;
            if (opens || line.is("STS") || line.is("UNT")) {
                event(heading, upper, run, common).ifPresent(events::add);
                run = line.is("STS") ? new ArrayList<>() : null;
            }
            if (opens) {
                consigned |= line.is("CNI");
                upper.clear();
            }
            (run == null ? upper : run).add(line);
        }
        event(heading, upper, run, common).ifPresent(events::add);
        return Documents.of(heading, events, lines);
    }

    /** @param upper the consignment's or the equipment's lines before its first status */
    private static Optional<StatusEvent> event(Heading heading, List<Line> upper, List<Line> run, Particulars common) {
        if (run == null || run.get(0).is("UNT")) {
            return Optional.empty();
        }
        Line sts = run.get(0);
        sts.pass(1);
        sts.pass(2);
        List<Line> lines = new ArrayList<>(upper);
        lines.addAll(run);
        var whole = new Lines(lines);
        whole.with("CNI").forEach(cni -> cni.value(1));
        List<Container> containers = new ArrayList<>();
        for (Lines group : whole.groups(line -> line.is("EQD"), Set.of("STS", "CNI", "GID"))) {
            if (group.all().get(0).is("EQD", "CN")) {
                containers.add(EdifactParts.container(group.all().get(0), group));
            }
        }
        Optional<Step> step = Coded.ofEdifact(Step.values(), sts.value(2));
        List<Reference> consignment = whole.with("CNI").stream().filter(cni -> !cni.peek(2, 1).isEmpty())
                .map(cni -> new Reference(Reference.Kind.BILL, cni.value(2))).toList();
        Particulars said = EdifactParts.particulars(lines);
        List<Reference> references = new ArrayList<>(consignment);
        said.references().stream().filter(one -> !consignment.contains(one)).forEach(references::add);
        return Optional.of(new StatusEvent(heading, step.orElse(Step.OTHER), step.isPresent() ? "" : sts.value(2),
                containers, new Particulars(references, said.moments(), said.locations(), said.parties(),
                said.voyages(), said.remarks()), common));
    }

    /** 315: all that is said is said of the one container of B4. */
    static Documents ocean(Lines lines) {
        X12Parts.envelope(lines);
        List<StatusEvent> events = new ArrayList<>();
        for (Line b4 : lines.with("B4")) {
            Particulars said = X12Parts.particulars(lines.all());
            List<Location> locations = new ArrayList<>();
            if (!b4.peek(11, 1).isEmpty()) {
                locations.add(new Location(Location.Role.ACTIVITY, b4.value(11), X12Parts.list(b4.value(12)), "", ""));
            }
            locations.addAll(said.locations());
            List<Moment> moments = new ArrayList<>(X12Parts.moments(Moment.Meaning.STATUS, b4, 4, 5, 0));
            moments.addAll(said.moments());
            String number = b4.value(7) + b4.value(8) + b4.value(13);
            var container = new Container(number, b4.value(10), "", Container.filling(b4.value(9)), "", List.of(),
                    List.of());
            events.add(event(b4.value(3), number.isEmpty() ? List.of() : List.of(container),
                    new Particulars(said.references(), moments, locations, said.parties(), said.voyages(),
                            said.remarks())));
        }
        return Documents.of(Heading.NONE, events, lines);
    }

    private static StatusEvent event(String code, List<Container> containers, Particulars own) {
        Optional<Step> step = Coded.ofX12(Step.values(), code);
        return new StatusEvent(Heading.NONE, step.orElse(Step.OTHER), step.isPresent() ? "" : code, containers, own,
                Particulars.NONE);
    }

    /** 322: a gate move, or another status. */
    static Documents activity(Lines lines) {
        X12Parts.envelope(lines);
        List<PortDocument> documents = new ArrayList<>();
        for (Line q5 : lines.with("Q5")) {
            String code = q5.value(1);
            boolean gate = code.equals("I") || code.equals("OA");
            Particulars said = X12Parts.particulars(lines.all());
            List<Moment> moments = new ArrayList<>(X12Parts.moments(
                    gate ? Moment.Meaning.MOVED : Moment.Meaning.STATUS, q5, 2, 3, 4));
            moments.addAll(said.moments());
            var own = new Particulars(said.references(), moments, said.locations(), said.parties(), said.voyages(),
                    said.remarks());
            List<Container> containers = lines.groups(line -> line.is("N7"), Set.of("SE")).stream()
                    .map(group -> X12Parts.equipment(group.all().get(0), group)).toList();
            if (gate) {
                var direction = code.equals("I") ? Direction.IN : Direction.OUT;
                containers.forEach(box -> documents.add(
                        new GateMove(Heading.NONE, direction, box, own, Particulars.NONE)));
            } else {
                documents.add(event(code, containers, own));
            }
        }
        return Documents.of(Heading.NONE, documents, lines);
    }
}
