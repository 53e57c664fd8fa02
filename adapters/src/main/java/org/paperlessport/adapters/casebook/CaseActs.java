package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people do to a case. Each act commits with its answers before it returns; empty where there is no such case. */
public interface CaseActs {

    /** @param number invtNo or preNo of the current declaration */
    Optional<Acted> decide(String number, Decision decision);

    Optional<Acted> depart(String logisticsCode, String logisticsNo, Instant at, String vehicle, String actor);

    /** @param now where the case stands afterwards. @param fitting the decisions that would lead it on from there */
    record Acted(Verdict verdict, CaseState now, List<Decision.Kind> fitting) {
    }
}
