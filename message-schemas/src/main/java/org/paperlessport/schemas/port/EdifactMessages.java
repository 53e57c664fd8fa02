package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiType;
import org.paperlessport.schemas.port.CustomsAnswer.Decision;

/** Every family's documents laid into its message; {@link PortWriter} says which. */
final class EdifactMessages {

    /** EDIFACT 6069: number of equipment. */
    private static final String EQUIPMENT = "16";

    private final EdiType type;
    private final Layout layout;
    private final Site message;
    private final Leftovers left;
    private final EdifactWriting write;

    EdifactMessages(EdiType type, Layout layout, Site message, Leftovers left) {
        this.type = type;
        this.layout = layout;
        this.message = message;
        this.left = left;
        this.write = new EdifactWriting(type, left);
    }

    void equipment(List<PortDocument> documents) {
        var first = Statement.of(documents.get(0));
        String code = EquipmentMessages.code(type.name(), documents.get(0), write.early());
        if (code.isEmpty()) {
            left.notOfKind(documents.get(0), type.name());
            return;
        }
        message.put(EdifactSegments.bgm(code, first.heading()));
        write.say(first.common(), message);
        int containers = 0;
        for (PortDocument document : documents) {
            if (EquipmentMessages.code(type.name(), document, write.early()).equals(code)) {
                containers++;
                write.say(Statement.of(document).own(), false,
                        write.container(Statement.of(document).containers().get(0), false, message));
            } else {
                left.notOfKind(document, type.name());
            }
        }
        if (layout.holds("CNT")) {
            message.put(EdiSegment.of("CNT", el(EQUIPMENT, String.valueOf(containers))));
        }
    }

    /** CUSCAR: the list of equipment, then the bills; the containers of a bill are listed where they are not yet. */
    void manifest(List<PortDocument> documents) {
        List<ManifestBill> bills = documents.stream().filter(ManifestBill.class::isInstance)
                .map(ManifestBill.class::cast).toList();
        Heading heading = bills.isEmpty() ? Heading.NONE : bills.get(0).heading();
        message.put(EdifactSegments.bgm("785", heading));
        bills.stream().findFirst().ifPresent(bill -> write.say(bill.common(), message));
        Set<Container> listed = new LinkedHashSet<>();
        for (PortDocument document : documents) {
            if (document instanceof Container container) {
                listed.add(container);
            } else if (document instanceof ManifestBill bill) {
                bill.containers().stream().filter(one -> !one.equals(Manifests.bare(one.number())))
                        .forEach(listed::add);
            } else {
                left.notOfKind(document, type.name());
            }
        }
        listed.forEach(container -> write.container(container, false, message));
        for (int i = 0; i < bills.size(); i++) {
            bill(bills.get(i), message.put(EdiSegment.of("CNI", el(String.valueOf(i + 1)))));
        }
    }

    /** The reference that gives the bill its number opens it; the others stand with its carriage or its parties. */
    private void bill(ManifestBill bill, Site consignment) {
        List<Reference> all = bill.own().references();
        Reference number = all.stream().filter(one -> one.number().equals(bill.number()) && Set.of(
                Reference.Kind.BILL, Reference.Kind.HOUSE_BILL, Reference.Kind.MASTER_BILL).contains(one.kind()))
                .findFirst().orElse(new Reference(Reference.Kind.BILL, bill.number()));
        Site opened = consignment.put(EdifactSegments.rff(number.kind().written(), number.number()));
        Particulars own = bill.own();
        List<Reference> others = all.stream().filter(one -> !one.equals(number)).toList();
        if (!others.isEmpty() && own.parties().isEmpty() && own.voyages().isEmpty()) {
            others.forEach(one -> left.notCarried("RFF", 2, 2, one.number()));
            others = List.of();
        }
        write.bill(new Particulars(others, own.moments(), own.locations(), own.parties(), own.voyages(),
                own.remarks()), opened);
        Set<String> named = new LinkedHashSet<>();
        bill.goods().forEach(line -> named.addAll(line.containers()));
        bill.containers().stream().filter(one -> !named.contains(one.number()))
                .forEach(one -> left.notCarried("SGP", 2, 1, one.number()));
        write.goods(bill.goods(), opened);
    }

