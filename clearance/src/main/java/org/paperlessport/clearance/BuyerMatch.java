package org.paperlessport.clearance;

import static org.paperlessport.clearance.ThreeDocuments.differ;

import java.util.List;

/**
 * The buyer in order and declaration (M3), and the payer, who must be the buyer (M4). Where two of the three papers
 * agree, the third is to be mended.
 */
record BuyerMatch(Buyer ordering, Buyer paying, Buyer declared) {

    void compare(List<Finding> findings) {
        if (differ(ordering.idNumber(), declared.idNumber())) {
            findings.add(new Finding(CheckCode.BUYER_ID, "buyerIdNumber",
                    orderOr(Owner.DECLARANT, paying.idNumber(), declared.idNumber()))
                    .order("OrderHead.buyerIdNumber", ordering.idNumber())
                    .declaration("InventoryHead.buyerIdNumber", declared.idNumber()));
        }
        if (differ(ordering.name(), declared.name())) {
            findings.add(new Finding(CheckCode.BUYER_NAME, "buyerName",
                    orderOr(Owner.DECLARANT, paying.name(), declared.name()))
                    .order("OrderHead.buyerName", ordering.name())
                    .declaration("InventoryHead.buyerName", declared.name()));
        }
        if (differ(ordering.telephone(), declared.telephone())) {
            findings.add(new Finding(CheckCode.BUYER_TELEPHONE, "buyerTelephone",
                    orderOr(Owner.DECLARANT, paying.telephone(), declared.telephone()))
                    .order("OrderHead.buyerTelephone", ordering.telephone())
                    .declaration("InventoryHead.buyerTelephone", declared.telephone()));
        }
        payer(findings);
        numbers(findings);
    }

    private void payer(List<Finding> findings) {
        if (differ(ordering.idNumber(), paying.idNumber())) {
            findings.add(new Finding(CheckCode.PAYER_ID, "payerIdNumber",
                    orderOr(Owner.PAYMENT, paying.idNumber(), declared.idNumber()))
                    .order("OrderHead.buyerIdNumber", ordering.idNumber())
                    .payment("PaymentHead.payerIdNumber", paying.idNumber()));
        }
        if (differ(ordering.name(), paying.name())) {
            findings.add(new Finding(CheckCode.PAYER_NAME, "payerName",
                    orderOr(Owner.PAYMENT, paying.name(), declared.name()))
                    .order("OrderHead.buyerName", ordering.name())
                    .payment("PaymentHead.payerName", paying.name()));
        }
    }

    /** Each firm that wrote a number that is none hears of it. */
    private void numbers(List<Finding> findings) {
        if (!IdentityNumber.holds(ordering.idNumber().trim())) {
            findings.add(new Finding(CheckCode.IDENTITY_NUMBER, "buyerIdNumber", Owner.PLATFORM)
                    .order("OrderHead.buyerIdNumber", ordering.idNumber()));
        }
        if (!IdentityNumber.holds(paying.idNumber().trim())) {
            findings.add(new Finding(CheckCode.IDENTITY_NUMBER, "payerIdNumber", Owner.PAYMENT)
                    .payment("PaymentHead.payerIdNumber", paying.idNumber()));
        }
        if (!IdentityNumber.holds(declared.idNumber().trim())) {
            findings.add(new Finding(CheckCode.IDENTITY_NUMBER, "buyerIdNumber", Owner.DECLARANT)
                    .declaration("InventoryHead.buyerIdNumber", declared.idNumber()));
        }
    }

    private static Owner orderOr(Owner other, String byPayment, String byDeclaration) {
        return byPayment.isBlank() || differ(byPayment, byDeclaration) ? other : Owner.PLATFORM;
    }
}
