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
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Submission;
import org.paperlessport.clearance.Waybill;

/** The four papers of one purchase: a hair dryer for 199.00. Invented persons. */
public final class Papers {

    public static final Firm PLATFORM = new Firm("33019688A1", "甬贸跨境商城");
    public static final Firm MERCHANT = new Firm("3302968AB2", "海曙优品贸易");
    public static final Firm PAYER = new Firm("3302968PC3", "三江支付");
    public static final Firm CARRIER = new Firm("3302968LD4", "东海速运");
    public static final Firm DECLARANT = new Firm("3302968DE5", "北仑报关行");
    public static final Firm WAREHOUSE = new Firm("3302968WF6", "保税仓储甬港");

    private static final Buyer LI_WEI = new Buyer("1", "330204199001011234", "李伟", "13800000000");
    private static final Consignee AT_HOME = new Consignee("李伟", "13800000000", "宁波市鄞州区一路1号", "330212");
    private static final BigDecimal PRICE = new BigDecimal("199.00");
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private Papers() {
    }

    public static Order order(String orderNo) {
        return new Order(submission(), "I", orderNo, PLATFORM, MERCHANT, PRICE, NONE, NONE, NONE, PRICE, "142", "u1",
                LI_WEI, PAYER, "PAY-" + orderNo, "", AT_HOME, "",
                List.of(new OrderLine(1, "sku", "电吹风机", "", "", "", "001", BigDecimal.ONE, PRICE, PRICE, "142",
                        "116", "")));
    }

    public static PaymentReceipt payment(String orderNo) {
        return new PaymentReceipt(submission(), PAYER, "PAY-" + orderNo, orderNo, PLATFORM, LI_WEI, PRICE, "142",
                "20261122180300", "");
    }

    public static Waybill waybill(String orderNo) {
        return new Waybill(submission(), CARRIER, "W-" + orderNo, "", orderNo, NONE, NONE, "142", BigDecimal.ONE, 1,
                "", AT_HOME, "");
    }

    public static Declaration declaration(String orderNo) {
        return new Declaration(submission(), orderNo, PLATFORM, MERCHANT, "W-" + orderNo, CARRIER, "COP-" + orderNo,
                "", "", "", "", "I", "20261122", "3105", "3105", "20261122", LI_WEI, "宁波市鄞州区一路1号", DECLARANT,
                WAREHOUSE, "1210", "Y", "", "", "", "", "", "142", NONE, NONE, "142", "4", 1, BigDecimal.ONE,
                BigDecimal.ONE, "", List.of(new DeclarationLine(1, "", "sku", "电吹风机", "8516310000", "电吹风机",
                        "2000W", "", "116", "", "142", BigDecimal.ONE, "001", BigDecimal.ONE, "001", NONE, "",
                        PRICE, PRICE, "")));
    }

    private static Submission submission() {
        return new Submission("4CDE1CFD-EDED-46B1-946C-B8022E42FC94", "1", "20261122180000", "2");
    }
}
