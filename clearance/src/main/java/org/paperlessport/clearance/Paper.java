package org.paperlessport.clearance;

/**
 * One of the four documents about a consignment, as its owner wrote it. Absent text is empty, an absent amount is zero.
 * A paper may say unlawful things (an impossible time, a negative amount): {@link PaperRules} finds them, and its owner
 * is answered by name; so the constructors do not refuse them.
 */
public sealed interface Paper permits Order, PaymentReceipt, Waybill, Declaration {

    Submission submission();

    /** The business key under which there is at most one such paper. */
    PaperKey key();
}
