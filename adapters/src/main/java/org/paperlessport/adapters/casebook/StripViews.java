package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The newest cases, with the papers that each has, and the day's figures: what the living strip shows. Reads
 * only.
 */
@Component
public class StripViews {

    private static final int LATELY = 300;

    private final JdbcClient sql;
    private final CaseJson json;

    public StripViews(JdbcClient sql, CaseJson json) {
        this.sql = sql;
        this.json = json;
    }

    public record Moving(CaseRow row, Set<PaperKind> papers) {
    }

    /**
     * @param cleared   released since the day began
     * @param noHand    of these, released in the green lane
     * @param median    from declaration to release of the latest 300; empty before the first
     * @param stuckOn   of the latest 300 declared, how many wait for somebody, by whom
     */
    public record Figures(long cleared, long noHand, Optional<Duration> median, Map<Owner, Integer> stuckOn) {
    }

    private record Kept(String orderNo, PaperKind kind) {
    }

    /** The newest cases, newest first. */
    public List<Moving> newest(int limit) {
        var rows = sql.sql("select " + CaseRow.COLUMNS
                + " from clearance_case c order by c.id desc limit :limit")
                .param("limit", limit).query(CaseRow::of).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Set<PaperKind>> papers = new HashMap<>();
        sql.sql("select order_no, kind from paper where order_no in (:orders)")
                .param("orders", rows.stream().map(CaseRow::orderNo).toList())
                .query((row, number) -> new Kept(row.getString("order_no"),
                        PaperKind.valueOf(row.getString("kind"))))
                .list().forEach(kept -> papers.computeIfAbsent(kept.orderNo(),
                        one -> EnumSet.noneOf(PaperKind.class))
                        .add(kept.kind()));
        return rows.stream().map(row -> new Moving(row, papers.getOrDefault(row.orderNo(), Set.of())))
                .toList();
    }

    /** @param dayBegan midnight in Beijing */
    public Figures figures(Instant dayBegan) {
        var lasted = sql.sql("""
                        select declared_at, released_at from clearance_case
                        where released_at is not null and declared_at is not null order by id desc limit :lately""")
                .param("lately", LATELY)
                .query((row, number) -> Duration.between(row.getObject("declared_at", OffsetDateTime.class),
                        row.getObject("released_at", OffsetDateTime.class)))
                .list().stream().sorted().toList();
        return sql.sql("""
                        select count(*) as cleared, count(case when lane = 'GREEN' then 1 end) as no_hand
                        from clearance_case where released_at >= :began""")
                .param("began", dayBegan.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Figures(row.getLong("cleared"), row.getLong("no_hand"),
                        lasted.isEmpty() ? Optional.empty() : Optional.of(lasted.get(lasted.size() / 2)),
                        stuckOn()))
                .single();
    }

    private Map<Owner, Integer> stuckOn() {
        Map<Owner, Integer> waits = new EnumMap<>(Owner.class);
        sql.sql("""
                        select state from clearance_case where pre_no <> '' and stage in
                        ('GATHERING', 'REFUSED', 'UNDER_REVIEW', 'UNDER_INSPECTION', 'DETAINED', 'SUSPENDED')
                        order by id desc limit :lately""")
                .param("lately", LATELY).query(String.class).list().stream()
                .flatMap(state -> waitsFor(json.read(state, CaseState.class)).stream())
                .forEach(owner -> waits.merge(owner, 1, Integer::sum));
        return waits;
    }

    private static Optional<Owner> waitsFor(CaseState state) {
        return switch (state.stage()) {
            case GATHERING -> state.waitingFor().stream().findFirst().map(CaseState.Missing::party);
            case REFUSED -> Optional.of(state.discrepancies().isEmpty() ? Owner.DECLARANT
                    : state.discrepancies().get(0).owner());
            default -> Optional.of(Owner.CUSTOMS);
        };
    }
}
