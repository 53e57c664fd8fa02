package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** CUSCAR and IFCSUM, X12 309, platform IFCSUM and CTNJJD: bills, and in EDIFACT the list of equipment. */
final class Manifests {

    private static final Set<String> BILLS = Set.of("BM", "BH");

    private Manifests() {
    }

    static Documents edifact(Lines lines) {
        Heading heading = EdifactParts.heading(lines);
        Map<String, Container> listed = new TreeMap<>();
        List<PortDocument> documents = new ArrayList<>();
        for (Lines group : lines.groups(line -> line.is("EQD"), Set.of("CNI", "GID", "AUT", "UNT"))) {
            if (group.all().get(0).is("EQD", "CN")) {
                Container container = EdifactParts.container(group.all().get(0), group);
                listed.putIfAbsent(container.number(), container);
                documents.add(container);
            }
        }
        Particulars common = EdifactParts.particulars(lines.before(line -> line.is("CNI")).all());
        for (Lines consignment : lines.groups(line -> line.is("CNI"), Set.of("AUT", "UNT"))) {
            for (Lines bill : bills(consignment)) {
                documents.add(bill(heading, bill, listed, common));
            }
        }
        return Documents.of(heading, common, documents, lines);
    }

    /** A consignment may hold several bills; each begins with its RFF, unless that is a party's or a carriage's. */
    private static List<Lines> bills(Lines consignment) {
        List<Lines> bills = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        boolean named = false;
        boolean ofParty = false;
        for (Line line : consignment.all()) {
            ofParty = Set.of("NAD", "TDT").contains(line.tag()) || ofParty && !line.is("GID");
            if (line.is("RFF") && BILLS.contains(line.peek(1, 1)) && !ofParty) {
                if (named) {
                    bills.add(new Lines(open));
                    open = new ArrayList<>();
                }
                named = !line.peek(1, 2).isEmpty();
            }
            open.add(line);
        }
        bills.add(new Lines(open));
        return bills;
    }

    private static ManifestBill bill(Heading heading, Lines bill, Map<String, Container> listed, Particulars common) {
        List<Goods> goods = EdifactParts.goods(bill);
        bill.with("CNI").forEach(Line::passed);
        Set<String> numbers = new LinkedHashSet<>();
        goods.forEach(line -> numbers.addAll(line.containers()));
        bill.with("SGP").forEach(sgp -> numbers.add(sgp.value(1)));
        List<Container> containers = numbers.stream().filter(number -> !number.isBlank())
                .map(number -> listed.getOrDefault(number, bare(number))).toList();
        return new ManifestBill(heading, number(bill), containers, goods,
                EdifactParts.particulars(EdifactParts.withoutGoodsText(bill)), common);
    }

    private static String number(Lines bill) {
        String number = "";
        boolean ofParty = false;
        for (Line line : bill.all()) {
            ofParty = Set.of("NAD", "TDT").contains(line.tag()) || ofParty && !line.is("GID");
            if (number.isEmpty() && line.is("RFF") && BILLS.contains(line.peek(1, 1)) && !ofParty) {
                number = line.value(1, 2);
            }
        }
        return number.isEmpty() ? bill.all().stream().filter(line -> line.is("RFF", "MB")).findFirst()
                .map(rff -> rff.value(1, 2)).orElse(bill.value("CNI", 2)) : number;
    }

    static Container bare(String number) {
        return new Container(number, "", "", Container.Filling.NOT_SAID, "", List.of(), List.of());
    }

    static Documents x12(Lines lines) {
        X12Parts.envelope(lines);
        Particulars common = X12Parts.particulars(lines.before(line -> line.is("LX")).all());
        List<ManifestBill> bills = new ArrayList<>();
        for (Lines bill : lines.groups(line -> line.is("M11"), Set.of("LX", "P4", "SE"))) {
            Line m11 = bill.all().get(0);
            List<Container> containers = new ArrayList<>();
            bill.with("VID").forEach(vid -> containers.add(X12Parts.container(vid)));
            String text = X12Parts.text(bill.with("N10"), 2);
            var goods = new Goods(m11.value(3), m11.value(4), text,
                    containers.stream().map(Container::number).toList(), X12Parts.weight(m11, 5, "G", 6));
            m11.value(12);
            bills.add(new ManifestBill(Heading.NONE, m11.value(1), containers, List.of(goods), x12(bill, m11), common));
        }
        return Documents.of(Heading.NONE, common, bills, lines);
    }

    /** The bill's number, the port it was laden in and what else is said of it. */
    private static Particulars x12(Lines bill, Line m11) {
        Particulars said = X12Parts.particulars(bill.all());
        List<Reference> references = new ArrayList<>(List.of(new Reference(Reference.Kind.BILL, m11.value(1))));
        references.addAll(said.references());
        List<Location> locations = new ArrayList<>(said.locations());
        if (!m11.peek(2, 1).isEmpty()) {
            locations.add(0, X12Parts.port(Location.Role.LOADING, m11, 2));
        }
        return new Particulars(references, said.moments(), locations, said.parties(), said.voyages(), said.remarks());
    }

    static Documents platform(Lines lines) {
        Heading heading = PlatformParts.heading(lines);
        Particulars common = PlatformParts.particulars(lines.before(line -> line.is("12")).all());
        List<ManifestBill> bills = new ArrayList<>();
        for (Lines bill : lines.groups(line -> line.is("12"), Set.of("99"))) {
            List<Container> containers = bill.with("51").stream().map(PlatformParts::container).toList();
            bills.add(new ManifestBill(heading, bill.value("12", 1), containers, PlatformParts.goods(bill),
                    PlatformParts.particulars(bill.all()), common));
        }
        return Documents.of(heading, common, bills, lines);
    }

    /** One document a record 50: a bill's container that is handed over. */
    static Documents handover(Lines lines) {
        Heading heading = PlatformParts.heading(lines);
        Particulars common = PlatformParts.handoverCommon(lines);
        List<ManifestBill> bills = new ArrayList<>();
        for (Line record : lines.with("50")) {
            var container = new Container(record.value(2), record.value(4), "", Container.filling(record.value(5)),
                    "", PlatformParts.seals(record, 3), PlatformParts.weight(record, 9, Weight.Kind.GROSS));
            var own = new Particulars(List.of(), List.of(), List.of(),
                    PlatformParts.operator(record, 13, 14), List.of(), List.of());
            bills.add(new ManifestBill(heading, record.value(1), List.of(container), List.of(), own, common));
        }
        return Documents.of(heading, common, bills, lines);
    }
}
