package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.DeclarationLine;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Waybill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The declaration beside its order, payment and waybill, field by field. It shows where they differ; it
 * judges nothing.
 */
public final class Comparison {

    private final Optional<Order> order;
    private final Optional<PaymentReceipt> payment;
    private final Optional<Waybill> waybill;
    private final Optional<Declaration> declaration;
    private final Set<String> faulted;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One field with the value of each paper: null where the paper has no such field or is missing.
     *
     * @param field its name in the documents, and in the message files under {@code field.}
     * @param mark  {@code differs} where papers that must agree do not, {@code faulted} where customs refused
     *              the last try for this field, else empty
     */
    public record Row(String field, String order, String payment, String waybill, String declaration,
                      String mark) {
    }

    private Comparison(CaseFile file) {
        this.order = paper(file.order());
        this.payment = paper(file.payment());
        this.waybill = paper(file.waybill());
        this.declaration = paper(file.declaration());
        this.faulted = file.state().stage() != Stage.REFUSED ? Set.of()
                : file.state().discrepancies().stream().map(Discrepancy::field).collect(Collectors.toSet());
    }

    public static List<Row> of(CaseFile file) {
        var all = new Comparison(file);
        all.numbers();
        all.people();
        all.amounts();
        all.carriage();
        // What differs comes first; the rest stays in the order of the published documents.
        all.rows.sort(Comparator.comparing((Row row) -> row.mark().isEmpty()));
        return List.copyOf(all.rows);
    }

    private void numbers() {
        same("orderNo", Order::orderNo, PaymentReceipt::orderNo, Waybill::orderNo, Declaration::orderNo);
        same("ebpCode", o -> o.platform().code(), p -> p.platform().code(), null, d -> d.platform().code());
        same("ebcCode", o -> o.merchant().code(), null, null, d -> d.merchant().code());
        same("payCode", o -> o.paymentFirm().code(), p -> p.paymentFirm().code(), null, null);
        same("payTransactionId", Order::payTransactionId, PaymentReceipt::payTransactionId, null, null);
    }

    private void people() {
        same("buyerName", o -> o.buyer().name(), p -> p.payer().name(), null, d -> d.buyer().name());
        same("buyerIdNumber", o -> o.buyer().idNumber(), p -> p.payer().idNumber(), null,
                d -> d.buyer().idNumber());
        same("buyerTelephone", o -> o.buyer().telephone(), null, null, d -> d.buyer().telephone());
        same("consignee", o -> o.consignee().name(), null, w -> w.consignee().name(), null);
        same("consigneeTelephone", o -> o.consignee().telephone(), null, w -> w.consignee().telephone(),
                null);
        same("consigneeAddress", o -> o.consignee().address(), null, w -> w.consignee().address(),
                Declaration::consigneeAddress);
    }

    private void amounts() {
        same("acturalPaid", o -> money(o.acturalPaid()), p -> money(p.amountPaid()), null, null);
        same("goodsValue", o -> money(o.goodsValue()), null, null, d -> money(d.lines().stream()
                .map(DeclarationLine::totalPrice).reduce(BigDecimal.ZERO, BigDecimal::add)));
        beside("taxTotal", o -> money(o.taxTotal()), null, null, null);
        beside("discount", o -> money(o.discount()), null, null, null);
        // What the buyer paid for freight need not be what the carrier charged; the declaration follows the
        // carrier.
        add("freight", from(order, o -> money(o.freight())), null, from(waybill, w -> money(w.freight())),
                from(declaration, d -> money(d.freight())),
                unlike(from(waybill, w -> money(w.freight())), from(declaration, d -> money(d.freight()))));
        same("insuredFee", null, null, w -> money(w.insuredFee()), d -> money(d.insuredFee()));
        same("currency", Order::currency, PaymentReceipt::currency, Waybill::currency, Declaration::currency);
    }

    private void carriage() {
        same("logisticsCode", null, null, w -> w.carrier().code(), d -> d.carrier().code());
        same("logisticsNo", null, null, Waybill::logisticsNo, Declaration::logisticsNo);
        same("billNo", null, null, Waybill::billNo, Declaration::billNo);
        same("packNo", null, null, w -> String.valueOf(w.packNo()), d -> String.valueOf(d.packNo()));
        beside("grossWeight", null, null, w -> plain(w.weight()), d -> plain(d.grossWeight()));
        beside("netWeight", null, null, null, d -> plain(d.netWeight()));
        beside("tradeMode", null, null, null, Declaration::tradeMode);
        beside("customsCode", null, null, null, Declaration::customsCode);
    }

    private void same(String field, Function<Order, String> o, Function<PaymentReceipt, String> p,
                      Function<Waybill, String> w, Function<Declaration, String> d) {
        var values = new String[] {from(order, o), from(payment, p), from(waybill, w), from(declaration, d)};
        add(field, values[0], values[1], values[2], values[3], unlike(values));
    }

    private void beside(String field, Function<Order, String> o, Function<PaymentReceipt, String> p,
                        Function<Waybill, String> w, Function<Declaration, String> d) {
        add(field, from(order, o), from(payment, p), from(waybill, w), from(declaration, d), false);
    }

    private void add(String field, String o, String p, String w, String d, boolean differs) {
        if (Stream.of(o, p, w, d).anyMatch(value -> value != null && !value.isEmpty())) {
            var mark = differs ? "differs" : faulted.contains(field) ? "faulted" : "";
            rows.add(new Row(field, o, p, w, d, mark));
        }
    }

    /** A field that a paper leaves empty says nothing; where it must not, the clerk's own check names it. */
    private static boolean unlike(String... values) {
        return Stream.of(values).filter(Objects::nonNull).map(String::strip).filter(value -> !value.isEmpty())
                .distinct().count() > 1;
    }

    private static <P> String from(Optional<P> paper, Function<P, String> field) {
        return field == null ? null : paper.map(field).orElse(null);
    }

    private static <P extends Paper> Optional<P> paper(Optional<Filed<P>> filed) {
        return filed.map(Filed::paper);
    }

    private static String money(BigDecimal amount) {
        return Wording.format(Wording.MONEY, amount);
    }

    private static String plain(BigDecimal weight) {
        return Wording.format(Wording.QUANTITY, weight);
    }
}
