package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.PaperKey;
import org.paperlessport.clearance.Stage;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one transaction has open: the cases and papers it loaded, the ledger, the clerk's desk. */
final class Work {

    private final Instant now;
    private final CaseStore cases;
    private final Ledger ledger;
    private final Bench bench;
    private final MessageFates fates;
    private final PortStore port;
    private final List<Letter> letters = new ArrayList<>();
    private final Set<String> billsAtSite = new HashSet<>();

    Work(JdbcTemplate jdbc, CaseJson json, Numbers numbers, FirmRegister firms, Instant now) {
        this.now = now;
        this.cases = new CaseStore(jdbc, json, numbers);
        this.ledger = new Ledger(jdbc);
        this.bench = new Bench(now, numbers, ledger, firms, billsAtSite, cases);
        this.fates = new MessageFates(jdbc, json);
        this.port = new PortStore(jdbc, json, numbers);
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

    PortStore port() {
        return port;
    }

    /** Letters besides the clerk's answers and notices. */
    List<Letter> letters() {
        return letters;
    }

    /**
     * Loads and locks what a batch of filings may touch.
     *
     * @param caseKeys    ebpCode:orderNo
     * @param waybillKeys logisticsCode:logisticsNo, for the cases that rely on them
     * @param declared    the declarations that are filed
     */
    void load(Collection<String> caseKeys, Collection<String> waybillKeys, Collection<PaperKey> papers,
              Collection<Declaration> declared) {
        cases.load("case_key", caseKeys);
        loadNeighbours(waybillKeys);
        cases.papers().load(papers);
        openLedger(declared);
    }

    /** Loads the cases that rely on these waybills or on one that a loaded case waits with: one parcel, one release. */
    void loadNeighbours(Collection<String> waybillKeys) {
        Set<String> keys = new HashSet<>(waybillKeys);
        cases.all().stream().filter(one -> one.state().stage() == Stage.GATHERING)
                .flatMap(one -> one.declaration().stream())
                .forEach(filed -> keys.add(CaseColumns.waybillKey(filed.paper().carrier().code(),
                        filed.paper().logisticsNo())));
        cases.load("waybill_key", keys);
    }

    /** Opens the ledger for the cases that were loaded and for these declarations, and looks where their bills are. */
    void openLedger(Collection<Declaration> more) {
        Set<String> buyers = new HashSet<>();
        Set<String> bills = new HashSet<>();
        Set<Long> declared = new HashSet<>();
        more.forEach(declaration -> note(declaration, buyers, bills));
        for (ClearanceCase one : cases.all()) {
            one.declaration().ifPresent(filed -> {
                note(filed.paper(), buyers, bills);
                declared.add(one.state().id());
            });
        }
        ledger.load(declared, buyers, LocalDate.ofInstant(now, Bench.BEIJING).getYear());
        billsAtSite.addAll(port.arrived(bills));
    }

    private static void note(Declaration declaration, Set<String> buyers, Set<String> bills) {
        buyers.add(declaration.buyer().identity());
        if (!declaration.billNo().isEmpty()) {
            bills.add(declaration.billNo());
        }
    }

    void save() {
        cases.save(bench.events(), now);
        ledger.save();
        fates.save(now);
    }
}
