package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** IFTMBF, IFTMBP, IFTMBC, IFTMIN, IFTMCS, X12 301 and platform IFTMBF: one document a message. */
final class Bookings {

    private Bookings() {
    }

    static Documents booking(Lines lines, boolean confirmed) {
        Heading heading = EdifactParts.heading(lines);
        return Documents.of(heading, List.of(new Booking(heading, confirmed, containers(lines),
                EdifactParts.goods(lines), own(lines), Particulars.NONE)), lines);
    }

    static Documents instruction(Lines lines, boolean contracted) {
        Heading heading = EdifactParts.heading(lines);
        return Documents.of(heading, List.of(new Instruction(heading, contracted, containers(lines),
                EdifactParts.goods(lines), own(lines), Particulars.NONE)), lines);
    }

    private static Particulars own(Lines lines) {
        return EdifactParts.particulars(EdifactParts.withoutGoodsText(lines));
    }

    private static List<Container> containers(Lines lines) {
        List<Container> containers = new ArrayList<>();
        for (Lines group : lines.groups(line -> line.is("EQD"), Set.of("UNT", "CNT", "GID"))) {
            if (group.all().get(0).is("EQD", "CN")) {
                containers.add(EdifactParts.container(group.all().get(0), group));
            }
        }
        return containers;
    }

    static Documents x12(Lines lines) {
        X12Parts.envelope(lines);
        Heading heading = new Heading(lines.value("B1", 2), "");
        List<Container> containers = new ArrayList<>();
        for (Lines wanted : lines.groups(line -> line.is("Y4"), Set.of("N9", "R2A", "N1", "R4", "LX"))) {
            Line y4 = wanted.all().get(0);
            y4.value(1);
            containers.add(new Container("", y4.value(6), "", Container.Filling.NOT_SAID, y4.value(5), List.of(),
                    List.of(), X12Parts.handling(wanted)));
        }
        List<Goods> goods = new ArrayList<>();
        for (Lines item : lines.groups(line -> line.is("L0"), Set.of("LX", "V1", "SE"))) {
            Line l0 = item.all().get(0);
            l0.value(1);
            item.with("L5").forEach(l5 -> l5.value(1));
            goods.add(new Goods(l0.value(8), l0.value(9), X12Parts.text(item.with("L5"), 2), List.of(),
                    X12Parts.weight(l0, 4, l0.value(5), 11)));
        }
        return Documents.of(heading, List.of(new Booking(heading, true, containers, goods,
                X12Parts.particulars(lines.all()), Particulars.NONE)), lines);
    }

    /** Records 12 (places) and 40 (containers wanted) have no proven layout and are told of. */
    static Documents platform(Lines lines) {
        Heading heading = PlatformParts.heading(lines);
        return Documents.of(heading, List.of(new Booking(heading, false, List.of(), PlatformParts.goods(lines),
                PlatformParts.booking(lines), Particulars.NONE)), lines);
    }
}
