package org.paperlessport.clearance;

import java.math.BigDecimal;

/** What each buyer has imported in a calendar year (Beijing time), in CNY. A case has at most one entry. */
public interface YearlyLedger {

    BigDecimal used(String buyerId, int year);

    void reserve(long caseId, String buyerId, int year, BigDecimal amount);

    /** Gives the case's entry back into the year it was taken from; does nothing when there is none. */
    void giveBack(long caseId);
}
