package org.paperlessport.clearance.port;

import java.time.Instant;
import java.util.Set;

/** Something that somebody must be told. */
public sealed interface PortNotice {

    /**
     * To the terminal: what customs permits for these containers now; NONE withdraws.
     *
     * @param terminal that has them, or {@link Place#UNKNOWN}
     * @param bills    whose goods they carry
     */
    record PermissionTold(Place terminal, Permission permission, Set<ContainerNumber> containers,
                          Set<BillNumber> bills, Instant at) implements PortNotice {
    }

    /** To whoever filed the bill: a step of one of its containers, at the time it happened. */
    record StepTold(Step step, Bill bill, ContainerNumber container, Place place, Instant at)
            implements PortNotice {
    }

    /**
     * To the sender of what was reported: something only he can mend.
     *
     * @param reference the bill, container or manifest it is about
     */
    record CorrectionAsked(Correction correction, String reference) implements PortNotice {
    }

    /** To the officer. */
    record Alarm(AlarmKind kind, ContainerNumber container, Place place, Instant at) implements PortNotice {
    }

    /** To the parcels of this bill: their arrival hold is lifted. */
    record ArrivalLifted(BillNumber bill, Place site, Instant at) implements PortNotice {
    }
}
