package org.paperlessport.schemas.port;

import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.MessageShape;
import org.paperlessport.schemas.edi.Tables;

/** How one message is built and what its segments hold, from the tables that the readers judge by. */
final class Layout {

    /** A segment, or a group by the tag of the segment that opens it, with what may follow that. */
    record Part(String tag, boolean mandatory, int most, List<Part> parts) {
    }

    private final Part message;
    private final Tables tables;
    private final String directory;

    private Layout(MessageShape message, Tables tables, String directory) {
        this.message = new Part("", true, 1, parts(message.parts()));
        this.tables = tables;
        this.directory = directory;
    }

    /** @param directory e.g. D:95B, 004 */
    static Optional<Layout> of(Tables tables, String message, String directory) {
        return tables.message(message, directory).map(shape -> new Layout(shape, tables, directory));
    }

    private static List<Part> parts(List<MessageShape.Part> shapes) {
        return shapes.stream().map(Layout::part).toList();
    }

    private static Part part(MessageShape.Part shape) {
        List<Part> inner = parts(shape.parts());
        return inner.isEmpty() ? new Part(shape.tag(), shape.mandatory(), shape.most(), inner)
                : new Part(inner.get(0).tag(), shape.mandatory(), shape.most(), inner.subList(1, inner.size()));
    }

    Part message() {
        return message;
    }

    /** Whether the message itself, not a group of it, holds such a segment. */
    boolean holds(String tag) {
        return message.parts().stream().anyMatch(part -> part.tag().equals(tag));
    }

    /** The segment as the directory can hold it; what cannot be held goes to the leftovers. */
    Optional<EdiSegment> fitted(EdiSegment segment, Leftovers left) {
        return tables.segment(segment.tag(), directory).map(shape -> new Fitting(shape, left).fitted(segment))
                .orElse(Optional.of(segment));
    }
}
