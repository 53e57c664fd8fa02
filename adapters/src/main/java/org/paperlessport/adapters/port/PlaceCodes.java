package org.paperlessport.adapters.port;

import org.paperlessport.clearance.port.Place;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * The places of LOC. The port stands in C517, the terminal or site within it in C519, as SMDG writes them;
 * where only C517 is given, that is the place.
 */
final class PlaceCodes {

    static final String DISCHARGE = "11";
    static final String WAREHOUSE = "18";
    static final String DELIVERY = "7";
    /** SMDG: the place that reports. The UN list of D.95B does not hold it. */
    private static final String REPORTING = "165";
    static final String ACTIVITY = "175";

    private static final String UN_LOCODE = "139";

    private PlaceCodes() {
    }

    static Place place(Segments segments, String qualifier) {
        return segments.first("LOC", qualifier).map(PlaceCodes::place).orElse(Place.UNKNOWN);
    }

    /** Some terminals write their name into C517 behind the port, and leave C519 out. */
    static Place reporting(Segments segments) {
        return segments.first("LOC", REPORTING)
                .map(loc -> loc.value(3).isEmpty() && !loc.value(2, 4).isEmpty() ? new Place(loc.value(2, 4))
                        : place(loc)).orElse(Place.UNKNOWN);
    }

    /** A port alone is no site: only a terminal, a warehouse or a code of another list is. */
    static Place site(Segments segments, String qualifier) {
        return segments.first("LOC", qualifier)
                .filter(loc -> !loc.value(3).isEmpty() || !loc.value(2, 2).equals(UN_LOCODE))
                .map(PlaceCodes::place).orElse(Place.UNKNOWN);
    }

    private static Place place(EdiSegment loc) {
        return new Place(loc.value(3).isEmpty() ? loc.value(2) : loc.value(3));
    }
}
