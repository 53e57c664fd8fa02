package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.Handling.Temperature;

/** What every X12 set says alike: where the parts of a document go in it, and what X12 has no word for. */
final class X12Writing {

    private static final String MAIN_BY_SEA = Voyage.MAIN + "1";

    private final Leftovers left;

    X12Writing(Leftovers left) {
        this.left = left;
    }

    interface OfVoyage {
        EdiSegment segment(Voyage voyage);
    }

    /** @param site of the references and remarks; @param voyages how the set names a ship */
    void say(Particulars said, OfVoyage voyages, Site... sites) {
        List<Site> hosts = new ArrayList<>(List.of(sites));
        for (Voyage one : said.voyages()) {
            unsaid("TDT", MAIN_BY_SEA.equals(one.stage() + one.mode()) ? "" : one.stage() + " " + one.mode());
            Site.put(voyages.segment(one), hosts);
        }
        for (Reference one : said.references()) {
            if (coded("N9", one.kind(), one.number())) {
                Site.put(X12Segments.of("N9", one.kind().x12(), one.number()), hosts);
            }
        }
        for (Party one : said.parties()) {
            party(one, hosts);
        }
        List<Site> places = new ArrayList<>(hosts);
        for (Location one : said.locations()) {
            if (coded("R4", one.role(), one.code() + one.name())) {
                places.add(Site.put(X12Segments.r4(one), hosts));
            }
        }
        for (Moment one : said.moments()) {
            if (coded("DTM", one.meaning(), one.digits()) && !misfit(one)) {
                Site.put(X12Segments.dtm(one), places.subList(places.size() > hosts.size() ? hosts.size() : 0,
                        places.size()));
            }
        }
        for (String one : said.remarks()) {
            if (one.contains("\n")) {
                left.notCarried("K1", 2, 1, one);
            } else {
                Site.put(X12Segments.k1(one), hosts);
            }
        }
    }

    private void party(Party one, List<Site> hosts) {
        if (coded("N1", one.role(), one.code() + one.name())) {
            Site n1 = Site.put(X12Segments.n1(one, one.role().x12().split(" ")[0]), hosts);
            X12Segments.address(one).forEach(n1::put);
        }
    }

    /** A word of EDIFACT alone is told of. */
    private boolean coded(String tag, Coded word, String value) {
        if (word.x12().isEmpty()) {
            left.notCarried(tag, 2, 1, word + " " + value);
        }
        return !word.x12().isEmpty();
    }

    /** What is no time has no place; it is told of. */
    boolean misfit(Moment one) {
        boolean misfit = !one.digits().matches("[0-9]{6}|[0-9]{8}|[0-9]{10}|[0-9]{12}|[0-9]{14}");
        if (misfit) {
            left.notCarried("DTM", 3, 1, one.digits());
        }
        return misfit;
    }

    void unsaid(String tag, String value) {
        if (!value.isEmpty()) {
            left.notCarried(tag, 0, 0, value);
        }
    }

    void heading(Heading heading) {
        unsaid("BGM", heading.number());
        unsaid("BGM", heading.function());
    }

    /** The reefer setting goes to W09, all else to the leftovers. */
    void handling(Handling handling, Site site) {
        for (Temperature one : handling.temperatures()) {
            if (one.meaning().equals(Temperature.SETTING) && one.unit().matches("CEL|FAH")) {
                site.put(X12Segments.w09(one));
            } else {
                left.notCarried("TMP", 0, 0, one.degrees() + " " + one.unit());
            }
        }
        EdifactSegments.handling(new Handling(List.of(), handling.dimensions(), handling.dangers(), handling.damages()))
                .forEach(left::notCarried);
    }

    /** What no set says of a container. */
    void unsaid(Container one, boolean weights) {
        unsaid("EQD", one.status());
        one.seals().forEach(seal -> unsaid("SEL", seal.party()));
        if (!weights) {
            one.weights().forEach(weight -> left.notCarried(EdifactSegments.mea(weight, false)));
        }
    }

    /** The one weight in kilograms that a line of goods may have; the others are told of. */
    List<String> weight(List<Weight> weights, boolean grossAlone) {
        List<String> said = List.of("", "", "");
        for (Weight one : weights) {
            List<String> written = X12Segments.weight(one);
            if (said.get(0).isEmpty() && !written.get(0).isEmpty()
                    && !(grossAlone && one.kind() != Weight.Kind.GROSS)) {
                said = written;
            } else {
                left.notCarried(EdifactSegments.mea(one, false));
            }
        }
        return said;
    }
}
