package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.TaxAssessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The columns of a case that it is found by, beside its whole state. */
final class CaseColumns {

    static final String INSERT = "insert into clearance_case (ebc_code, stage, status_code, stage_since, lane, rule,"
            + " pre_no, invt_no, waybill_key, bill_no, buyer_id, agent_code, area_code, declarant, goods, taxable_price,"
            + " declared_at, released_at, updated_at, state, id, case_key, ebp_code, order_no, opened_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String UPDATE = "update clearance_case set ebc_code = ?, stage = ?, status_code = ?, stage_since = ?,"
            + " lane = ?, rule = ?, pre_no = ?, invt_no = ?, waybill_key = ?, bill_no = ?, buyer_id = ?,"
            + " agent_code = ?, area_code = ?, declarant = ?, goods = ?, taxable_price = ?, declared_at = ?, released_at = ?,"
            + " updated_at = ?, state = ? where id = ?";

    private CaseColumns() {
    }

    static String key(String ebpCode, String orderNo) {
        return ebpCode + ":" + orderNo;
    }

    static Object[] inserted(ClearanceCase of, CaseJson json, Instant now) {
        CaseState state = of.state();
        return row(of, json, now, state.id(), key(state.ebpCode(), state.orderNo()), state.ebpCode(),
                state.orderNo(), utc(now));
    }

    static Object[] updated(ClearanceCase of, CaseJson json, Instant now) {
        return row(of, json, now, of.state().id());
    }

    private static Object[] row(ClearanceCase of, CaseJson json, Instant now, Object... rest) {
        CaseState state = of.state();
        Optional<Declaration> declared = of.declaration().map(Filed::paper);
        Optional<Order> order = of.order().map(Filed::paper);
        Object[] columns = {
                order.map(o -> o.merchant().code()).or(() -> declared.map(d -> d.merchant().code())).orElse(""),
                state.stage().name(), state.statusCode(), utc(state.stageSince()),
                state.lane().map(Enum::name).orElse(""), state.rule(), state.preNo(), state.invtNo(),
                declared.map(d -> waybillKey(d.carrier().code(), d.logisticsNo())).orElse(""),
                declared.map(Declaration::billNo).orElse(""),
                declared.map(Declaration::buyer).or(() -> order.map(Order::buyer)).map(b -> b.idNumber()).orElse(""),
                declared.map(d -> d.declarant().code()).orElse(""), declared.map(d -> d.area().code()).orElse(""),
                of.declaration().map(Filed::account).orElse(""), goods(declared, order), value(state, order),
                state.declaredAt().map(CaseColumns::utc).orElse(null), state.releasedAt().map(CaseColumns::utc).orElse(null),
                utc(now), json.write(state)};
        Object[] all = java.util.Arrays.copyOf(columns, columns.length + rest.length);
        System.arraycopy(rest, 0, all, columns.length, rest.length);
        return all;
    }

    static String waybillKey(String carrierCode, String logisticsNo) {
        return carrierCode + ":" + logisticsNo;
    }

    private static String goods(Optional<Declaration> declared, Optional<Order> order) {
        return declared.map(d -> d.lines().get(0).gname())
                .or(() -> order.map(o -> o.lines().get(0).itemName())).orElse("");
    }

    private static BigDecimal value(CaseState state, Optional<Order> order) {
        return state.tax().map(TaxAssessment::taxablePrice)
                .or(() -> order.map(o -> o.goodsValue().add(o.freight()))).orElse(BigDecimal.ZERO);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
