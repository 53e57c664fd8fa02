package org.paperlessport.schemas.edi;

import io.xlate.edi.stream.EDIStreamValidationError;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** StAEDI's errors in the published codes. */
final class StaediFaults {

    private StaediFaults() {
    }

    /** @param tag the segment that is wrong, or the one that is missing before the segment at the position */
    static Fault ofSegment(EDIStreamValidationError error, String tag, int position, EdiSegment there) {
        return switch (error) {
            case MANDATORY_SEGMENT_MISSING ->
                    SyntaxFault.MISSING.at(new Place.InEdi(position, tag, 0, 0), there.tag(), tag);
            case SEGMENT_EXCEEDS_MAXIMUM_USE ->
                    SyntaxFault.SEGMENT_REPEATED.at(segment(position, there), there.value(1), "");
            case LOOP_OCCURS_OVER_MAXIMUM_TIMES ->
                    SyntaxFault.GROUP_REPEATED.at(segment(position, there), there.value(1), "");
            default -> SyntaxFault.NOT_HERE.at(segment(position, there), there.tag(), "");
        };
    }

    static Fault ofElement(EDIStreamValidationError error, Place.InEdi place, EdiSegment there,
            String directory) {
        String found = there.value(place.element() - 1, Math.max(1, place.component()));
        String expected = EdiTables.PUBLISHED.segment(directory, there.tag())
                .map(shape -> shape.expected(place.element(), place.component())).orElse("");
        return switch (error) {
            case REQUIRED_DATA_ELEMENT_MISSING -> SyntaxFault.MISSING.at(place, found, expected);
            case TOO_MANY_DATA_ELEMENTS, TOO_MANY_COMPONENTS, TOO_MANY_REPETITIONS ->
                    SyntaxFault.TOO_MANY_PARTS.at(place, found, "");
            case DATA_ELEMENT_TOO_LONG -> SyntaxFault.TOO_LONG.at(place, found, expected);
            case DATA_ELEMENT_TOO_SHORT -> SyntaxFault.TOO_SHORT.at(place, found, expected);
            case INVALID_CHARACTER_DATA -> SyntaxFault.WRONG_TYPE.at(place, found, expected);
            default -> SyntaxFault.INVALID_VALUE.at(place, found, expected);
        };
    }

    private static Place.InEdi segment(int position, EdiSegment there) {
        return new Place.InEdi(position, there.tag(), 0, 0);
    }
}
