package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.PaperKey;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What one transaction has open: the cases and papers it loaded, the ledger, the clerk's desk. */
final class Work {

    private final JdbcTemplate jdbc;
    private final Instant now;
    private final CaseStore cases;
    private final Ledger ledger;
    private final Bench bench;
    private final MessageFates fates;
    private final Set<String> billsAtSite = new HashSet<>();

    Work(JdbcTemplate jdbc, CaseJson json, Numbers numbers, FirmRegister firms, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
        this.cases = new CaseStore(jdbc, json, numbers);
        this.ledger = new Ledger(jdbc);
        this.bench = new Bench(now, numbers, ledger, firms, billsAtSite, cases);
        this.fates = new MessageFates(jdbc, json);
    }

    Instant now() {
        return now;
    }

    CaseStore cases() {
        return cases;
    }

    Bench bench() {
        return bench;
    }

    MessageFates fates() {
        return fates;
    }

    /**
     * Loads and locks what a batch of filings may touch.
     *
     * @param caseKeys    ebpCode:orderNo
     * @param waybillKeys logisticsCode:logisticsNo, for the cases that rely on them
     * @param buyers      of the declarations that are filed
     */
    void load(Collection<String> caseKeys, Collection<String> waybillKeys, Collection<PaperKey> papers,
              Collection<String> buyers) {
        cases.load("case_key", caseKeys);
        cases.load("waybill_key", waybillKeys);
        cases.papers().load(papers);
        openLedger(buyers);
    }

    /** Opens the ledger for the cases that were loaded, and for these buyers. */
    void openLedger(Collection<String> moreBuyers) {
        Set<String> buyers = new HashSet<>(moreBuyers);
        Set<Long> declared = new HashSet<>();
        for (ClearanceCase one : cases.all()) {
            one.declaration().ifPresent(filed -> {
                Declaration declaration = filed.paper();
                buyers.add(declaration.buyer().idNumber());
                declared.add(one.state().id());
            });
        }
        ledger.load(declared, buyers, LocalDate.ofInstant(now, Bench.BEIJING).getYear());
    }

    void save() {
        cases.save(bench.events(), now);
        ledger.save();
        fates.save(now);
    }
}
