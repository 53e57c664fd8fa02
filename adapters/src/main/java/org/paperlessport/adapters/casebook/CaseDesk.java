package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Verdict;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Acts on cases that are there: decisions, departures, and what only time brings. */
public final class CaseDesk implements CaseActs {

    /** A waybill may be named by a try that ended, too. */
    private static final Comparator<ClearanceCase> LIVE_FIRST =
            Comparator.comparing((ClearanceCase one) -> !one.isLive()).thenComparing(one -> -one.state().id());

    private final Casework casework;
    private final Clerk clerk;

    public CaseDesk(Casework casework, Clerk clerk) {
        this.casework = casework;
        this.clerk = clerk;
    }

    @Override
    public Optional<Acted> decide(String number, Decision decision) {
        return act(number.startsWith("B") ? "pre_no" : "invt_no", number,
                (one, work) -> clerk.decide(decision, one, work.bench()));
    }

    @Override
    public Optional<Acted> depart(String logisticsCode, String logisticsNo, Instant at, String vehicle,
                                  String actor) {
        return act("waybill_key", CaseColumns.waybillKey(logisticsCode, logisticsNo),
                (one, work) -> clerk.depart(one, at, vehicle, actor, work.bench()));
    }

    /** Ends the tries that waited for a paper longer than the window; gives back how many cases it looked at. */
    public int endWindow(Collection<Long> caseIds) {
        return casework.commit(work -> {
            work.cases().load("id", caseIds);
            List<ClearanceCase> overdue = List.copyOf(work.cases().all());
            work.loadNeighbours(List.of());
            work.openLedger(List.of());
            overdue.forEach(one -> clerk.windowPassed(one, work.bench()));
            return overdue.size();
        });
    }

    private Optional<Acted> act(String column, String value, BiFunction<ClearanceCase, Work, Verdict> act) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return casework.commit(work -> {
            work.cases().load(column, List.of(value));
            work.openLedger(List.of());
            return work.cases().all().stream().sorted(LIVE_FIRST).findFirst().map(one -> {
                Verdict verdict = act.apply(one, work);
                return new Acted(verdict, one.state(), clerk.fitting(one));
            });
        });
    }
}
