package org.paperlessport.adapters.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Waybill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One case whole, found by any of its numbers. Reads only. */
@Component
public class CaseViews {

    private static final String CASE = "select id, state, opened_at from clearance_case where ";
    private static final String PAPER =
            "select kind, account, channel, message_id, filed_at, refused, body from paper where ";

    private final JdbcClient sql;
    private final CaseJson json;

    public CaseViews(JdbcClient sql, CaseJson json) {
        this.sql = sql;
        this.json = json;
    }

    private record Head(long id, CaseState state, Instant openedAt) {
    }

    public Optional<CaseFile> byId(long caseId) {
        return head("id = ?", caseId).map(this::file);
    }

    public Optional<CaseFile> byOrder(String ebpCode, String orderNo) {
        return head("case_key = ?", ebpCode + ':' + orderNo).map(this::file);
    }

    /** @param number invtNo or preNo of the current declaration */
    public Optional<CaseFile> byDeclaration(String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return head("invt_no = ? order by id desc limit 1", number)
                .or(() -> head("pre_no = ? order by id desc limit 1", number)).map(this::file);
    }

    /** The live case that names the waybill; before a declaration the one whose order the waybill names. */
    public Optional<CaseFile> byWaybill(String logisticsCode, String logisticsNo) {
        var key = logisticsCode + ':' + logisticsNo;
        return head("""
                waybill_key = ?
                order by case when stage in ('REFUSED', 'CANCELLED', 'RETURNED') then 1 else 0 end, id desc
                limit 1""", key).or(() -> undeclared(key)).map(this::file);
    }

    private Optional<Head> undeclared(String waybillKey) {
        return sql.sql("select order_no from paper where paper_key = ?")
                .param(PaperKind.WAYBILL + ":" + waybillKey)
                .query(String.class).optional()
                .filter(orderNo -> !orderNo.isEmpty() && hasOneOrder(orderNo))
                .flatMap(orderNo -> head("""
                        id = (select case_id from paper where order_no = ? and kind = 'ORDER')
                        and pre_no = ''""",
                        orderNo));
    }

    private boolean hasOneOrder(String orderNo) {
        return sql.sql("select count(*) from paper where order_no = ? and kind = 'ORDER'").param(orderNo)
                .query(Integer.class).single() == 1;
    }

    private Optional<Head> head(String where, Object value) {
        return sql.sql(CASE + where).param(value).query((row, number) -> new Head(row.getLong("id"),
                json.read(row.getString("state"), CaseState.class), at(row, "opened_at"))).optional();
    }

    private CaseFile file(Head head) {
        var papers = sql.sql(PAPER + "case_id = ? and kind <> 'WAYBILL' order by filed_at, message_id, paper_key")
                .param(head.id()).query(this::paper).list();
        var declaration = all(papers, Declaration.class).stream().findFirst();
        return new CaseFile(head.state(), head.openedAt(), all(papers, Order.class).stream().findFirst(),
                all(papers, PaymentReceipt.class), waybill(head.state(), declaration), declaration,
                events(head.id()));
    }

    private Optional<Filed<Waybill>> waybill(CaseState state, Optional<Filed<Declaration>> declaration) {
        var found = declaration.isPresent()
                ? sql.sql(PAPER + "paper_key = ?").param(waybillKey(declaration.get().paper()))
                        .query(this::paper).list()
                : hasOneOrder(state.orderNo())
                        ? sql.sql(PAPER + "order_no = ? and kind = 'WAYBILL' order by filed_at desc limit 1")
                                .param(state.orderNo()).query(this::paper).list()
                        : List.<Filed<? extends Paper>>of();
        return all(found, Waybill.class).stream().findFirst();
    }

    private static String waybillKey(Declaration declaration) {
        return PaperKind.WAYBILL + ":" + declaration.carrier().code() + ':' + declaration.logisticsNo();
    }

    private List<CaseEvent> events(long caseId) {
        return sql.sql("select at, what, code, actor, note from case_event where case_id = ? order by id")
                .param(caseId)
                .query((row, number) -> new CaseEvent(at(row, "at"), Happening.valueOf(row.getString("what")),
                        row.getString("code"), row.getString("actor"), row.getString("note")))
                .list();
    }

    private Filed<? extends Paper> paper(ResultSet row, int number) throws SQLException {
        var body = row.getString("body");
        Paper paper = switch (PaperKind.valueOf(row.getString("kind"))) {
            case ORDER -> json.read(body, Order.class);
            case PAYMENT -> json.read(body, PaymentReceipt.class);
            case WAYBILL -> json.read(body, Waybill.class);
            case DECLARATION -> json.read(body, Declaration.class);
        };
        return new Filed<>(paper, row.getString("account"), String.valueOf(row.getLong("message_id")),
                row.getString("channel"), at(row, "filed_at"), row.getBoolean("refused"));
    }

    @SuppressWarnings("unchecked")
    private static <P extends Paper> List<Filed<P>> all(List<? extends Filed<? extends Paper>> papers,
                                                        Class<P> kind) {
        return papers.stream().filter(filed -> kind.isInstance(filed.paper())).map(filed -> (Filed<P>) filed)
                .toList();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
