package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paperlessport.schemas.edi.EdiSegment;

/** One segment for one value, as {@link X12Parts} reads it. */
final class X12Segments {

    private static final String KILOGRAM = "K";
    private static final int HALF_REMARK = 30;

    private X12Segments() {
    }

    static EdiSegment of(String tag, String... values) {
        return new EdiSegment(tag, Arrays.stream(values).map(EdiSegment::el).toList());
    }

    static String list(String list) {
        return list.equals(Location.UN_LOCODE) ? "UN" : list;
    }

    static EdiSegment r4(Location place) {
        return of("R4", place.role().x12(), list(place.list()), place.code(), place.name(), "", place.terminal());
    }

    /** Date, time and zone; LT is the sender's own time. */
    static List<String> dated(Moment moment) {
        int day = moment.digits().length() == 6 || moment.digits().length() == 10 ? 6 : 8;
        boolean timed = moment.digits().length() > day;
        return List.of(timed ? moment.digits().substring(0, day) : moment.digits(),
                timed ? moment.digits().substring(day) : "", !timed ? "" : moment.zone().isEmpty() ? "LT" : moment.zone());
    }

    static EdiSegment dtm(Moment moment) {
        List<String> when = dated(moment);
        return of("DTM", moment.meaning().x12(), when.get(0), when.get(1), when.get(2));
    }

    static EdiSegment n1(Party party, String code) {
        return of("N1", code, party.name().split("\n", -1)[0], party.code().isEmpty() ? "" : "ZZ", party.code());
    }

    /** N2, N3 and N4 behind N1: further names, streets and town. */
    static List<EdiSegment> address(Party party) {
        List<EdiSegment> segments = new ArrayList<>();
        List<String> names = List.of(party.name().split("\n", -1));
        pairs("N2", names.subList(1, names.size()), segments);
        Address at = party.address();
        pairs("N3", at.lines().isEmpty() ? List.of() : List.of(at.lines().split("\n", -1)), segments);
        if (!(at.city() + at.region() + at.postal() + at.country()).isEmpty()) {
            segments.add(of("N4", at.city(), at.region(), at.postal(), at.country()));
        }
        return segments;
    }

    private static void pairs(String tag, List<String> lines, List<EdiSegment> segments) {
        for (int i = 0; i < lines.size(); i += 2) {
            segments.add(of(tag, lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : ""));
        }
    }

    static EdiSegment k1(String remark) {
        int first = Math.min(HALF_REMARK, remark.length());
        return of("K1", remark.substring(0, first), remark.substring(first));
    }

    static EdiSegment q2(Voyage one) {
        return of("Q2", one.vehicle(), one.flag(), "", "", "", "", "", "", one.number(),
                one.carrier().isEmpty() ? "" : "SCA", one.carrier(), vessel(one), one.name());
    }

    static EdiSegment v1(Voyage one) {
        return of("V1", one.vehicle(), one.name(), one.flag(), one.number(), one.carrier(), "", "",
                vessel(one));
    }

    static EdiSegment m10(Voyage one) {
        return of("M10", one.carrier(), one.mode().equals("1") ? "O" : "", one.flag(), one.vehicle(), one.name(),
                one.number(), "", "", "", vessel(one));
    }

    /** Element 897: whether the vessel is named by its number in Lloyd's Register or by its call sign. */
    private static String vessel(Voyage one) {
        return one.vehicle().isEmpty() ? "" : one.vehicle().matches("[0-9]{7}") ? "L" : "C";
    }

    /** Letters and digits of a container number; all of another number is its digits. */
    static List<String> number(String number) {
        boolean usual = number.matches("[A-Z]{4}[0-9]+");
        return List.of(usual ? number.substring(0, 4) : "", usual ? number.substring(4) : number);
    }

    static String filling(Container.Filling filling) {
        return switch (filling) {
            case FULL -> "L";
            case EMPTY -> "E";
            case NOT_SAID -> "";
        };
    }

    static EdiSegment w09(Handling.Temperature one) {
        return of("W09", "CZ", one.degrees().toPlainString(), one.unit().equals("CEL") ? "CE" : "FA");
    }

    /** Empty strings where a weight is not in kilograms or its kind has no code. */
    static List<String> weight(Weight one) {
        boolean said = one.unit().equals(Weight.KILOGRAM) && !one.kind().x12().isEmpty();
        return said ? List.of(one.amount().toPlainString(), one.kind().x12().split(" ")[0], KILOGRAM)
                : List.of("", "", "");
    }

    static EdiSegment m7(List<Seal> seals) {
        return new EdiSegment("M7", seals.stream().map(seal -> el(seal.number())).toList());
    }
}
