package org.paperlessport.clearance.port;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paperlessport.clearance.port.GateTable.Row;
import org.paperlessport.clearance.port.PortNotice.Alarm;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortOutcome.Answer;

/**
 * What reports and decisions do to containers and bills. Reports may come twice, late or out of order; what
 * is on file in the end, and who has been told of which step, is the same. Manifests are {@link
 * ManifestRules}'.
 */
public final class PortRules {

    /** Reports may be ahead of us by this much: clocks and zones differ. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private PortRules() {
    }

    /**
     * A gate move is a fact: it is recorded whether it should have happened or not.
     *
     * @param named the bills that the report says the container carries, if any
     */
    public static PortOutcome record(GateMove move, Set<BillNumber> named, PortRecords known, Instant now) {
        Container container = known.container(move.container());
        if (isTooFarAhead(move, now)) {
            return PortOutcome.refused(Correction.TIME_IN_THE_FUTURE, move.container().value());
        }
        if (container.visit().moves().contains(move) || !move.at().isAfter(container.visit().since())) {
            return PortOutcome.alreadyKnown();
        }
        Container moved = container.with(container.visit().with(move));
        List<PortNotice> besides = new ArrayList<>();
        if (moved.visit().repeats(move)) {
            besides.add(new Alarm(AlarmKind.REPORTED_TWICE, move.container(), move.place(), move.at()));
            return contradiction(PortChange.between(known, known.with(moved), now, besides));
        }
        Row row = moved.row(move);
        row.raises().ifPresent(kind ->
                besides.add(new Alarm(kind, move.container(), move.place(), move.at())));
        if (row.raises().equals(Optional.of(AlarmKind.OUT_WITHOUT_PERMISSION))) {
            besides.add(new PermissionTold(move.place(), Permission.NONE, Set.of(move.container()),
                    moved.visit().bills(), now));
            moved = moved.with(moved.conditions().with(Permission.NONE));
        }
        besides.addAll(corrections(moved, named));
        return PortChange.between(known, known.with(moved), now, besides);
    }

    /** A move that cannot have happened yet. */
    public static boolean isTooFarAhead(GateMove move, Instant now) {
        return move.at().isAfter(now.plus(AHEAD));
    }

    private static List<CorrectionAsked> corrections(Container moved, Set<BillNumber> named) {
        if (!moved.isOnManifest()) {
            return List.of(new CorrectionAsked(Correction.CONTAINER_UNKNOWN, moved.number().value()));
        }
        return named.stream().filter(bill -> !moved.visit().bills().contains(bill)).sorted()
                .map(bill -> new CorrectionAsked(Correction.BILL_NOT_IN_CONTAINER, bill.value())).toList();
    }

    /** A terminal takes back a move it reported by mistake. */
    public static PortOutcome takeBack(GateMove move, PortRecords known, Instant now) {
        Container container = known.container(move.container());
        if (!container.visit().moves().contains(move)) {
            return PortOutcome.refused(Correction.MOVE_UNKNOWN, move.container().value());
        }
        Container without = container.with(container.visit().without(move));
        if (container.arrival().isPresent() && without.arrival().isEmpty()) {
            return PortOutcome.refused(Correction.CHANGE_AFTER_ARRIVAL, move.container().value());
        }
        return PortChange.between(known, known.with(without), now, List.of());
    }

    /** Customs, the port or the carrier decides: the conditions are these from now on. */
    public static PortOutcome decide(ContainerNumber number, GateConditions conditions, PortRecords known,
            Instant now) {
        Container container = known.container(number);
        if (container.conditions().equals(conditions)) {
            return PortOutcome.alreadyKnown();
        }
        Container decided = container.with(conditions);
        boolean tooLate = !container.permissionInForce().isNone() && decided.permissionInForce().isNone()
                && container.isUnderWay();
        if (!tooLate) {
            return PortChange.between(known, known.with(decided), now, List.of());
        }
        Place last = container.lastMove().map(GateMove::place).orElse(Place.UNKNOWN);
        return contradiction(PortChange.between(known, known.with(decided), now,
                List.of(new Alarm(AlarmKind.TOO_LATE_TO_WITHDRAW, number, last, now))));
    }

    /**
     * Whether parcels under this bill must still wait: the bill is not on file, or a container of it is not
     * in.
     */
    public static boolean awaitsArrival(Optional<Bill> bill) {
        return !bill.map(Bill::hasArrived).orElse(false);
    }

    private static PortOutcome contradiction(PortOutcome moved) {
        return new PortOutcome(Answer.CONTRADICTION, moved.containers(), moved.bills(), moved.removed(),
                moved.notices());
    }
}
