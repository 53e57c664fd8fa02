package org.paperlessport.adapters.casebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders of one partner, as its own page lists them. Reads only. */
@Component
public class OrderViews {

    private static final List<Stage> NEED_ACTION = List.of(Stage.GATHERING, Stage.REFUSED,
            Stage.UNDER_INSPECTION, Stage.DETAINED, Stage.SUSPENDED, Stage.SHIP_BACK);

    private final JdbcClient sql;
    private final CaseJson json;
    private final PartyCases cases;

    public OrderViews(JdbcClient sql, CaseJson json) {
        this.sql = sql;
        this.json = json;
        this.cases = new PartyCases(sql);
    }

    /**
     * Whose orders are wanted: a case is the party's when one of its firms is its platform, merchant,
     * declarant or carrier, or when the account filed its order, payment or declaration.
     */
    public record Party(String account, Set<String> firms) {
    }

    /** Why a case needs somebody to act. @param code e.g. {@code MISSING_PAYMENT}, {@code REFUSED_1332} */
    public record Cause(String code, Owner who, Text text) {

        /**
         * The cause of a case in this state, the first where there are several; empty where nobody need act.
         */
        static Optional<Cause> of(CaseState state) {
            return switch (state.stage()) {
                case GATHERING -> state.waitingFor().stream().findFirst().map(missing ->
                        new Cause("MISSING_" + missing.document(), missing.party(),
                                MISSING.get(missing.document())));
                case REFUSED -> state.discrepancies().stream().findFirst()
                        .map(fault -> new Cause("REFUSED_" + fault.code(), fault.owner(), fault.text()))
                        .or(() -> Optional.of(new Cause("REFUSED", Owner.DECLARANT, state.stage().words())));
                case UNDER_INSPECTION, DETAINED, SUSPENDED ->
                        Optional.of(new Cause(state.stage().name(), Owner.CUSTOMS, state.stage().words()));
                case SHIP_BACK ->
                        Optional.of(new Cause(state.stage().name(), Owner.MERCHANT, state.stage().words()));
                default -> Optional.empty();
            };
        }

        private static final Map<PaperKind, Text> MISSING = Map.of(
                PaperKind.ORDER, new Text("等待平台的订单", "Waiting for the platform's order"),
                PaperKind.PAYMENT, new Text("等待支付企业的支付单", "Waiting for the payment firm's payment"),
                PaperKind.WAYBILL, new Text("等待物流企业的运单", "Waiting for the carrier's waybill"),
                PaperKind.DECLARATION, new Text("等待申报企业的清单", "Waiting for the declarant's declaration"));
    }

    /** @param cause empty where nobody need act */
    public record OrderRow(CaseRow row, Optional<Cause> cause) {
    }

    /** @param next the case id to go on after; empty at the end */
    public record Page(List<OrderRow> rows, OptionalLong next) {
    }

    /** The orders of one cause, newest first. */
    public record Group(Cause cause, List<OrderRow> rows) {
    }

    /** @param after the case id after which to go on, newest first; empty for the first page */
    public Page page(Party party, OptionalLong after, int limit) {
        var rows = rows(cases.newest(party, after.orElse(Long.MAX_VALUE), limit));
        return new Page(rows, rows.size() < limit ? OptionalLong.empty()
                : OptionalLong.of(rows.get(rows.size() - 1).row().caseId()));
    }

    /** The newest orders that need action, at most 500, grouped by cause, the largest group first. */
    public List<Group> needingAction(Party party) {
        Map<Cause, List<OrderRow>> byCause = new LinkedHashMap<>();
        for (var row : rows(cases.in(NEED_ACTION, party, 500))) {
            row.cause().ifPresent(cause -> byCause.computeIfAbsent(cause, one -> new ArrayList<>()).add(row));
        }
        return byCause.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparingInt((Group group) -> -group.rows().size())).toList();
    }

    private List<OrderRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.sql("select " + CaseRow.COLUMNS + ", c.state from clearance_case c where c.id in (:ids)"
                        + " order by c.id desc")
                .param("ids", ids)
                .query((row, number) -> new OrderRow(CaseRow.of(row, number),
                        Cause.of(json.read(row.getString("state"), CaseState.class))))
                .list();
    }
}
