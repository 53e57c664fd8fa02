package org.paperlessport.clearance;

import java.time.Instant;

/**
 * What the clerk has at hand while it works on one or many cases within a transaction, and where it puts what it
 * writes. Nothing put here is seen by anyone until the transaction commits.
 */
public interface Desk {

    Instant now();

    /** {@code B} + yyyyMMdd + 9 digits. */
    String nextPreNo();

    /** Customs code (4) + yyyy + {@code I} + 9 digits. */
    String nextInvtNo(String customsCode);

    YearlyLedger ledger();

    FirmRegister firms();

    /** Whether the container of this bill has been reported in at the site. */
    boolean arrivedAtSite(String billNo);

    /** Whether the declaration of another case, live and past its checks, names this waybill: one parcel, one release. */
    boolean waybillTaken(PaperKey waybill, long byOtherThan);

    /** Whether there is a payment under this key that belongs to another case. */
    boolean paymentElsewhere(PaperKey payment, long thanIn);

    void answer(Answer answer);

    void tell(Notice notice);

    void record(ClearanceCase of, CaseEvent event);
}
