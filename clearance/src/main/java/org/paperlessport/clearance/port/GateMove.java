package org.paperlessport.clearance.port;

import java.time.Instant;
import java.util.Comparator;

/**
 * A container passed a gate. It is its own business key: the same container, direction, place and time are
 * the same move however often it is reported.
 */
public record GateMove(ContainerNumber container, Direction direction, Place place, Instant at)
        implements Comparable<GateMove> {

    private static final Comparator<GateMove> BY_TIME = Comparator.comparing(GateMove::at)
            .thenComparing(GateMove::direction).thenComparing(GateMove::place)
            .thenComparing(GateMove::container);

    /** IN sorts before OUT: what came and went in the same minute came first. */
    public enum Direction { IN, OUT }

    @Override
    public int compareTo(GateMove other) {
        return BY_TIME.compare(this, other);
    }
}
