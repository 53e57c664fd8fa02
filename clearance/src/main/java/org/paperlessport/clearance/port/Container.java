package org.paperlessport.clearance.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.clearance.port.GateTable.Role;

/** A container in the port: what it is permitted, whose goods it carries, and where it has been seen. */
public record Container(ContainerNumber number, GateConditions conditions, Visit visit) {

    /** One that nobody has spoken of before. */
    public static Container unknown(ContainerNumber number) {
        return new Container(number, GateConditions.AT_FIRST, Visit.FIRST);
    }

    Container with(GateConditions others) {
        return new Container(number, others, visit);
    }

    Container with(Visit other) {
        return new Container(number, conditions, other);
    }

    /** Whether any manifest names it. */
    public boolean isOnManifest() {
        return !visit.bills().isEmpty();
    }

    Role roleOf(Place place) {
        Permission permission = conditions.permission();
        if (permission instanceof Permission.Transfer transfer && transfer.site().equals(place)) {
            return Role.SITE;
        }
        if (visit.isTerminal(place)) {
            return Role.TERMINAL;
        }
        return permission.equals(Permission.RELEASED) ? Role.SITE : Role.ELSEWHERE;
    }

    /** What the terminal must hold to: the permission, or none while a hold stands. */
    Permission permissionInForce() {
        return conditions.holds().isEmpty() ? conditions.permission() : Permission.NONE;
    }

    GateTable.Row row(GateMove move) {
        return GateTable.row(move.direction(), roleOf(move.place()), conditions.customsPermitsGateOut());
    }

    /** What its moves mean, by time; a move that repeats the one before says nothing new. */
    List<Seen> seen() {
        List<Seen> seen = new ArrayList<>();
        for (GateMove move : visit.moves()) {
            if (!visit.repeats(move)) {
                seen.add(new Seen(move, row(move).step()));
            }
        }
        return seen;
    }

    record Seen(GateMove move, Step step) {
    }

    /**
     * The gate-in by which it arrived at a supervised site: at the site it may move to, or at any place that
     * is not its terminal. Without a customs permission nothing has arrived: the officer looks first.
     */
    public Optional<GateMove> arrival() {
        return conditions.permission().isNone() ? Optional.empty() : seen().stream()
                .filter(one -> one.step() == Step.ARRIVED_AT_SITE).findFirst().map(Seen::move);
    }

    /** Where it was last seen, and whether going in or out. */
    public Optional<GateMove> lastMove() {
        List<GateMove> moves = visit.moves();
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
    }

    /** It has left the terminal or arrived: too late for its manifest to change. */
    boolean isUnderWay() {
        return arrival().isPresent() || seen().stream().anyMatch(one -> one.step() == Step.LEFT_TERMINAL);
    }
}
