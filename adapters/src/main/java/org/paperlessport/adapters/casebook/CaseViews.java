package org.paperlessport.adapters.casebook;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One case whole, found by any of its numbers. Reads only. */
@Component
public final class CaseViews {

    private final JdbcClient sql;
    private final CaseJson json;

    public CaseViews(JdbcClient sql, CaseJson json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<CaseFile> byId(long caseId) {
        throw new UnsupportedOperationException();
    }

    public Optional<CaseFile> byOrder(String ebpCode, String orderNo) {
        throw new UnsupportedOperationException();
    }

    /** @param number invtNo or preNo of the current declaration */
    public Optional<CaseFile> byDeclaration(String number) {
        throw new UnsupportedOperationException();
    }

    /** The live case that names the waybill; before a declaration the one whose order the waybill names. */
    public Optional<CaseFile> byWaybill(String logisticsCode, String logisticsNo) {
        throw new UnsupportedOperationException();
    }
}
