package org.paperlessport.adapters.casebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The declarations, as the officers' desk lists them. Reads only. */
@Component
public final class WorklistViews {

    /** The stages in which a case waits for an officer. */
    public static final Set<Stage> WAITING =
            Set.of(Stage.UNDER_REVIEW, Stage.UNDER_INSPECTION, Stage.DETAINED, Stage.SUSPENDED);

    private final JdbcClient sql;

    public WorklistViews(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Which declarations are wanted.
     *
     * @param stages      empty for all
     * @param q           declaration, order or waybill number, or buyer's id, whole; empty for all
     * @param after       the case id after which to go on; empty for the first page
     * @param oldestFirst the way of a queue; else newest first
     */
    public record Wanted(Optional<Lane> lane, Set<Stage> stages, String q, OptionalLong after, int limit,
                         boolean oldestFirst) {
    }

    /** @param next the case id to go on after; empty at the end */
    public record Page(List<CaseRow> rows, OptionalLong next) {
    }

    /** How many cases of a lane wait for an officer in a stage. */
    public record LaneCount(Lane lane, Stage stage, long cases) {
    }

    public Page page(Wanted wanted) {
        throw new UnsupportedOperationException();
    }

    public List<LaneCount> laneCounts() {
        throw new UnsupportedOperationException();
    }

    /** Cases by declaration, order or waybill number or buyer's id, whole, newest first; declared or not. */
    public List<CaseRow> search(String q, int limit) {
        throw new UnsupportedOperationException();
    }
}