    /** IFTSTA: a consignment for each event, its status under it. */
    void statuses(List<PortDocument> documents) {
        var first = Statement.of(documents.get(0));
        message.put(EdifactSegments.bgm("23", first.heading()));
        write.say(first.common(), message);
        for (int i = 0; i < documents.size(); i++) {
            var event = (StatusEvent) documents.get(i);
            String code = event.step() == StatusEvent.Step.OTHER ? event.code() : event.step().edifact();
            if (code.isEmpty()) {
                left.notOfKind(event, type.name());
                continue;
            }
            Site consignment = message.put(EdiSegment.of("CNI", el(String.valueOf(i + 1))));
            Site sts = consignment.put(EdiSegment.of("STS", el("1"), el(code.split(" ")[0])));
            boolean above = event.own().locations().size() > 1 && event.own().voyages().isEmpty();
            Particulars own = event.own();
            if (above) {
                own.locations().forEach(place -> consignment.put(EdifactSegments.loc(place)));
            }
            write.say(new Particulars(own.references(), own.moments(), above ? List.of() : own.locations(),
                    own.parties(), own.voyages(), own.remarks()), sts);
            event.containers().forEach(container -> write.container(container, false, sts));
        }
    }

    /** CUSRES: the answers of one message differ in their decision alone. */
    void customs(List<PortDocument> documents) {
        var first = (CustomsAnswer) documents.get(0);
        message.put(EdifactSegments.bgm("962", first.heading()));
        boolean old = layout.holds("GIS");
        for (PortDocument document : documents) {
            var answer = (CustomsAnswer) document;
            if (!answer.containers().equals(first.containers()) || !answer.errors().equals(first.errors())
                    || !answer.own().equals(first.own())) {
                left.notOfKind(answer, type.name());
                continue;
            }
            String code = answer.decision() == Decision.OTHER ? answer.code() : answer.decision().written();
            if (!code.isEmpty()) {
                message.put(old ? EdiSegment.of("GIS", el(code)) : EdiSegment.of("GEI", el("1"), el(code)));
            }
        }
        write.say(first.common(), message);
        write.say(first.own(), false, message);
        first.containers().forEach(container -> write.container(container, false, message));
        if (!first.errors().isEmpty()) {
            Site errors = message.put(EdiSegment.of("ERP", el("1")));
            first.errors().forEach(code -> errors.put(EdiSegment.of("ERC", el(code))));
        }
    }

    /** IFTMBF, IFTMBC and IFTMIN: one document a message. */
    void order(PortDocument document, String code) {
        var statement = Statement.of(document);
        message.put(EdifactSegments.bgm(code, statement.heading()));
        write.say(statement.common(), message);
        write.say(statement.own(), message);
        write.goods(document instanceof Booking booking ? booking.goods() : ((Instruction) document).goods(), message);
        statement.containers().forEach(container -> write.container(container, false, message));
    }

    /** BAPLIE: a cell and what stands in it. */
    void stowage(List<PortDocument> documents) {
        var first = Statement.of(documents.get(0));
        message.put(EdifactSegments.bgm("", first.heading()));
        write.say(first.common(), message);
        if (layout.holds("UNS")) {
            message.put(EdiSegment.of("UNS", el("D")));
        }
        for (PortDocument document : documents) {
            var position = (StowPosition) document;
            Site cell = message.put(EdiSegment.of("LOC", el(Location.Role.STOWAGE.written()),
                    el(position.cell(), "", "5")));
            if (position.containers().isEmpty()) {
                write.say(position.own(), false, cell);
            } else {
                write.say(position.own(), false, cell, write.container(position.containers().get(0), true, cell));
                position.containers().stream().skip(1).forEach(one -> left.notCarried("EQD", 3, 1, one.number()));
            }
            if (cell.holds("CNT")) {
                cell.put(EdiSegment.of("CNT", el(EQUIPMENT, String.valueOf(position.containers().size()))));
            }
        }
    }
}
