package org.paperlessport.clearance.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.paperlessport.clearance.port.GateMove.Direction;

/**
 * A container's present stay in the port: boxes come again with other goods, and then a new visit begins.
 *
 * @param since    moves up to this time belong to an earlier visit
 * @param terminal where the manifest has it discharged, or {@link Place#UNKNOWN}
 * @param bills    whose goods it carries
 * @param moves    reported in this visit, by time, whatever their order of coming
 */
public record Visit(Instant since, Place terminal, Set<BillNumber> bills, List<GateMove> moves) {

    static final Visit FIRST = new Visit(Instant.EPOCH, Place.UNKNOWN, Set.of(), List.of());

    public Visit {
        bills = java.util.Collections.unmodifiableSet(new TreeSet<>(bills));
        moves = List.copyOf(new TreeSet<>(moves));
    }

    Visit with(GateMove move) {
        List<GateMove> more = new ArrayList<>(moves);
        more.add(move);
        return new Visit(since, terminal, bills, more);
    }

    Visit without(GateMove move) {
        return new Visit(since, terminal, bills, moves.stream().filter(one -> !one.equals(move)).toList());
    }

    Visit carrying(Set<BillNumber> others, Place dischargedAt) {
        return new Visit(since, dischargedAt.isKnown() ? dischargedAt : terminal, others, moves);
    }

    /** The next stay, after the last move of this one. */
    Visit next() {
        return moves.isEmpty() ? FIRST : new Visit(moves.get(moves.size() - 1).at(), Place.UNKNOWN, Set.of(),
                List.of());
    }

    /**
     * The move before this one by time is of the same direction at the same place: one of the two is wrong.
     */
    boolean repeats(GateMove move) {
        int at = moves.indexOf(move);
        return at > 0 && moves.get(at - 1).direction() == move.direction()
                && moves.get(at - 1).place().equals(move.place());
    }

    /** The discharging terminal, and every place that let it out without having let it in. */
    boolean isTerminal(Place place) {
        return terminal.isKnown() && terminal.equals(place) || leftWithoutEntering().contains(place);
    }

    private Set<Place> leftWithoutEntering() {
        Set<Place> entered = new HashSet<>();
        Set<Place> left = new HashSet<>();
        for (GateMove move : moves) {
            if (move.direction() == Direction.IN) {
                entered.add(move.place());
            } else if (!entered.contains(move.place())) {
                left.add(move.place());
            }
        }
        return left;
    }
}
