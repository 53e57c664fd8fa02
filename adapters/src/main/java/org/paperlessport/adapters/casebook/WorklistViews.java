package org.paperlessport.adapters.casebook;

import java.util.ArrayList;
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
public class WorklistViews {

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

    /** The declarations wanted, a page at a time. */
    public Page page(Wanted wanted) {
        var where = new ArrayList<>(List.of("c.pre_no <> ''"));
        wanted.lane().ifPresent(lane -> where.add("c.lane = :lane"));
        if (!wanted.stages().isEmpty()) {
            where.add(wanted.stages().size() == 1 ? "c.stage = :stage" : "c.stage in (:stages)");
        }
        if (!wanted.q().isEmpty()) {
            where.add(CaseRow.NAMED_BY_Q);
        }
        if (wanted.after().isPresent()) {
            where.add(wanted.oldestFirst() ? "c.id > :after" : "c.id < :after");
        }
        var rows = sql.sql("select " + CaseRow.COLUMNS + " from clearance_case c where "
                        + String.join(" and ", where)
                        + " order by " + order(wanted) + " limit :limit")
                .param("lane", wanted.lane().map(Lane::name).orElse(""))
                .param("stages", wanted.stages().stream().map(Stage::name).toList())
                .param("stage", wanted.stages().stream().map(Stage::name).findFirst().orElse(""))
                .param("q", wanted.q()).param("after", wanted.after().orElse(0))
                .param("limit", wanted.limit())
                .query(CaseRow::of).list();
        return new Page(rows, rows.size() < wanted.limit() ? OptionalLong.empty()
                : OptionalLong.of(rows.get(rows.size() - 1).caseId()));
    }

    /** One stage goes along its index; H2 wants all the columns of the index for that. */
    private static String order(Wanted wanted) {
        var way = wanted.oldestFirst() ? "asc" : "desc";
        return (wanted.stages().size() == 1 ? "c.stage " + way + ", " : "") + "c.id " + way;
    }

    /** What waits for an officer, lane by lane; a lane and stage with nothing in it is left out. */
    public List<LaneCount> laneCounts() {
        return sql.sql("""
                        select lane, stage, count(*) as cases from clearance_case
                        where stage in (:stages) and lane <> '' group by lane, stage order by lane, stage""")
                .param("stages", WAITING.stream().map(Stage::name).toList())
                .query((row, number) -> new LaneCount(Lane.valueOf(row.getString("lane")),
                        Stage.valueOf(row.getString("stage")), row.getLong("cases")))
                .list();
    }

    /** Cases by declaration, order or waybill number or buyer's id, whole, newest first; declared or not. */
    public List<CaseRow> search(String q, int limit) {
        return sql.sql("select " + CaseRow.COLUMNS + " from clearance_case c where " + CaseRow.NAMED_BY_Q
                        + " order by c.id desc limit :limit")
                .param("q", q).param("limit", limit).query(CaseRow::of).list();
    }
}
