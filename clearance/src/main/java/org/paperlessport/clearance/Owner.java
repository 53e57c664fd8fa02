package org.paperlessport.clearance;

/** Whose paper or act it is: who must mend, send, decide or wait. */
public enum Owner { PLATFORM, MERCHANT, PAYMENT, CARRIER, DECLARANT, CUSTOMS, WAREHOUSE, TERMINAL }
