package org.paperlessport.clearance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Returns about a waybill: later than every return in each case that relies on it. */
final class WaybillReturns implements Returns {

    private final List<Sitting> relying;
    private final Desk desk;
    private Instant last = Instant.EPOCH;

    WaybillReturns(List<Sitting> relying, Desk desk) {
        this.relying = relying;
        this.desk = desk;
    }

    @Override
    public Instant give(Filed<? extends Paper> to, String status, String info) {
        Instant at = desk.now().truncatedTo(ChronoUnit.MILLIS);
        if (!at.isAfter(last)) {
            at = last.plusMillis(1);
        }
        for (Sitting sitting : relying) {
            at = sitting.standing().nextReturnAt(at);
        }
        for (Sitting sitting : relying) {
            sitting.standing().returnedAt(at);
        }
        last = at;
        desk.answer(new Answer(to, status, at, info, "", ""));
        return at;
    }
}
