package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.paperlessport.schemas.port.Discharge.Standing;
import org.paperlessport.schemas.port.GateMove.Direction;
import org.paperlessport.schemas.port.ReleaseOrder.Kind;

/**
 * CODECO, COARRI, COPRAR, COPARN and COREOR: one document a container. The directories order their groups differently
 * and agree on what stands before the first EQD and what after it.
 */
final class EquipmentMessages {

    private interface Maker {
        PortDocument make(Heading heading, Container container, Particulars own, Particulars common);
    }

    private static final Maker LOADED = (h, c, own, all) -> new Load(h, Standing.DONE, c, own, all);
    private static final Maker DISCHARGED = (h, c, own, all) -> new Discharge(h, Standing.DONE, c, own, all);
    private static final Maker ACCEPT = (h, c, own, all) -> new ReleaseOrder(h, Kind.ACCEPT, c, own, all);
    private static final Maker RELEASE = (h, c, own, all) -> new ReleaseOrder(h, Kind.RELEASE, c, own, all);

    /** Message and BGM 1001, as SMDG and ITIGG use it. */
    private static final Map<String, Maker> CODES = Map.ofEntries(
            Map.entry("CODECO 34", (h, c, own, all) -> new GateMove(h, Direction.IN, c, own, all)),
            Map.entry("CODECO 36", (h, c, own, all) -> new GateMove(h, Direction.OUT, c, own, all)),
            Map.entry("COARRI 44", DISCHARGED), Map.entry("COARRI 46", LOADED),
            Map.entry("COARRI 270 DISCHARGE REPORT", DISCHARGED), Map.entry("COARRI 270 LOADING REPORT", LOADED),
            Map.entry("COPRAR 43", (h, c, own, all) -> new Discharge(h, Standing.ORDERED, c, own, all)),
            Map.entry("COPRAR 45", (h, c, own, all) -> new Load(h, Standing.ORDERED, c, own, all)),
            Map.entry("COPARN 11", ACCEPT), Map.entry("COPARN 126", ACCEPT),
            Map.entry("COPARN 12", RELEASE), Map.entry("COPARN 129", RELEASE), Map.entry("COREOR 129", RELEASE));

    private EquipmentMessages() {
    }

    static Documents read(String message, Lines lines) {
        Heading heading = EdifactParts.heading(lines);
        List<PortDocument> documents = new ArrayList<>();
        Maker maker = lines.first("BGM").map(bgm -> maker(message, bgm)).orElse(null);
        if (maker != null) {
            Particulars common = EdifactParts.particulars(lines.before(line -> line.is("EQD")).all());
            for (Lines group : lines.groups(line -> line.is("EQD"), Set.of("CNT", "UNT"))) {
                Line eqd = group.all().get(0);
                if (eqd.is("EQD", "CN")) {
                    documents.add(maker.make(heading, EdifactParts.container(eqd, group),
                            EdifactParts.particulars(own(group)), common));
                }
            }
        }
        return Documents.of(heading, documents, lines);
    }

    /** A code that is in no row is left for the warning. */
    private static Maker maker(String message, Line bgm) {
        String code = message + " " + bgm.peek(1, 1);
        String text = code + " " + bgm.peek(1, 4).toUpperCase(Locale.ROOT);
        return CODES.getOrDefault(code, CODES.get(text));
    }

    /** The code that makes such a document, before the orders had codes of their own and since; empty when none does. */
    static String code(String message, PortDocument document, boolean early) {
        var said = Statement.of(document);
        List<String> codes = said.containers().isEmpty() ? List.of()
                : CODES.entrySet().stream().filter(row -> row.getKey().matches(message + " [0-9]+"))
                .filter(row -> row.getValue().make(said.heading(), said.containers().get(0), said.own(), said.common())
                        .equals(document))
                .map(row -> row.getKey().substring(message.length() + 1))
                .sorted(Comparator.comparingInt(Integer::parseInt)).toList();
        return codes.isEmpty() ? "" : codes.get(early ? 0 : codes.size() - 1);
    }

    /** Without the places and times of the carriage that brings it or takes it away. */
    private static List<Line> own(Lines group) {
        List<Line> own = new ArrayList<>();
        boolean carriage = false;
        for (Line line : group.all()) {
            carriage |= line.is("TDT");
            if (!carriage || !line.is("LOC") && !line.is("DTM")) {
                own.add(line);
            }
        }
        return own;
    }
}
