package org.paperlessport.adapters.port;

import org.paperlessport.clearance.port.Place;
import org.paperlessport.schemas.port.Location;
import org.paperlessport.schemas.port.Particulars;

/**
 * Which place of LOC is meant. The port stands in C517, the terminal or site within it in C519, as SMDG writes them;
 * where only C517 is given, that is the place.
 */
final class PlaceCodes {

    static final String DISCHARGE = "11";
    static final String WAREHOUSE = "18";
    static final String ACTIVITY = "175";

    private static final String UN_LOCODE = "139";

    private PlaceCodes() {
    }

    static Place place(Particulars particulars, Location.Role role) {
        return particulars.location(role).map(PlaceCodes::place).orElse(Place.UNKNOWN);
    }

    /** Some terminals write their name into C517 behind the port, and leave C519 out. */
    static Place reporting(Particulars particulars) {
        return particulars.location(Location.Role.REPORTING)
                .map(loc -> loc.terminal().isEmpty() && !loc.name().isEmpty() ? new Place(loc.name())
                        : place(loc)).orElse(Place.UNKNOWN);
    }

    /** A port alone is no site: only a terminal, a warehouse or a code of another list is. */
    static Place site(Particulars particulars, Location.Role role) {
        return particulars.location(role)
                .filter(loc -> !loc.terminal().isEmpty() || !loc.list().equals(UN_LOCODE))
                .map(PlaceCodes::place).orElse(Place.UNKNOWN);
    }

    private static Place place(Location loc) {
        return new Place(loc.terminal().isEmpty() ? loc.code() : loc.terminal());
    }
}
