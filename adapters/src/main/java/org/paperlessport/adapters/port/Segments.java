package org.paperlessport.adapters.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paperlessport.schemas.edi.EdiSegment;

/** A run of segments, asked by tag and qualifier. */
record Segments(List<EdiSegment> all) {

    /**
     * The runs that begin with this tag, each up to the next such segment or to one of the tags that end
     * them.
     */
    List<Segments> groups(String tag, Set<String> enders) {
        List<Segments> groups = new ArrayList<>();
        List<EdiSegment> open = null;
        for (EdiSegment segment : all) {
            if (segment.tag().equals(tag)) {
                open = new ArrayList<>();
                groups.add(new Segments(open));
            } else if (enders.contains(segment.tag())) {
                open = null;
            }
            if (open != null) {
                open.add(segment);
            }
        }
        return groups;
    }

    /** What stands before the first segment of this tag. */
    Segments before(String tag) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).tag().equals(tag)) {
                return new Segments(all.subList(0, i));
            }
        }
        return this;
    }

    Optional<EdiSegment> first(String tag) {
        return all.stream().filter(segment -> segment.tag().equals(tag)).findFirst();
    }

    Optional<EdiSegment> first(String tag, String qualifier) {
        return all.stream().filter(segment -> segment.is(tag, qualifier)).findFirst();
    }

    /** The value of an element of the first such segment; empty when there is none. */
    String value(String tag, int element) {
        return first(tag).map(segment -> segment.value(element)).orElse("");
    }
}
