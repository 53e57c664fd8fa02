package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.edi.MessageShape.Part;

/**
 * A message's structure laid flat, so that a segment's place is found by comparing numbers. Part 0 is the
 * message itself; every other part has the one it stands in, the next beside it and, being a group, its first.
 * A group carries the tag of the segment that opens it.
 */
final class MessagePlan {

    static final int NONE = -1;
    static final int WHOLE = 0;

    private final int[] tags;
    private final boolean[] mandatory;
    private final int[] most;
    private final int[] within;
    private final int[] next;
    private final int[] first;
    private final SegmentPlan[] segments;

    MessagePlan(MessageShape message, EdiTables tables) {
        List<Part> parts = new ArrayList<>();
        List<Integer> outer = new ArrayList<>();
        parts.add(new Part("", true, 1, message.parts()));
        outer.add(NONE);
        spread(0, parts, outer);
        int size = parts.size();
        tags = new int[size];
        mandatory = new boolean[size];
        most = new int[size];
        within = outer.stream().mapToInt(Integer::intValue).toArray();
        next = new int[size];
        first = new int[size];
        segments = new SegmentPlan[size];
        for (int i = 0; i < size; i++) {
            Part part = parts.get(i);
            mandatory[i] = part.mandatory();
            most[i] = part.most();
            tags[i] = SegmentTokens.packed(opening(part));
            first[i] = part.parts().isEmpty() ? NONE : i + 1;
            next[i] = nextBeside(i);
            segments[i] = part.parts().isEmpty() ? tables.segmentPlan(message.directory(), part.tag()) : null;
        }
    }

    private static void spread(int group, List<Part> parts, List<Integer> outer) {
        for (Part part : parts.get(group).parts()) {
            parts.add(part);
            outer.add(group);
            spread(parts.size() - 1, parts, outer);
        }
    }

    private int nextBeside(int part) {
        for (int i = part + 1; i < within.length; i++) {
            if (within[i] == within[part]) {
                return i;
            }
            if (within[i] < within[part]) {
                return NONE;
            }
        }
        return NONE;
    }

    private static String opening(Part part) {
        return part.parts().isEmpty() ? part.tag() : opening(part.parts().get(0));
    }

    int size() {
        return tags.length;
    }

    int tag(int part) {
        return tags[part];
    }

    boolean mandatory(int part) {
        return mandatory[part];
    }

    int most(int part) {
        return most[part];
    }

    int within(int part) {
        return within[part];
    }

    int next(int part) {
        return next[part];
    }

    /** The first part of a group; {@link #NONE} for a segment. */
    int first(int part) {
        return first[part];
    }

    /** Null for a group, and for a segment that may hold anything. */
    SegmentPlan segment(int part) {
        return segments[part];
    }

    boolean knows(int tag) {
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == tag) {
                return true;
            }
        }
        return false;
    }

    static String tagText(int tag) {
        var text = new String(new char[] {(char) (tag >> 16 & 0xFF), (char) (tag >> 8 & 0xFF), (char) (tag & 0xFF)});
        return text.charAt(2) == 0 ? text.substring(0, 2) : text;
    }
}
