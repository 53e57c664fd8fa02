package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
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
        try {
            Found found = new Found(Optional.empty(), bytes.length);
            for (int i = 0; i <= interchange; i++) {
                found = inNext(bytes, i == 0 ? -1 : found.behind(), i == interchange ? message : -1,
                        i == interchange ? place : null);
            }
            return found.range();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param behind where the next interchange begins */
    private record Found(Optional<Range> range, int behind) {
    }

    /** @param from -1 for the very beginning */
    private static Found inNext(byte[] bytes, int from, int message, Place.InEdi place) throws IOException {
        var tokens = new SegmentTokens(bytes);
        if (from < 0) {
            tokens.passByteOrderMark();
        } else {
            tokens.goTo(from);
        }
        tokens.toSegment();
        int una = tokens.start();
        Opening opening = Opening.of(tokens.bytes(), una, tokens.limit(), EdiProfile.STANDARD);
        if (opening.at() < 0) {
            return new Found(Optional.empty(), bytes.length);
        }
        if (place != null && place.tag().equals("UNA")) {
            return new Found(Optional.of(new Range(una, Math.max(opening.at(), una + 3))), bytes.length);
        }
        Delimiters separators = opening.declared() ? opening.delimiters()
                : Opening.endedByLines(opening.delimiters(), tokens.bytes(), opening.at(), tokens.limit());
        Delimiters delimiters = separators.in(EdiSyntax.UNKNOWN, true);
        tokens.goTo(opening.at());
        tokens.speak(delimiters.kinds(null), CharacterSet.ofEnvelope());
        if (!isExtended(bytes, opening.at(), delimiters)) {
            return in(tokens, message, place);
        }
        tokens.turn(delimiters);
        Found turned = in(tokens, message, place);
        IntUnaryOperator origin = offset -> CodeExtension.origin(bytes, opening.at(), bytes.length, delimiters, offset);
        return new Found(turned.range().map(one -> new Range(origin.applyAsInt(one.from()),
                origin.applyAsInt(one.to() - 1) + 1)), origin.applyAsInt(turned.behind()));
    }

    private static boolean isExtended(byte[] bytes, int unb, Delimiters delimiters) {
        int end = Math.min(bytes.length, unb + Opening.LENGTH);
        return SegmentText.segment(bytes, unb, end, delimiters, CharacterSet.ofEnvelope()).value(1, 1)
                .equals(CharacterSet.UNOX.name());
    }

    private static Found in(SegmentTokens tokens, int message, Place.InEdi place) throws IOException {
        int messages = -1;
        int position = 0;
        for (boolean more = tokens.next(); more; more = tokens.next()) {
            String tag = tokens.tagText();
            boolean begins = tag.equals("UNH");
            messages += begins ? 1 : 0;
            position = begins ? 1 : position + 1;
            if (place != null && (place.segment() == 0 ? tag.equals(place.tag())
                    : messages == message && position == place.segment())) {
                return new Found(Optional.of(new Range(tokens.start(), tokens.behind())), tokens.behind());
            }
            if (tag.equals("UNZ")) {
                return new Found(Optional.empty(), tokens.behind());
            }
        }
        return new Found(Optional.empty(), tokens.limit());
    }
}
