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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
     * @param median    of the latest 300 declared: from the last paper's arrival to the release; empty before the first
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
        var lasted = lasted();
        return sql.sql("""
                        select count(*) as cleared, count(case when lane = 'GREEN' then 1 end) as no_hand
                        from clearance_case where released_at >= :began""")
                .param("began", dayBegan.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Figures(row.getLong("cleared"), row.getLong("no_hand"),
                        lasted.isEmpty() ? Optional.empty() : Optional.of(lasted.get(lasted.size() / 2)),
                        stuckOn()))
                .single();
    }

    /** @param waybill its paper's key; it belongs to the case by the declaration alone */
    private record Gone(long caseId, String waybill, Instant releasedAt) {
    }

    /** From the arrival of the last paper to the release, the shortest first. */
    private List<Duration> lasted() {
        var gone = sql.sql("""
                        select id, waybill_key, released_at from clearance_case
                        where released_at is not null and declared_at is not null order by id desc limit :lately""")
                .param("lately", LATELY)
                .query((row, number) -> new Gone(row.getLong("id"), "WAYBILL:" + row.getString("waybill_key"),
                        row.getObject("released_at", OffsetDateTime.class).toInstant())).list();
        if (gone.isEmpty()) {
            return List.of();
        }
        var ofCase = arrivals("p.case_id", gone.stream().map(Gone::caseId).map(Object.class::cast).toList());
        var waybills = arrivals("p.paper_key", gone.stream().map(Gone::waybill).map(Object.class::cast).toList());
        return gone.stream().flatMap(one -> Stream.of(ofCase.get(String.valueOf(one.caseId())),
                                waybills.get(one.waybill())).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).stream()
                        .map(complete -> Duration.between(complete, one.releasedAt())))
                .filter(lasted -> !lasted.isNegative()).sorted().toList();
    }

    /** When the last of the papers of each key came in. */
    private Map<String, Instant> arrivals(String key, List<Object> keys) {
        Map<String, Instant> arrivals = new HashMap<>();
        sql.sql("select " + key + " as of_key, max(m.received_at) as came_at from paper p"
                        + " join message m on m.id = p.message_id where " + key + " in (:keys) group by " + key)
                .param("keys", keys)
                .query(row -> {
                    arrivals.put(row.getString("of_key"),
                            row.getObject("came_at", OffsetDateTime.class).toInstant());
                });
        return arrivals;
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
