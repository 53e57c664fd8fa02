package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paperlessport.schemas.port.Handling.Damage;
import org.paperlessport.schemas.port.Handling.Danger;
import org.paperlessport.schemas.port.Handling.Dimension;
import org.paperlessport.schemas.port.Handling.Said;
import org.paperlessport.schemas.port.Handling.Temperature;

/** The segments that mean the same in every message of every EDIFACT directory. */
final class EdifactParts {

    private EdifactParts() {
    }

    static Heading heading(Lines lines) {
        lines.all().stream().filter(line -> List.of("UNH", "UNT", "UNS", "CNT").contains(line.tag()))
                .forEach(Line::passed);
        return lines.first("BGM").map(bgm -> {
            bgm.pass(1);
            return new Heading(bgm.value(2), bgm.value(3));
        }).orElse(Heading.NONE);
    }

    static Particulars particulars(List<Line> lines) {
        List<Reference> references = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        List<Voyage> voyages = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Line line : lines) {
            switch (line.tag()) {
                case "RFF" -> Coded.ofEdifact(Reference.Kind.values(), line.value(1, 1))
                        .ifPresent(kind -> references.add(new Reference(kind, line.value(1, 2))));
                case "DTM" -> Coded.ofEdifact(Moment.Meaning.values(), line.value(1, 1))
                        .ifPresent(meaning -> moments.add(moment(line, meaning)));
                case "LOC" -> Coded.ofEdifact(Location.Role.values(), line.value(1))
                        .ifPresent(role -> locations.add(location(line, role)));
                case "NAD" -> Coded.ofEdifact(Party.Role.values(), line.value(1))
                        .ifPresent(role -> parties.add(party(line, role)));
                case "TDT" -> voyages.add(voyage(line));
                case "FTX" -> {
                    line.value(1);
                    remarks.add(line.lines(4, 1, 5));
                }
                default -> {
                }
            }
        }
        return new Particulars(references, moments, locations, parties, voyages, remarks);
    }

    private static Moment moment(Line dtm, Moment.Meaning meaning) {
        dtm.value(1, 3);
        String written = dtm.value(1, 2);
        boolean offset = written.matches("[0-9]{10,14}[+-][0-9]{2,4}");
        int end = offset ? Math.max(written.indexOf('+'), written.indexOf('-')) : written.length();
        return new Moment(meaning, written.substring(0, end), written.substring(end));
    }

    private static Location location(Line loc, Location.Role role) {
        loc.value(2, 3);
        loc.value(3, 2);
        loc.value(3, 3);
        return new Location(role, loc.value(2, 1), loc.value(2, 2), loc.value(2, 4), loc.value(3, 1));
    }

    private static Party party(Line nad, Party.Role role) {
        nad.value(2, 2);
        nad.value(2, 3);
        String named = nad.lines(4, 1, 5);
        String unparted = nad.lines(3, 1, 5);
        String street = nad.lines(5, 1, 4);
        boolean both = !named.isEmpty() && !unparted.isEmpty();
        String lines = both && !street.isEmpty() ? unparted + "\n" + street : both ? unparted : street;
        return new Party(role, nad.value(2), named.isEmpty() ? unparted : named,
                new Address(lines, nad.value(6), nad.value(7), nad.value(8), nad.value(9)));
    }

    private static Voyage voyage(Line tdt) {
        for (int label = 2; label <= 3; label++) {
            tdt.value(5, label);
            tdt.value(8, label);
        }
        String carrier = tdt.value(5).isEmpty() ? tdt.value(5, 4) : tdt.value(5);
        return new Voyage(tdt.value(1), tdt.value(3), tdt.value(2), carrier, tdt.value(8), tdt.value(8, 4),
                tdt.value(8, 5));
    }

    /** The container that an EQD opens, with what follows it. */
    static Container container(Line eqd, Lines group) {
        eqd.value(1);
        eqd.value(2, 2);
        eqd.value(2, 3);
        eqd.value(3, 2);
        eqd.value(3, 3);
        List<Seal> seals = new ArrayList<>();
        for (Line sel : group.with("SEL")) {
            seals.add(new Seal(sel.value(1), sel.value(2)));
        }
        return new Container(eqd.value(2), eqd.value(3), eqd.value(5),
                Container.filling(eqd.value(6)), group.value("EQN", 1), seals, weights(group),
                handling(group));
    }

    private static Handling handling(Lines group) {
        List<Temperature> temperatures = new ArrayList<>();
        for (Line tmp : group.with("TMP")) {
            if (Lines.isNumber(tmp.peek(2, 1))) {
                temperatures.add(new Temperature(tmp.value(1), Lines.number(tmp.value(2, 1)), tmp.value(2, 2)));
            }
        }
        List<Dimension> dimensions = group.with("DIM").stream().map(dim -> new Dimension(dim.value(1),
                dim.value(2, 1), dim.value(2, 2), dim.value(2, 3), dim.value(2, 4))).toList();
        List<Danger> dangers = group.with("DGS").stream().map(dgs -> new Danger(dgs.value(1), dgs.value(2),
                dgs.value(3), dgs.value(4), dgs.value(4, 2), dgs.value(5), dgs.value(6))).toList();
        List<Damage> damages = group.with("DAM").stream().map(dam -> new Damage(dam.value(1), said(dam, 2),
                said(dam, 3), said(dam, 4))).toList();
        return new Handling(temperatures, dimensions, dangers, damages);
    }

    private static Said said(Line line, int element) {
        line.value(element, 2);
        line.value(element, 3);
        return new Said(line.value(element, 1), line.value(element, 4));
    }

    /** MEA+AAE, MEA+WT and others that weigh; what is no weight is left for the warning. */
    static List<Weight> weights(Lines group) {
        List<Weight> weights = new ArrayList<>();
        for (Line mea : group.with("MEA")) {
            String unit = mea.peek(3, 1);
            String amount = mea.peek(3, 2);
            if (unit.matches("K|KG|KGM|LBR|TNE") && Lines.isNumber(amount)) {
                boolean plan = mea.value(1).equals("WT");
                var kind = Coded.ofEdifact(Weight.Kind.values(), mea.value(2))
                        .orElse(plan ? Weight.Kind.GROSS : Weight.Kind.UNNAMED);
                mea.value(3, 1);
                mea.value(3, 2);
                weights.add(new Weight(kind, Lines.number(amount), unit.startsWith("K") ? Weight.KILOGRAM : unit));
            }
        }
        return weights;
    }

    static List<Goods> goods(Lines lines) {
        List<Goods> goods = new ArrayList<>();
        for (Lines line : lines.groups(one -> one.is("GID"), Set.of("EQD", "CNI", "UNT", "AUT"))) {
            Line gid = line.all().get(0);
            gid.value(1);
            gid.value(2, 3);
            List<String> boxes = line.with("SGP").stream().map(sgp -> sgp.value(1)).toList();
            String text = line.with("FTX").stream().filter(ftx -> ftx.is("FTX", "AAA")).map(ftx -> {
                ftx.value(1);
                return ftx.lines(4, 1, 5);
            }).reduce((one, two) -> one + "\n" + two).orElse("");
            goods.add(new Goods(gid.value(2), gid.value(2, 2), text, boxes, weights(line), handling(line)));
        }
        return goods;
    }

    /** All but the descriptions that belong to goods. */
    static List<Line> withoutGoodsText(Lines lines) {
        List<Line> left = new ArrayList<>();
        boolean inGoods = false;
        for (Line line : lines.all()) {
            inGoods = line.is("GID") || inGoods && !line.is("EQD");
            if (!inGoods || !line.is("FTX", "AAA")) {
                left.add(line);
            }
        }
        return left;
    }
}
