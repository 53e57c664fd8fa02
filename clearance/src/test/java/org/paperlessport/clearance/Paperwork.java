package org.paperlessport.clearance;

/** The four papers of one purchase. */
record Paperwork(Order order, PaymentReceipt payment, Waybill waybill, Declaration declaration) {

    Paperwork with(Order other) {
        return new Paperwork(other, payment, waybill, declaration);
    }

    Paperwork with(PaymentReceipt other) {
        return new Paperwork(order, other, waybill, declaration);
    }

    Paperwork with(Waybill other) {
        return new Paperwork(order, payment, other, declaration);
    }

    Paperwork with(Declaration other) {
        return new Paperwork(order, payment, waybill, other);
    }
}
