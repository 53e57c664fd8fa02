package org.paperlessport.clearance;

/** The four documents. */
public enum PaperKind { ORDER, PAYMENT, WAYBILL, DECLARATION }
