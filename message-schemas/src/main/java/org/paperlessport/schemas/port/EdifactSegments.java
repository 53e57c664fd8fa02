package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.Handling.Damage;
import org.paperlessport.schemas.port.Handling.Danger;
import org.paperlessport.schemas.port.Handling.Dimension;
import org.paperlessport.schemas.port.Handling.Said;
import org.paperlessport.schemas.port.Handling.Temperature;

/** One segment for one value, as {@link EdifactParts} reads it; the same in every directory. */
final class EdifactSegments {

    private static final List<String> NOTHING = List.of("");
    private static final String UN_ECE = "6";

    private EdifactSegments() {
    }

    static EdiSegment bgm(String code, Heading heading) {
        return EdiSegment.of("BGM", el(code), el(heading.number()), el(heading.function()));
    }

    static EdiSegment rff(String kind, String number) {
        return EdiSegment.of("RFF", el(kind, number));
    }

    /** 2379 by the number of digits, with 303 and 205 where an offset is said. */
    static EdiSegment dtm(Moment moment) {
        boolean offset = moment.zone().matches("[+-][0-9]{2,4}");
        String format = switch (moment.digits().length()) {
            case 6 -> "101";
            case 8 -> "102";
            case 10 -> "201";
            case 12 -> offset ? "205" : "203";
            case 14 -> "204";
            default -> "";
        };
        return EdiSegment.of("DTM", el(moment.meaning().written(), moment.digits() + (offset ? moment.zone() : ""),
                format));
    }

    static EdiSegment loc(Location place) {
        boolean un = place.list().equals(Location.UN_LOCODE);
        return EdiSegment.of("LOC", el(place.role().written()),
                el(place.code(), place.list(), un ? UN_ECE : "", place.name()), el(place.terminal()));
    }

    static EdiSegment nad(Party party) {
        Address at = party.address();
        return EdiSegment.of("NAD", el(party.role().written()), el(party.code()), NOTHING, lines(party.name()),
                lines(at.lines()), el(at.city()), el(at.region()), el(at.postal()), el(at.country()));
    }

    /** A ship is named by her IMO number (146), else by her call sign (103). */
    static EdiSegment tdt(Voyage voyage) {
        String list = !voyage.mode().equals("1") || voyage.vehicle().isEmpty() ? ""
                : voyage.vehicle().matches("[0-9]{7}") ? "146" : "103";
        return EdiSegment.of("TDT", el(voyage.stage()), el(voyage.number()), el(voyage.mode()), NOTHING,
                el(voyage.carrier()), NOTHING, NOTHING,
                el(voyage.vehicle(), list, "", voyage.name(), voyage.flag()));
    }

    static EdiSegment ftx(String subject, String text) {
        return EdiSegment.of("FTX", el(subject), NOTHING, NOTHING, lines(text));
    }

    static EdiSegment eqd(Container container) {
        return EdiSegment.of("EQD", el("CN"), el(container.number()), el(container.sizeType()), NOTHING,
                el(container.status()), el(Container.code(container.filling())));
    }

    /** @param plan a bay plan up to D.01B, where WT says a gross weight */
    static EdiSegment mea(Weight weight, boolean plan) {
        boolean gross = plan && weight.kind() == Weight.Kind.GROSS;
        String kind = weight.kind() == Weight.Kind.UNNAMED ? "" : weight.kind().written();
        return EdiSegment.of("MEA", el(gross ? "WT" : "AAE"), el(gross ? "" : kind),
                el(weight.unit(), weight.amount().toPlainString()));
    }

    static EdiSegment sel(Seal seal) {
        return EdiSegment.of("SEL", el(seal.number()), el(seal.party()));
    }

    static List<EdiSegment> handling(Handling handling) {
        List<EdiSegment> segments = new ArrayList<>();
        for (Temperature one : handling.temperatures()) {
            segments.add(EdiSegment.of("TMP", el(one.meaning()), el(one.degrees().toPlainString(), one.unit())));
        }
        for (Dimension one : handling.dimensions()) {
            segments.add(EdiSegment.of("DIM", el(one.meaning()),
                    el(one.unit(), one.length(), one.width(), one.height())));
        }
        for (Danger one : handling.dangers()) {
            segments.add(EdiSegment.of("DGS", el(one.rules()), el(one.hazard()), el(one.unNumber()),
                    el(one.flashpoint(), one.flashpointUnit()), el(one.packingGroup()), el(one.emergency())));
        }
        for (Damage one : handling.damages()) {
            segments.add(EdiSegment.of("DAM", el(one.subject()), said(one.type()), said(one.area()),
                    said(one.extent())));
        }
        return segments;
    }

    private static List<String> said(Said said) {
        return el(said.code(), "", "", said.text());
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }
}
