package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Paper;

import java.util.List;

/** What was read from a message, in the hub's own terms. */
public sealed interface Content {

    /** The four documents about consignments. */
    record Papers(List<? extends Paper> papers) implements Content {
    }

    /** Nothing that the hub acts on. */
    record Nothing() implements Content {
    }
}
