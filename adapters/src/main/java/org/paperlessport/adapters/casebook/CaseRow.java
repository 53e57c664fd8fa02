package org.paperlessport.adapters.casebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;

/**
 * One case as a row of a list.
 *
 * @param waybillKey logisticsCode:logisticsNo, or empty
 * @param agentCode  the declarant's enterprise code, or empty
 * @param declarant  the account that sent the current declaration, or empty
 * @param goods      the first line's goods, shortened
 * @param value      taxable price in CNY
 * @param since      when it came to this stage
 */
public record CaseRow(long caseId, String ebpCode, String ebcCode, String orderNo, Stage stage, String statusCode,
                      Instant since, Optional<Lane> lane, String rule, String preNo, String invtNo,
                      String waybillKey, String agentCode, String declarant, String goods, BigDecimal value,
                      Optional<Instant> declaredAt, Optional<Instant> releasedAt, Instant updatedAt) {

    /** The waybill's number without its carrier; empty where the case names none. */
    public String logisticsNo() {
        return waybillKey.substring(waybillKey.indexOf(':') + 1);
    }

    /** invtNo once there is one, before that preNo. */
    public String number() {
        return invtNo.isEmpty() ? preNo : invtNo;
    }
}
