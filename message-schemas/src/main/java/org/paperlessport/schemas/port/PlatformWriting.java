package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.port.X12Segments.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * Fills records of platform files from a document and keeps account: what was asked for is said, the rest is told of.
 */
final class PlatformWriting {

    private final Leftovers left;

    PlatformWriting(Leftovers left) {
        this.left = left;
    }

    /** The parts of a document, each taken once. */
    final class Stock {

        private final List<Reference> references;
        private final List<Moment> moments;
        private final List<Location> locations;
        private final List<Party> parties;
        private final List<Voyage> voyages;
        private final List<String> remarks;

        Stock(Particulars said) {
            references = new ArrayList<>(said.references());
            moments = new ArrayList<>(said.moments());
            locations = new ArrayList<>(said.locations());
            parties = new ArrayList<>(said.parties());
            voyages = new ArrayList<>(said.voyages());
            remarks = new ArrayList<>(said.remarks());
        }

        String reference(Reference.Kind kind) {
            Reference one = first(references, each -> each.kind() == kind);
            return one == null ? "" : one.number();
        }

        boolean drop(Reference reference) {
            return references.remove(reference);
        }

        /** A date alone has a place in these records. */
        String date(Moment.Meaning meaning) {
            Moment one = first(moments, each -> each.meaning() == meaning && each.digits().matches("[0-9]{8}")
                    && each.zone().isEmpty());
            return one == null ? "" : one.digits();
        }

        /** Code and name. */
        List<String> place(Location.Role role) {
            Location one = first(locations, each -> each.role() == role
                    && each.list().equals(Location.UN_LOCODE) && each.terminal().isEmpty());
            return one == null ? List.of("", "") : List.of(one.code(), one.name());
        }

        Party party(Party.Role role) {
            return first(parties, each -> each.role() == role);
        }

        Voyage ship() {
            return first(voyages, each -> each.stage().equals(Voyage.MAIN) && each.mode().equals("1"));
        }

        List<String> remarks() {
            List<String> all = remarks.stream().filter(text -> !text.contains("\n")).toList();
            remarks.removeAll(all);
            return all;
        }

        /** Nothing more is asked for. */
        void told() {
            references.forEach(one -> left.notCarried("RFF", 0, 0, one.kind() + " " + one.number()));
            moments.forEach(one -> left.notCarried("DTM", 0, 0, one.meaning() + " " + one.digits()));
            locations.forEach(one -> left.notCarried("LOC", 0, 0, one.role() + " " + one.code()));
            parties.forEach(one -> left.notCarried("NAD", 0, 0, one.role() + " " + one.code() + one.name()));
            voyages.forEach(one -> left.notCarried("TDT", 0, 0, one.stage() + " " + one.number()));
            remarks.forEach(one -> left.notCarried("FTX", 0, 0, one));
        }

        private static <T> T first(List<T> all, Predicate<T> wanted) {
            T found = all.stream().filter(wanted).findFirst().orElse(null);
            all.remove(found);
            return found;
        }
    }

    void unsaid(String tag, String value) {
        if (!value.isEmpty()) {
            left.notCarried(tag, 0, 0, value);
        }
    }

    /** Code, name, flag and voyage: how every file begins its record 10. */
    List<String> ship(Voyage one) {
        if (one == null) {
            return List.of("", "", "", "");
        }
        unsaid("TDT", one.carrier());
        return List.of(one.vehicle(), one.name(), one.flag(), one.number());
    }

    /** A party's record: code, name, then its lines. */
    EdiSegment party(String record, Party one) {
        Address at = one.address();
        unsaid("NAD", at.city() + at.region() + at.postal() + at.country());
        List<String> fields = new ArrayList<>(List.of(one.code(), one.name()));
        if (!at.lines().isEmpty()) {
            fields.addAll(Arrays.asList(at.lines().split("\n", -1)));
        }
        return one.name().contains("\n") ? of(record, one.code()) : of(record, fields.toArray(String[]::new));
    }

    /** The name in several lines has no place; the record is written without it. */
    EdiSegment told(String record, Party one) {
        if (one.name().contains("\n")) {
            left.notCarried(record, 3, 1, one.name());
            unsaid("NAD", one.address().lines());
        }
        return party(record, one);
    }

    String weight(List<Weight> weights, Weight.Kind kind) {
        return weights.stream().filter(one -> one.kind() == kind && one.unit().equals(Weight.KILOGRAM)).findFirst()
                .map(one -> one.amount().toPlainString()).orElse("");
    }

    /** @param kinds the weights that have a field */
    void unsaid(List<Weight> weights, Weight.Kind... kinds) {
        List<Weight> rest = new ArrayList<>(weights);
        for (Weight.Kind kind : kinds) {
            rest.stream().filter(one -> one.kind() == kind && one.unit().equals(Weight.KILOGRAM)).findFirst()
                    .ifPresent(rest::remove);
        }
        rest.forEach(one -> left.notCarried(EdifactSegments.mea(one, false)));
    }

    void unsaid(Handling handling) {
        EdifactSegments.handling(handling).forEach(left::notCarried);
    }

    /** What no record of a container says. */
    void unsaid(Container one, int seals) {
        unsaid("EQD", one.status());
        unsaid("EQN", one.quantity());
        one.seals().stream().skip(seals).forEach(seal -> unsaid("SEL", seal.number()));
        one.seals().stream().limit(seals).forEach(seal -> unsaid("SEL", seal.party()));
    }

    static String filling(Container.Filling filling) {
        return switch (filling) {
            case FULL -> "F";
            case EMPTY -> "E";
            case NOT_SAID -> "";
        };
    }
}
