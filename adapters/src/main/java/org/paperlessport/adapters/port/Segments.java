package org.paperlessport.adapters.port;

import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.edi.EdiSegment;

/** A run of segments, asked by tag. */
record Segments(List<EdiSegment> all) {

    Optional<EdiSegment> first(String tag) {
        return all.stream().filter(segment -> segment.tag().equals(tag)).findFirst();
    }

    /** The value of an element of the first such segment; empty when there is none. */
    String value(String tag, int element) {
        return first(tag).map(segment -> segment.value(element)).orElse("");
    }
}
