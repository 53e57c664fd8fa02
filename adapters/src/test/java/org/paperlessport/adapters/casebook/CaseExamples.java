package org.paperlessport.adapters.casebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.TaxAssessment;
import org.paperlessport.clearance.Waybill;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases put into the tables as the casebook writes them, one after another. */
public final class CaseExamples {

    /** 18:00 in Beijing. */
    public static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");

    private final JdbcTemplate jdbc;
    private final CaseJson json;
    private long last = 100;

    public CaseExamples(JdbcTemplate jdbc, CaseJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A case in this stage with all four papers on file, each filed by its owner's account. */
    public CaseState declared(String orderNo, Stage stage, Lane lane) {
        var number = String.format("%09d", last + 1);
        return put(new CaseState(++last, Papers.PLATFORM.code(), orderNo, stage, stage.code(), at(5),
                "B20261122" + number, "31052026I" + number, Optional.of(lane),
                lane == Lane.GREEN ? "" : "PRICE-2000", Optional.of(tax()), List.of(), List.of(), List.of(),
                Optional.of(at(4)), Optional.of(at(5)), Optional.empty(), at(5), Optional.empty()),
                all(orderNo, "declarant"));
    }

    /** A refused try: this fault was found. */
    public CaseState refused(String orderNo, Discrepancy fault) {
        var number = String.format("%09d", last + 1);
        return put(new CaseState(++last, Papers.PLATFORM.code(), orderNo, Stage.REFUSED, "100", at(5),
                "B20261122" + number, "", Optional.empty(), "", Optional.empty(), List.of(fault), List.of(),
                List.of(), Optional.of(at(4)), Optional.empty(), Optional.empty(), at(5), Optional.empty()),
                all(orderNo, "declarant"));
    }

    /** Declared, and waiting for these papers, of which none is on file. */
    public CaseState waiting(String orderNo, Missing... missing) {
        var number = String.format("%09d", last + 1);
        return put(new CaseState(++last, Papers.PLATFORM.code(), orderNo, Stage.GATHERING, "2", at(4),
                "B20261122" + number, "", Optional.empty(), "", Optional.empty(), List.of(), List.of(),
                List.of(missing), Optional.of(at(4)), Optional.empty(), Optional.empty(), at(4),
                Optional.empty()), List.of(filed(Papers.order(orderNo), "platform", 1),
                        filed(Papers.declaration(orderNo), "declarant", 4)));
    }

    /** Not declared yet: these papers are on file. */
    @SafeVarargs
    public final CaseState undeclared(String orderNo, Filed<? extends Paper>... papers) {
        return put(CaseState.opened(++last, Papers.PLATFORM.code(), orderNo, at(1)), List.of(papers));
    }

    public void hold(CaseState of, Hold hold) {
        var held = new CaseState(of.id(), of.ebpCode(), of.orderNo(), of.stage(), of.statusCode(), of.stageSince(),
                of.preNo(), of.invtNo(), of.lane(), of.rule(), of.tax(), of.discrepancies(), List.of(hold),
                of.waitingFor(), of.declaredAt(), of.acceptedAt(), of.releasedAt(), of.lastReturnAt(),
                of.decided());
        jdbc.update("update clearance_case set state = ? where id = ?", json.write(held), of.id());
    }

    public void event(CaseState of, CaseEvent event) {
        jdbc.update("insert into case_event (id, case_id, at, what, code, actor, note) values (?, ?, ?, ?, ?, ?, ?)",
                ++last, of.id(), event.at().atOffset(java.time.ZoneOffset.UTC), event.what().name(), event.code(),
                event.actor(), event.note());
    }

    public static <P extends Paper> Filed<P> filed(P paper, String account, int minutesPastNoon) {
        return new Filed<>(paper, account, "1", "HTTP", at(minutesPastNoon), false);
    }

    public static Instant at(int minutesPastNoon) {
        return NOON.plusSeconds(minutesPastNoon * 60L);
    }

    /** A waybill that no case holds yet. */
    public void shelve(Filed<Waybill> waybill) {
        insert(waybill, 0);
    }

    public CaseState put(CaseState state, List<Filed<? extends Paper>> papers) {
        var whole = new ClearanceCase(state, one(papers, Order.class), many(papers, PaymentReceipt.class),
                one(papers, Waybill.class), one(papers, Declaration.class));
        jdbc.update(CaseColumns.INSERT, CaseColumns.inserted(whole, json, state.stageSince()));
        papers.forEach(paper -> insert(paper, paper.paper() instanceof Waybill ? 0 : state.id()));
        return state;
    }

    private void insert(Filed<? extends Paper> paper, long caseId) {
        var key = PaperRow.key(paper.paper().key());
        jdbc.update("insert into paper (paper_key, kind, case_id, order_no, account, channel, message_id, filed_at,"
                + " refused, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", new PaperRow(key, caseId, paper)
                .inserted(json));
    }

    private static List<Filed<? extends Paper>> all(String orderNo, String declarant) {
        return new ArrayList<>(List.of(filed(Papers.order(orderNo), "platform", 1),
                filed(Papers.payment(orderNo), "payment", 2), filed(Papers.waybill(orderNo), "carrier", 3),
                filed(Papers.declaration(orderNo), declarant, 4)));
    }

    private static TaxAssessment tax() {
        return new TaxAssessment(new BigDecimal("199.00"), new BigDecimal("0"), new BigDecimal("0"),
                new BigDecimal("18.11"), new BigDecimal("18.11"), List.of());
    }

    private static <P extends Paper> Optional<Filed<P>> one(List<Filed<? extends Paper>> papers, Class<P> kind) {
        return many(papers, kind).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static <P extends Paper> List<Filed<P>> many(List<Filed<? extends Paper>> papers, Class<P> kind) {
        return papers.stream().filter(paper -> kind.isInstance(paper.paper())).map(paper -> (Filed<P>) paper)
                .toList();
    }
}
