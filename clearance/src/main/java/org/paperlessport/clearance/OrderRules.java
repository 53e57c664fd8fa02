package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.util.List;

/** What an order must satisfy by itself. Source: CEB specification 202205, CEB311; clearance rule M10. */
final class OrderRules {

    private static final String LIST = "OrderList";

    private OrderRules() {
    }

    static void firms(Order order, String account, Faults faults, FirmRegister register) {
        PaperRules.admitted("ebpCode", order.platform(), Owner.PLATFORM, faults, register);
        PaperRules.admitted("ebcCode", order.merchant(), Owner.MERCHANT, faults, register);
        if (!mayHandIn(order, account, register)) {
            faults.add(EPortCodes.FIRM, "发送方无权代表企业：ebpCode=" + ReturnInfo.quoted(order.platform().code())
                    + "，ebcCode=" + ReturnInfo.quoted(order.merchant().code()));
        }
    }

    static boolean mayHandIn(Order order, String account, FirmRegister register) {
        return register.maySpeakFor(account, order.platform().code())
                || register.maySpeakFor(account, order.merchant().code());
    }

    static void content(Order order, Faults faults) {
        lines(order.lines(), faults);
        faults.expect("orderType", order.orderType(), "I");
        faults.expect("currency", order.currency(), "142");
        faults.expect("buyerIdType", order.buyer().idType(), "1");
        faults.filled("orderNo", order.orderNo());
        faults.filled("buyerName", order.buyer().name());
        faults.filled("buyerIdNumber", order.buyer().idNumber());
        faults.filled("consignee", order.consignee().name());
        faults.filled("consigneeTelephone", order.consignee().telephone());
        faults.filled("consigneeAddress", order.consignee().address());
        faults.notNegative("goodsValue", order.goodsValue());
        faults.notNegative("freight", order.freight());
        faults.notNegative("discount", order.discount());
        faults.notNegative("taxTotal", order.taxTotal());
        faults.notNegative("acturalPaid", order.acturalPaid());
        sums(order, faults);
    }

    private static void lines(List<OrderLine> lines, Faults faults) {
        if (lines.isEmpty()) {
            faults.noLines(LIST, "订单没有商品项");
        }
        faults.eachOnce(LIST, lines.size(), i -> lines.get(i).gnum());
        for (OrderLine line : lines) {
            faults.linePositive(LIST, line.gnum(), "qty", line.qty());
            faults.lineNotNegative(LIST, line.gnum(), "price", line.price());
            faults.lineNotNegative(LIST, line.gnum(), "totalPrice", line.totalPrice());
            faults.lineExpect(LIST, line.gnum(), "currency", line.currency(), "142");
            faults.lineTotal(LIST, line.gnum(), line.price(), line.qty(), line.totalPrice());
        }
    }

    private static void sums(Order order, Faults faults) {
        BigDecimal goods = BigDecimal.ZERO;
        for (OrderLine line : order.lines()) {
            goods = goods.add(line.totalPrice());
        }
        if (goods.compareTo(order.goodsValue()) != 0) {
            faults.parameter("goodsValue", order.goodsValue().toPlainString(),
                    new Text("应等于商品总价之和" + goods.toPlainString(),
                            "the sum of the lines, " + goods.toPlainString()));
        }
        BigDecimal paid = order.goodsValue().add(order.freight()).add(order.taxTotal()).subtract(order.discount());
        if (paid.compareTo(order.acturalPaid()) != 0) {
            faults.parameter("acturalPaid", order.acturalPaid().toPlainString(),
                    Faults.equal("goodsValue+freight+taxTotal-discount", paid));
        }
    }
}
