package org.paperlessport.schemas.edi;

import java.util.List;

/** How a message is built between its header and its trailer. */
public record MessageShape(String directory, List<Part> parts) {

    /**
     * A segment, or a group that is opened by its first segment.
     *
     * @param tag   of the segment; empty for a group
     * @param most  how often it may come
     * @param parts of the group; empty for a segment
     */
    public record Part(String tag, boolean mandatory, int most, List<Part> parts) {
    }
}
