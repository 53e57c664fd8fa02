package org.paperlessport.schemas.edi;

import java.util.Optional;
import org.paperlessport.schemas.Place;

/** Finds the place of a fault in the bytes, to be marked there. */
public final class EdiPlaces {

    private EdiPlaces() {
    }

    /** The bytes from an offset to behind the last. */
    public record Range(int from, int to) {
    }

    /**
     * The segment that a place names, its terminator included; empty when it is missing or cannot be found.
     * Where a segment is missing inside a message, that is the segment before which it should stand.
     *
     * @param message which message of the interchange, from 0; of no matter for the envelope
     */
    public static Optional<Range> range(byte[] bytes, int message, Place.InEdi place) {
        Opening opening = Opening.of(bytes);
        if (opening.unb() < 0) {
            return Optional.empty();
        }
        if (place.tag().equals("UNA")) {
            return Optional.of(new Range(0, opening.unb()));
        }
        var scanner = new SegmentScanner(bytes, opening, CharacterSet.ofEnvelope());
        int messages = -1;
        int position = 0;
        for (EdiSegment segment = scanner.next(); segment != null; segment = scanner.next()) {
            boolean begins = segment.tag().equals("UNH");
            messages += begins ? 1 : 0;
            position = begins ? 1 : position + 1;
            boolean here = place.segment() == 0 ? segment.tag().equals(place.tag())
                    : messages == message && position == place.segment();
            if (here) {
                return Optional.of(new Range(scanner.start(), scanner.behind()));
            }
        }
        return Optional.empty();
    }
}
