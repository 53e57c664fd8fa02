package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiType;

/** What every EDIFACT message says alike: where the parts of a document go in it. */
final class EdifactWriting {

    /** Text that belongs to no one line of goods (4451). */
    private static final String GENERAL = "AAI";
    private static final String GOODS = "AAA";
    private static final int LINES = 5;

    private final EdiType type;
    private final Leftovers left;

    EdifactWriting(EdiType type, Leftovers left) {
        this.type = type;
        this.left = left;
    }

    /** D.95B and D.96B, in which orders and bay plans have codes of their own. */
    boolean early() {
        return type.release().startsWith("9") && type.release().compareTo("97") < 0;
    }

    /** @param sites the group itself first; what it has no room for goes to the next of them */
    void say(Particulars said, Site... sites) {
        say(said, true, sites);
    }

    /** Of a bill: its other references stand under its carriage and its parties, so as to open no bill of their own. */
    void bill(Particulars said, Site bill) {
        List<Site> hosts = new ArrayList<>();
        List<Site> carriages = said.voyages().stream().map(voyage -> bill.put(EdifactSegments.tdt(voyage))).toList();
        hosts.addAll(carriages);
        for (Party party : said.parties()) {
            coded("NAD", party.role(), party.name() + party.code(), code -> EdifactSegments.nad(party), List.of(bill))
                    .ifPresent(hosts::add);
        }
        references(said.references(), hosts);
        List<Site> dated = carriages.isEmpty() ? List.of(bill) : carriages;
        said.moments().forEach(moment -> moment(moment, dated));
        said.locations().forEach(place -> bill.put(EdifactSegments.loc(place)));
        said.remarks().forEach(text -> bill.put(EdifactSegments.ftx(GENERAL, text)));
    }

    /** In a bay plan every place of the message itself opens a cell: the ports stand under the carriage alone. */
    private void locations(List<Location> locations, List<Site> hosts) {
        for (Location place : locations) {
            if (hosts.isEmpty()) {
                left.notCarried(EdifactSegments.loc(place));
            } else {
                Site.put(EdifactSegments.loc(place), hosts);
            }
        }
    }

    private void moment(Moment moment, List<Site> hosts) {
        if (!moment.zone().isEmpty() && !moment.zone().matches("[+-][0-9]{2,4}")) {
            left.notCarried("DTM", 2, 2, moment.zone());
        }
        Site.put(EdifactSegments.dtm(moment), hosts);
    }

    /** @param through what finds no room may stand under the carriage */
    void say(Particulars said, boolean through, Site... sites) {
        List<Site> own = List.of(sites);
        List<Site> hosts = new ArrayList<>(own);
        for (Voyage voyage : said.voyages()) {
            Site carriage = Site.put(EdifactSegments.tdt(voyage), own);
            if (through) {
                hosts.add(carriage);
            }
        }
        references(said.references(), hosts);
        said.moments().forEach(moment -> moment(moment, hosts));
        locations(said.locations(), through && type.name().equals("BAPLIE") ? hosts.subList(own.size(), hosts.size())
                : hosts);
        said.parties().forEach(party -> coded("NAD", party.role(), party.name() + party.code(),
                code -> EdifactSegments.nad(party), own));
        said.remarks().forEach(text -> Site.put(EdifactSegments.ftx(GENERAL, text), hosts));
    }

    void references(List<Reference> references, List<Site> hosts) {
        references.forEach(one -> coded("RFF", one.kind(), one.number(),
                code -> EdifactSegments.rff(code, one.number()), hosts));
    }

    /** A word of another syntax alone has no code here. */
    private Optional<Site> coded(String tag, Coded word, String value, Function<String, EdiSegment> segment,
            List<Site> hosts) {
        if (word.edifact().isEmpty()) {
            left.notCarried(tag, 2, 1, word + " " + value);
            return Optional.empty();
        }
        return Optional.of(Site.put(segment.apply(word.written()), hosts));
    }

    /** EQD and what belongs to it; gives back its group. */
    Site container(Container container, boolean plan, Site... above) {
        List<Site> hosts = new ArrayList<>();
        Site eqd = Site.put(EdifactSegments.eqd(container), List.of(above));
        hosts.add(eqd);
        hosts.addAll(plan ? List.of(above) : List.of());
        if (!container.quantity().isEmpty()) {
            Site.put(EdiSegment.of("EQN", el(container.quantity())), hosts);
        }
        container.seals().forEach(seal -> Site.put(EdifactSegments.sel(seal), hosts));
        container.weights().forEach(weight -> Site.put(
                EdifactSegments.mea(weight, plan && !type.release().matches("[12].*")), hosts));
        EdifactSegments.handling(container.handling()).forEach(segment -> Site.put(segment, hosts));
        return eqd;
    }

    void goods(List<Goods> goods, Site above) {
        for (int i = 0; i < goods.size(); i++) {
            Goods line = goods.get(i);
            Site gid = above.put(EdiSegment.of("GID", el(String.valueOf(i + 1)), el(line.packages(), line.packing())));
            String[] words = line.description().split("\n", -1);
            for (int from = 0; from < words.length && !line.description().isEmpty(); from += LINES) {
                gid.put(EdifactSegments.ftx(GOODS, String.join("\n",
                        List.of(words).subList(from, Math.min(words.length, from + LINES)))));
            }
            line.weights().forEach(weight -> gid.put(EdifactSegments.mea(weight, false)));
            line.containers().forEach(number -> gid.put(EdiSegment.of("SGP", el(number))));
            EdifactSegments.handling(line.handling()).forEach(gid::put);
        }
    }
}
