package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records of platform files; element n is field n + 1 of the published layout. */
final class PlatformParts {

    private static final Map<String, Party.Role> PARTIES = Map.of("16", Party.Role.SHIPPER, "17", Party.Role.CONSIGNEE,
            "18", Party.Role.NOTIFY, "19", Party.Role.NOTIFY, "20", Party.Role.NOTIFY);
    private static final Map<String, Party.Role> BOOKING_PARTIES = Map.of("20", Party.Role.SHIPPER, "21",
            Party.Role.CONSIGNEE, "22", Party.Role.NOTIFY);

    private PlatformParts() {
    }

    static Heading heading(Lines lines) {
        lines.with("00").forEach(Line::passed);
        lines.with("99").forEach(Line::passed);
        return new Heading("", lines.value("00", 3));
    }

    /** Of a manifest: the vessel and the line, or a bill's places, date and parties. */
    static Particulars particulars(List<Line> lines) {
        List<Moment> moments = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        List<Voyage> voyages = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Line line : lines) {
            switch (line.tag()) {
                case "10" -> {
                    voyages.add(vessel(line));
                    date(moments, Moment.Meaning.ARRIVAL_EXPECTED, line, 7);
                    date(moments, Moment.Meaning.DEPARTED, line, 8);
                    location(locations, Location.Role.DEPARTURE, line, 9, 10);
                    location(locations, Location.Role.NEXT_PORT, line, 11, 12);
                }
                case "11" -> parties.add(new Party(Party.Role.CARRIER, line.value(1), line.value(2)));
                case "12" -> {
                    references.add(new Reference(Reference.Kind.BILL, line.value(1)));
                    location(locations, Location.Role.LOADING, line, 7, 8);
                    date(moments, Moment.Meaning.BILL_ISSUED, line, 11);
                }
                case "13" -> {
                    location(locations, Location.Role.DISCHARGE, line, 1, 2);
                    location(locations, Location.Role.DELIVERY, line, 3, 4);
                }
                default -> party(parties, PARTIES, line);
            }
        }
        return new Particulars(references, moments, locations, parties, voyages, List.of());
    }

    /** Of a booking: vessel, line, booking number, parties, remarks. */
    static Particulars booking(Lines lines) {
        List<Party> parties = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Line line : lines.all()) {
            party(parties, BOOKING_PARTIES, line);
            if (line.is("14") && !line.peek(3, 1).isEmpty()) {
                references.add(new Reference(Reference.Kind.BOOKING, line.value(3)));
            }
        }
        return new Particulars(references, List.of(), List.of(), parties,
                lines.with("10").stream().map(PlatformParts::vessel).toList(),
                lines.with("70").stream().map(line -> line.value(1)).toList());
    }

    static Particulars handoverCommon(Lines lines) {
        List<Moment> moments = new ArrayList<>();
        List<Voyage> voyages = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        for (Line line : lines.with("11")) {
            voyages.add(new Voyage(Voyage.MAIN, "1", line.value(3), "", line.value(1), line.value(2)));
            date(moments, Moment.Meaning.DEPARTED, line, 4);
        }
        for (Line line : lines.with("12")) {
            location(locations, Location.Role.LOADING, line, 1, 2);
            location(locations, Location.Role.DISCHARGE, line, 3, 4);
            location(locations, Location.Role.DELIVERY, line, 5, 6);
        }
        return new Particulars(List.of(), moments, locations, List.of(), voyages, List.of());
    }

    /** Of a bay plan: the vessel alone, its other fields having no proven place. */
    static Particulars planCommon(Lines lines) {
        return new Particulars(List.of(), List.of(), List.of(), List.of(),
                lines.with("10").stream().map(PlatformParts::vessel).toList(), List.of());
    }

    static List<Location> planPorts(Lines cell) {
        List<Location> locations = new ArrayList<>();
        for (Line line : cell.with("52")) {
            location(locations, Location.Role.LOADING, line, 1, 2);
            location(locations, Location.Role.DISCHARGE, line, 3, 4);
            location(locations, Location.Role.ON_CARRIAGE, line, 5, 6);
        }
        return locations;
    }

    private static Voyage vessel(Line line) {
        return new Voyage(Voyage.MAIN, "1", line.value(4), "", line.value(1), line.value(2), line.value(3));
    }

    private static void party(List<Party> parties, Map<String, Party.Role> roles, Line line) {
        if (roles.containsKey(line.tag())) {
            parties.add(new Party(roles.get(line.tag()), line.value(1), line.value(2),
                    new Address(fields(line, 3), "", "", "", "")));
        }
    }

    /** The fields that hold something, from one on, parted by line feeds. */
    private static String fields(Line line, int from) {
        List<String> fields = new ArrayList<>();
        for (int element = from; element <= 12; element++) {
            fields.add(line.value(element));
        }
        return String.join("\n", fields.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** Bay plan 50: the unit and the degrees of a reefer. */
    static Handling handling(Line line, int unit, int degrees) {
        String said = line.peek(unit, 1);
        if (!Lines.isNumber(line.peek(degrees, 1)) || !said.equals("C") && !said.equals("F")) {
            return Handling.NONE;
        }
        line.value(unit);
        return new Handling(List.of(new Handling.Temperature(Handling.Temperature.SETTING,
                Lines.number(line.value(degrees)), said.equals("C") ? "CEL" : "FAH")), List.of(), List.of(), List.of());
    }

    static List<Party> operator(Line line, int code, int name) {
        String named = name == 0 ? "" : line.value(name);
        return line.value(code).isEmpty() && named.isEmpty() ? List.of()
                : List.of(new Party(Party.Role.OPERATOR, line.value(code), named));
    }

    private static void date(List<Moment> moments, Moment.Meaning meaning, Line line, int element) {
        if (!line.value(element).isEmpty()) {
            moments.add(new Moment(meaning, line.value(element), ""));
        }
    }

    private static void location(List<Location> locations, Location.Role role, Line line, int code, int name) {
        if (!line.value(code).isEmpty() || !line.value(name).isEmpty()) {
            locations.add(new Location(role, line.value(code), Location.UN_LOCODE, line.value(name), ""));
        }
    }

    static List<Seal> seals(Line line, int element) {
        return line.value(element).isEmpty() ? List.of() : List.of(new Seal(line.value(element), ""));
    }

    static List<Weight> weight(Line line, int element, Weight.Kind kind) {
        String text = line.peek(element, 1);
        if (!Lines.isNumber(text)) {
            return List.of();
        }
        line.value(element);
        return List.of(new Weight(kind, Lines.number(text), Weight.KILOGRAM));
    }

    /** 51: a container of a bill. */
    static Container container(Line line) {
        line.value(1);
        List<Weight> weights = new ArrayList<>(weight(line, 7, Weight.Kind.GROSS));
        weights.addAll(weight(line, 8, Weight.Kind.TARE));
        return new Container(line.value(2), line.value(4), "", Container.filling(line.value(5)), "", seals(line, 3),
                weights);
    }

    static List<Goods> goods(Lines lines) {
        List<Goods> goods = new ArrayList<>();
        for (Lines item : lines.groups(line -> line.is("41"), Set.of("12", "60", "99"))) {
            Line record = item.all().get(0);
            record.value(1);
            goods.add(new Goods(record.value(3), record.value(4), item.with("47").stream().map(line -> fields(line, 1))
                            .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")),
                    item.with("51").stream().map(line -> line.value(2)).toList(),
                    weight(record, 6, Weight.Kind.GROSS)));
        }
        return goods;
    }
}
