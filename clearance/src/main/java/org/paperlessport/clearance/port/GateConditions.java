package org.paperlessport.clearance.port;

import java.util.EnumSet;
import java.util.Set;

/**
 * What must be in order before a container may leave the terminal. The carrier's release is a condition of
 * its own: customs does not ask for it, the terminal does.
 */
public record GateConditions(Permission permission, boolean carrierReleased, Set<ContainerHold> holds) {

    public static final GateConditions AT_FIRST = new GateConditions(Permission.NONE, false, Set.of());

    public GateConditions {
        holds = Set.copyOf(holds);
    }

    /** Why a terminal may not let it out. */
    public enum Reason { NO_CUSTOMS_PERMISSION, HOLD, NO_CARRIER_RELEASE }

    /** Empty exactly when it may leave. */
    public Set<Reason> reasonsToStay() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (permission.isNone()) {
            reasons.add(Reason.NO_CUSTOMS_PERMISSION);
        }
        if (!holds.isEmpty()) {
            reasons.add(Reason.HOLD);
        }
        if (!carrierReleased) {
            reasons.add(Reason.NO_CARRIER_RELEASE);
        }
        return reasons;
    }

    /** As far as customs is concerned. */
    boolean customsPermitsGateOut() {
        return !permission.isNone() && holds.isEmpty();
    }

    public GateConditions with(Permission other) {
        return new GateConditions(other, carrierReleased, holds);
    }

    public GateConditions releasedByCarrier() {
        return new GateConditions(permission, true, holds);
    }

    public GateConditions held(ContainerHold hold) {
        Set<ContainerHold> more = EnumSet.of(hold);
        more.addAll(holds);
        return new GateConditions(permission, carrierReleased, more);
    }

    public GateConditions lifted(ContainerHold hold) {
        Set<ContainerHold> less = EnumSet.noneOf(ContainerHold.class);
        less.addAll(holds);
        less.remove(hold);
        return new GateConditions(permission, carrierReleased, less);
    }
}
