package org.paperlessport.adapters.casebook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;

/**
 * One case as a row of a list.
 *
 * @param waybillKey logisticsCode:logisticsNo, or empty
 * @param agentCode  the declarant's enterprise code, or empty
 * @param declarant  the account that sent the current declaration, or empty
 * @param goods      the first line's goods, shortened
 * @param value      taxable price in CNY
 * @param since      when it came to this stage
 */
public record CaseRow(long caseId, String ebpCode, String ebcCode, String orderNo, Stage stage,
                      String statusCode, Instant since,
                      Optional<Lane> lane, String rule, String preNo, String invtNo,
                      String waybillKey, String agentCode, String declarant, String goods, BigDecimal value,
                      Optional<Instant> declaredAt, Optional<Instant> releasedAt, Instant updatedAt) {

    /** The waybill's number without its carrier; empty where the case names none. */
    public String logisticsNo() {
        return waybillKey.substring(waybillKey.indexOf(':') + 1);
    }

    /** invtNo once there is one, before that preNo. */
    public String number() {
        return invtNo.isEmpty() ? preNo : invtNo;
    }

    static final String COLUMNS = """
            c.id, c.ebp_code, c.ebc_code, c.order_no, c.stage, c.status_code, c.stage_since, c.lane, c.rule,
            c.pre_no, c.invt_no, c.waybill_key, c.agent_code, c.declarant, c.goods, c.taxable_price,
            c.declared_at, c.released_at, c.updated_at""";

    /**
     * The cases that a number names: declaration, order or waybill number or buyer's id, given as {@code :q}.
     */
    static final String NAMED_BY_Q = """
            c.id in (select id from clearance_case where pre_no = :q
                     union select id from clearance_case where invt_no = :q
                     union select id from clearance_case where order_no = :q
                     union select id from clearance_case where buyer_id = :q
                     union select id from clearance_case where waybill_key in
                           (select code || ':' || :q from firm where roles like '%CARRIER%'))""";

    static CaseRow of(ResultSet row, int number) throws SQLException {
        var lane = row.getString("lane");
        return new CaseRow(row.getLong("id"), row.getString("ebp_code"), row.getString("ebc_code"),
                row.getString("order_no"), Stage.valueOf(row.getString("stage")),
                row.getString("status_code"), at(row, "stage_since").orElseThrow(),
                lane.isEmpty() ? Optional.empty() : Optional.of(Lane.valueOf(lane)), row.getString("rule"),
                row.getString("pre_no"), row.getString("invt_no"), row.getString("waybill_key"),
                row.getString("agent_code"), row.getString("declarant"), row.getString("goods"),
                row.getBigDecimal("taxable_price"), at(row, "declared_at"), at(row, "released_at"),
                at(row, "updated_at").orElseThrow());
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
