package org.paperlessport.clearance;

import static org.paperlessport.clearance.Finding.plain;
import static org.paperlessport.clearance.Owner.DECLARANT;
import static org.paperlessport.clearance.Owner.PAYMENT;
import static org.paperlessport.clearance.Owner.PLATFORM;

import java.util.List;

/**
 * The three-document match (三单对碰): order, payment and waybill beside the declaration that relies on them. Texts are
 * compared exactly after trimming, amounts as numbers, with no tolerance.
 *
 * <p>Who mends: a fact belongs to the firm that owns it, unless two other papers agree against that firm's.
 *
 * Source: GACC announcements 2016 no. 26 and 2018 no. 194; CEB specification 202205; receipts of live systems for the
 * published codes.
 */
record ThreeDocuments(Order order, PaymentReceipt payment, Waybill waybill, Declaration declaration) {

    /** The payment that the order names; where it names none of them, the youngest. */
    static Filed<PaymentReceipt> paymentFor(Order order, List<Filed<PaymentReceipt>> payments) {
        for (Filed<PaymentReceipt> filed : payments) {
            if (isNamed(order.paymentFirm().code(), filed.paper().paymentFirm().code())
                    && isNamed(order.payTransactionId(), filed.paper().payTransactionId())
                    && filed.paper().amountPaid().compareTo(order.acturalPaid()) == 0) {
                return filed;
            }
        }
        for (Filed<PaymentReceipt> filed : payments) {
            if (isNamed(order.paymentFirm().code(), filed.paper().paymentFirm().code())
                    && isNamed(order.payTransactionId(), filed.paper().payTransactionId())) {
                return filed;
            }
        }
        return payments.get(payments.size() - 1);
    }

    void compare(List<Finding> findings) {
        parties(findings);
        new BuyerMatch(order.buyer(), payment.payer(), declaration.buyer()).compare(findings);
        payment(findings);
        new ConsigneeMatch(order, waybill, declaration).compare(findings);
        carriage(findings);
        parcel(findings);
        new ItemMatch(order.lines(), declaration.lines()).compare(findings);
    }

    /** M2. */
    private void parties(List<Finding> findings) {
        if (differ(order.merchant().code(), declaration.merchant().code())) {
            findings.add(new Finding(CheckCode.MERCHANT, "ebcCode", DECLARANT)
                    .order("OrderHead.ebcCode", order.merchant().code())
                    .declaration("InventoryHead.ebcCode", declaration.merchant().code()));
        }
    }

    /** M5, M6. The order adds up, or it would not be on file: a differing amount is the payment firm's to mend. */
    private void payment(List<Finding> findings) {
        if (order.acturalPaid().compareTo(payment.amountPaid()) != 0) {
            findings.add(new Finding(CheckCode.AMOUNT, "acturalPaid", PAYMENT)
                    .order("OrderHead.acturalPaid", plain(order.acturalPaid()))
                    .payment("PaymentHead.amountPaid", plain(payment.amountPaid())));
        }
        if (!isNamed(order.paymentFirm().code(), payment.paymentFirm().code())) {
            findings.add(new Finding(CheckCode.PAYMENT_FIRM, "payCode", PLATFORM)
                    .order("OrderHead.payCode", order.paymentFirm().code())
                    .payment("PaymentHead.payCode", payment.paymentFirm().code()));
        }
        if (!isNamed(order.payTransactionId(), payment.payTransactionId())) {
            findings.add(new Finding(CheckCode.PAYMENT_FIRM, "payTransactionId", PLATFORM)
                    .order("OrderHead.payTransactionId", order.payTransactionId())
                    .payment("PaymentHead.payTransactionId", payment.payTransactionId()));
        }
    }

    /** M8 and M11: what the carrier says about the bill and its charges stands. */
    private void carriage(List<Finding> findings) {
        if (declaration.tradeMode().equals("9610") && !declaration.billNo().isBlank() && !waybill.billNo().isBlank()
                && differ(declaration.billNo(), waybill.billNo())) {
            findings.add(new Finding(CheckCode.BILL, "billNo", DECLARANT)
                    .waybill("LogisticsHead.billNo", waybill.billNo())
                    .declaration("InventoryHead.billNo", declaration.billNo()));
        }
        if (declaration.freight().compareTo(waybill.freight()) != 0) {
            findings.add(new Finding(CheckCode.FREIGHT, "freight", DECLARANT)
                    .waybill("LogisticsHead.freight", plain(waybill.freight()))
                    .declaration("InventoryHead.freight", plain(declaration.freight())));
        }
        if (declaration.insuredFee().compareTo(waybill.insuredFee()) != 0) {
            findings.add(new Finding(CheckCode.INSURED_FEE, "insuredFee", DECLARANT)
                    .waybill("LogisticsHead.insuredFee", plain(waybill.insuredFee()))
                    .declaration("InventoryHead.insuredFee", plain(declaration.insuredFee())));
        }
    }

    /** M10: the parcel as the declaration states it. */
    private void parcel(List<Finding> findings) {
        boolean weightless = declaration.netWeight().signum() <= 0;
        if (weightless || declaration.grossWeight().compareTo(declaration.netWeight()) < 0) {
            findings.add(new Finding(CheckCode.WEIGHT, weightless ? "netWeight" : "grossWeight", DECLARANT)
                    .declaration("InventoryHead.netWeight", plain(declaration.netWeight()))
                    .declaration("InventoryHead.grossWeight", plain(declaration.grossWeight())));
        }
        if (declaration.packNo() != 1) {
            findings.add(new Finding(CheckCode.PACKAGES, "packNo", DECLARANT)
                    .waybill("LogisticsHead.packNo", Integer.toString(waybill.packNo()))
                    .declaration("InventoryHead.packNo", Integer.toString(declaration.packNo())));
        }
    }

    static boolean differ(String one, String other) {
        return !one.equals(other) && !one.trim().equals(other.trim());
    }

    /** An order may leave open by whom and how it was paid. */
    private static boolean isNamed(String byOrder, String byPayment) {
        return byOrder.isBlank() || !differ(byOrder, byPayment);
    }
}
