package org.paperlessport.clearance;

/** What a filing does to the papers on file. */
public sealed interface PaperChange {

    /** The paper is new or replaces the one under the same key. */
    record Put(Filed<? extends Paper> paper) implements PaperChange {
    }

    record Removed(PaperKey key) implements PaperChange {
    }
}
