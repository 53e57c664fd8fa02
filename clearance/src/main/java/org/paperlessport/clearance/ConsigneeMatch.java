package org.paperlessport.clearance;

import static org.paperlessport.clearance.ThreeDocuments.differ;

import java.util.List;

/**
 * Whether the waybill is this order's (M1), and the receiver (M7). A waybill of another order and to another receiver
 * is not wrong: the declarant named the wrong one, and its carrier is left in peace.
 */
record ConsigneeMatch(Order order, Waybill waybill, Declaration declaration) {

    void compare(List<Finding> findings) {
        Consignee ordered = order.consignee();
        Consignee carried = waybill.consignee();
        boolean otherOrder = differ(order.orderNo(), waybill.orderNo());
        boolean otherReceiver = differ(ordered.name(), carried.name())
                || differ(ordered.telephone(), carried.telephone()) || differ(ordered.address(), carried.address());
        Owner owner = otherOrder && otherReceiver ? Owner.DECLARANT : Owner.CARRIER;
        if (otherOrder) {
            findings.add(new Finding(CheckCode.OTHER_ORDER, "orderNo", owner)
                    .order("OrderHead.orderNo", order.orderNo())
                    .waybill("LogisticsHead.orderNo", waybill.orderNo()));
        }
        if (otherReceiver) {
            receiver(ordered, carried, owner, findings);
        }
        if (differ(ordered.address(), declaration.consigneeAddress())) {
            findings.add(new Finding(CheckCode.CONSIGNEE_ADDRESS, "consigneeAddress", Owner.DECLARANT)
                    .order("OrderHead.consigneeAddress", ordered.address())
                    .declaration("InventoryHead.consigneeAddress", declaration.consigneeAddress()));
        }
    }

    private static void receiver(Consignee ordered, Consignee carried, Owner owner, List<Finding> findings) {
        if (differ(ordered.name(), carried.name())) {
            findings.add(new Finding(CheckCode.CONSIGNEE, "consignee", owner)
                    .order("OrderHead.consignee", ordered.name())
                    .waybill("LogisticsHead.consignee", carried.name()));
        }
        if (differ(ordered.telephone(), carried.telephone())) {
            findings.add(new Finding(CheckCode.CONSIGNEE_TELEPHONE, "consigneeTelephone", owner)
                    .order("OrderHead.consigneeTelephone", ordered.telephone())
                    .waybill("LogisticsHead.consigneeTelephone", carried.telephone()));
        }
        if (differ(ordered.address(), carried.address())) {
            findings.add(new Finding(CheckCode.CONSIGNEE_ADDRESS, "consigneeAddress", owner)
                    .order("OrderHead.consigneeAddress", ordered.address())
                    .waybill("LogisticsHead.consigneeAddress", carried.address()));
        }
    }
}
