package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.paperlessport.schemas.Place;

/** Finds the place of a fault in the bytes, to be marked there. */
public final class EdiPlaces {

    private EdiPlaces() {
    }

    /** The bytes from an offset to behind the last. */
    public record Range(int from, int to) {
    }

    /** In the first interchange. */
    public static Optional<Range> range(byte[] bytes, int message, Place.InEdi place) {
        return range(bytes, 0, message, place);
    }

    /**
     * The segment that a place names, its terminator included; empty when it is missing or cannot be found.
     * Where a segment is missing inside a message, that is the segment before which it should stand.
     *
     * @param interchange which one of the bytes, from 0
     * @param message     which message of it, from 0; of no matter for the envelope
     */
    public static Optional<Range> range(byte[] bytes, int interchange, int message, Place.InEdi place) {
        var tokens = new SegmentTokens(bytes);
        try {
            tokens.passByteOrderMark();
            Optional<Range> found = Optional.empty();
            for (int i = 0; i <= interchange; i++) {
                found = inNext(tokens, i == interchange ? message : -1, i == interchange ? place : null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Range> inNext(SegmentTokens tokens, int message, Place.InEdi place)
            throws IOException {
        tokens.toSegment();
        int una = tokens.start();
        Opening opening = Opening.of(tokens.bytes(), una, tokens.limit(), EdiProfile.STANDARD);
        if (opening.at() < 0) {
            return Optional.empty();
        }
        if (place != null && place.tag().equals("UNA")) {
            return Optional.of(new Range(una, Math.max(opening.at(), una + 3)));
        }
        tokens.goTo(opening.at());
        Delimiters separators = opening.declared() ? opening.delimiters()
                : Opening.endedByLines(opening.delimiters(), tokens.bytes(), opening.at(), tokens.limit());
        tokens.speak(separators.in(EdiSyntax.UNKNOWN, true).kinds(null), CharacterSet.ofEnvelope());
        int messages = -1;
        int position = 0;
        for (boolean more = tokens.next(); more; more = tokens.next()) {
            String tag = tokens.tagText();
            boolean begins = tag.equals("UNH");
            messages += begins ? 1 : 0;
            position = begins ? 1 : position + 1;
            if (place != null && (place.segment() == 0 ? tag.equals(place.tag())
                    : messages == message && position == place.segment())) {
                return Optional.of(new Range(tokens.start(), tokens.behind()));
            }
            if (tag.equals("UNZ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
