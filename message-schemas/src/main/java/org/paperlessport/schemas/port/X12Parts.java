package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The X12 segments that mean the same in every set. */
final class X12Parts {

    private X12Parts() {
    }

    static void envelope(Lines lines) {
        lines.all().stream().filter(line -> List.of("ST", "SE", "LX").contains(line.tag())).forEach(Line::passed);
    }

    static Particulars particulars(List<Line> lines) {
        List<Reference> references = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        List<Voyage> voyages = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        String place = "";
        for (Line line : lines) {
            switch (line.tag()) {
                case "N9" -> Coded.ofX12(Reference.Kind.values(), line.value(1))
                        .ifPresent(kind -> references.add(new Reference(kind, line.value(2))));
                case "Y3" -> {
                    references.add(new Reference(Reference.Kind.BOOKING, line.value(1)));
                    dated(moments, Moment.Meaning.DEPARTURE_EXPECTED, line, 3);
                    dated(moments, Moment.Meaning.ARRIVAL_EXPECTED, line, 4);
                }
                case "DTM" -> time(moments, line, place);
                case "R4" -> {
                    place = line.value(1);
                    Coded.ofX12(Location.Role.values(), place).ifPresent(role -> locations.add(new Location(role,
                            line.value(3), list(line.value(2)), line.value(4), line.value(6))));
                }
                case "N1" -> Coded.ofX12(Party.Role.values(), line.value(1)).ifPresent(role -> {
                    line.value(3);
                    parties.add(party(role, line, lines));
                });
                case "Q2" -> voyages.add(new Voyage(Voyage.MAIN, "1", line.value(9), line.value(11), line.value(1),
                        line.value(13), line.value(2)));
                case "V1" -> voyages.add(new Voyage(Voyage.MAIN, "1", line.value(4), line.value(5), line.value(1),
                        line.value(2), line.value(3)));
                case "M10" -> voyages.add(new Voyage(Voyage.MAIN, line.value(2).equals("O") ? "1" : "",
                        line.value(6), line.value(1), line.value(4), line.value(5), line.value(3)));
                case "P4" -> {
                    locations.add(port(Location.Role.DISCHARGE, line, 1));
                    dated(moments, Moment.Meaning.ARRIVAL_EXPECTED, line, 2);
                }
                case "K1", "H3" -> remarks.add(line.value(1) + line.value(2));
                default -> {
                }
            }
        }
        return new Particulars(references, moments, locations, parties, voyages, remarks);
    }

    /** With the names, streets and town of the N2, N3 and N4 behind it. */
    private static Party party(Party.Role role, Line n1, List<Line> lines) {
        List<String> names = new ArrayList<>(List.of(n1.value(2)));
        List<String> streets = new ArrayList<>();
        Address town = Address.NONE;
        for (Line line : lines.subList(lines.indexOf(n1) + 1, lines.size())) {
            switch (line.tag()) {
                case "N2" -> names.addAll(List.of(line.value(1), line.value(2)));
                case "N3" -> streets.addAll(List.of(line.value(1), line.value(2)));
                case "N4" -> town = new Address("", line.value(1), line.value(2), line.value(3), line.value(4));
                default -> {
                    return party(role, n1.value(4), names, streets, town);
                }
            }
        }
        return party(role, n1.value(4), names, streets, town);
    }

    private static Party party(Party.Role role, String code, List<String> names, List<String> streets, Address town) {
        return new Party(role, code, joined(names), new Address(joined(streets), town.city(), town.region(),
                town.postal(), town.country()));
    }

