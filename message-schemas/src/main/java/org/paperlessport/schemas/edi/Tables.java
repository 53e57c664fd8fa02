package org.paperlessport.schemas.edi;

import java.util.Optional;

/** The tables that the readers judge by, for those who write. */
public enum Tables {
    EDIFACT(EdiTables.PUBLISHED), X12(EdiTables.X12), PLATFORM(EdiTables.PLATFORM);

    private final EdiTables tables;

    Tables(EdiTables tables) {
        this.tables = tables;
    }

    /** @param directory e.g. {@code D:95B}, {@code 004} of X12; of a platform file anything */
    public Optional<MessageShape> message(String message, String directory) {
        return tables.message(message + " " + directory);
    }

    /** Empty for a segment that may hold anything. */
    public Optional<SegmentShape> segment(String tag, String directory) {
        return tables.segment(directory, tag);
    }
}
