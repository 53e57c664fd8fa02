package org.paperlessport.adapters.casebook;

import java.math.BigDecimal;
import java.util.List;

import org.paperlessport.clearance.Buyer;
import org.paperlessport.clearance.Consignee;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.DeclarationLine;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.OrderLine;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Submission;
import org.paperlessport.clearance.Waybill;

/**
 * The four papers of one lawful purchase: infant milk for 180.00. Invented persons.
 *
 * @param waybillNo that the declaration names
 * @param paymentNo that the order names
 * @param goods     the value of the goods, in CNY
 * @param billNo    of the container, for a direct purchase (9610); empty out of the bonded warehouse (1210)
 */
record Purchase(String platform, String orderNo, String waybillNo, String paymentNo, String buyerId, String goods,
                String billNo, Submission submission) {

    static final String LI_WEI = idOf(1);

    private static final String MILK = "1901101010";
    private static final BigDecimal NONE = BigDecimal.ZERO;

    static Purchase of(String orderNo) {
        return new Purchase(Papers.PLATFORM.code(), orderNo, "W-" + orderNo, "T-" + orderNo, LI_WEI, "180.00", "",
                submission("1", "20261122170000"));
    }

    Purchase on(String otherPlatform) {
        return new Purchase(otherPlatform, orderNo, waybillNo, paymentNo, buyerId, goods, billNo, submission);
    }

    Purchase by(String otherBuyerId) {
        return new Purchase(platform, orderNo, waybillNo, paymentNo, otherBuyerId, goods, billNo, submission);
    }

    Purchase worth(String otherGoods) {
        return new Purchase(platform, orderNo, waybillNo, paymentNo, buyerId, otherGoods, billNo, submission);
    }

    Purchase naming(String otherWaybill) {
        return new Purchase(platform, orderNo, otherWaybill, paymentNo, buyerId, goods, billNo, submission);
    }

    Purchase paidAs(String otherPayment) {
        return new Purchase(platform, orderNo, waybillNo, otherPayment, buyerId, goods, billNo, submission);
    }

    /** Straight from abroad under this bill. */
    Purchase under(String bill) {
        return new Purchase(platform, orderNo, waybillNo, paymentNo, buyerId, goods, bill, submission);
    }

    /** A change, later by this many minutes than what was filed first. */
    Purchase changed(int minutes) {
        return new Purchase(platform, orderNo, waybillNo, paymentNo, buyerId, goods, billNo,
                submission("2", String.valueOf(20261122170000L + minutes * 100L)));
    }

    Purchase deleted() {
        return new Purchase(platform, orderNo, waybillNo, paymentNo, buyerId, goods, billNo,
                submission("3", "20261122173000"));
    }

    List<Paper> papers() {
        return List.of(order(), payment(), waybill(), declaration());
    }

    Order order() {
        BigDecimal value = new BigDecimal(goods);
        return new Order(submission, "I", orderNo, firm(), Papers.MERCHANT, value, NONE, NONE, NONE, value, "142",
                "u1", buyer(), Papers.PAYER, paymentNo, "", consignee(), "",
                List.of(new OrderLine(1, "sku", "婴儿奶粉", "900g", "", "", "122", BigDecimal.ONE, value, value, "142",
                        "601", "")));
    }

    PaymentReceipt payment() {
        return new PaymentReceipt(submission, Papers.PAYER, paymentNo, orderNo, firm(), buyer(),
                new BigDecimal(goods), "142", "20261122165500", "");
    }

    Waybill waybill() {
        return new Waybill(submission, Papers.CARRIER, waybillNo, "", orderNo, NONE, NONE, "142",
                new BigDecimal("1.2"), 1, "奶粉", consignee(), "");
    }

    Declaration declaration() {
        boolean direct = !billNo.isEmpty();
        BigDecimal value = new BigDecimal(goods);
        return new Declaration(submission, orderNo, firm(), Papers.MERCHANT, waybillNo, Papers.CARRIER,
                "COP-" + orderNo, "", platform, direct ? "" : "T3105W000001", "", "I", "20261122", "3105", "3104", "",
                buyer(), consignee().address(), Papers.DECLARANT, direct ? new Firm("", "") : Papers.WAREHOUSE,
                direct ? "9610" : "1210", "7", "", "", billNo, "SITE1", "", "142", NONE, NONE, "142", "2", 1,
                new BigDecimal("1.2"), new BigDecimal("0.9"), "",
                List.of(new DeclarationLine(1, "R-1", "sku", "婴儿奶粉", MILK, "婴儿奶粉", "900g", "无", "601", "", "142",
                        BigDecimal.ONE, "122", new BigDecimal("0.9"), "035", NONE, "", value, value, "")));
    }

    /** The identity number of the n-th person, with its check character. */
    static String idOf(int person) {
        String digits = String.format("330203199001%05d", person);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private Firm firm() {
        return new Firm(platform, Papers.PLATFORM.name());
    }

    private Buyer buyer() {
        return new Buyer("1", buyerId, "李薇", "13800000001");
    }

    private static Consignee consignee() {
        return new Consignee("李薇", "13800000001", "宁波市海曙区长春路1号", "330203");
    }

    private static Submission submission(String appType, String appTime) {
        return new Submission("00000000-0000-0000-0000-000000000001", appType, appTime, "2");
    }
}