    private static String joined(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** A port that says no list: a UN/LOCODE by its shape, else a code of the country's customs. */
    static Location port(Location.Role role, Line line, int element) {
        String code = line.value(element);
        return new Location(role, code, code.matches("[A-Z]{2}[A-Z2-9]{3}") ? Location.UN_LOCODE : "", "", "");
    }

    /** W09: the setting of a reefer. */
    static Handling handling(Lines group) {
        List<Handling.Temperature> temperatures = new ArrayList<>();
        for (Line w09 : group.with("W09")) {
            String unit = w09.peek(3, 1);
            if (Lines.isNumber(w09.peek(2, 1)) && (unit.equals("CE") || unit.equals("FA"))) {
                w09.value(1);
                w09.value(3);
                temperatures.add(new Handling.Temperature(Handling.Temperature.SETTING, Lines.number(w09.value(2)),
                        unit.equals("CE") ? "CEL" : "FAH"));
            }
        }
        return new Handling(temperatures, List.of(), List.of(), List.of());
    }

    /** At a place of departure 140 (actual) and 139 (expected) mean departure, elsewhere arrival. */
    private static void time(List<Moment> moments, Line dtm, String place) {
        boolean leaving = place.equals("L") || place.equals("R");
        Moment.Meaning meaning = switch (dtm.peek(1, 1)) {
            case "140" -> leaving ? Moment.Meaning.DEPARTED : Moment.Meaning.ARRIVED;
            case "139" -> leaving ? Moment.Meaning.DEPARTURE_EXPECTED : Moment.Meaning.ARRIVAL_EXPECTED;
            default -> Coded.ofX12(Moment.Meaning.values(), dtm.peek(1, 1)).orElse(null);
        };
        if (meaning != null) {
            dtm.value(1);
            moments.add(moment(meaning, dtm, 2, 3, 4));
        }
    }

    private static void dated(List<Moment> moments, Moment.Meaning meaning, Line line, int element) {
        if (!line.peek(element, 1).isEmpty()) {
            moments.add(moment(meaning, line, element, 0, 0));
        }
    }

    /** An element 0 is not there; LT is the sender's local time, of which nothing more is known. */
    static Moment moment(Moment.Meaning meaning, Line line, int date, int time, int zone) {
        String said = zone == 0 ? "" : line.value(zone);
        return new Moment(meaning, line.value(date) + (time == 0 ? "" : line.value(time)),
                said.equals("LT") ? "" : said);
    }

    /** None when there is no date. */
    static List<Moment> moments(Moment.Meaning meaning, Line line, int date, int time, int zone) {
        return line.peek(date, 1).isEmpty() ? List.of() : List.of(moment(meaning, line, date, time, zone));
    }

    static String list(String qualifier) {
        return qualifier.equals("UN") ? Location.UN_LOCODE : qualifier;
    }

    static String text(List<Line> lines, int element) {
        return lines.stream().map(line -> line.value(element)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static List<Weight> weight(Line line, int amount, String kind, int unit) {
        String text = line.peek(amount, 1);
        if (!Lines.isNumber(text) || !line.peek(unit, 1).equals("K")) {
            return List.of();
        }
        line.value(amount);
        line.value(unit);
        return List.of(new Weight(Coded.ofX12(Weight.Kind.values(), kind).orElse(Weight.Kind.UNNAMED),
                Lines.number(text), Weight.KILOGRAM));
    }

    /** VID: equipment of a bill. */
    static Container container(Line vid) {
        vid.value(1);
        List<Seal> seals = new ArrayList<>();
        for (int element = 4; element <= 5; element++) {
            if (!vid.value(element).isEmpty()) {
                seals.add(new Seal(vid.value(element), ""));
            }
        }
        return new Container(vid.value(2) + vid.value(3), vid.value(9), "", Container.filling(vid.value(10)), "", seals,
                List.of());
    }

    /** N7, with the filling of its W2 and the seals of M7. */
    static Container equipment(Line n7, Lines around) {
        n7.value(11);
        String number = (n7.peek(1, 1).equals("CONT") ? "" : n7.value(1)) + n7.value(2) + n7.value(18);
        String filling = around.with("W2").stream().filter(w2 -> w2.peek(2, 1).equals(n7.peek(2, 1))).map(w2 -> {
            w2.value(1);
            w2.value(2);
            w2.value(4);
            w2.value(13);
            return w2.value(5);
        }).findFirst().orElse("");
        List<Seal> seals = new ArrayList<>();
        for (Line m7 : around.with("M7")) {
            for (int element = 1; element <= 4; element++) {
                if (!m7.value(element).isEmpty()) {
                    seals.add(new Seal(m7.value(element), ""));
                }
            }
        }
        return new Container(number, n7.value(22), "", Container.filling(filling), "", seals, List.of(),
                handling(around));
    }
}
