package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.YearlyLedger;
import org.springframework.jdbc.core.JdbcTemplate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The yearly ledger within one transaction: the balances that the work may need are read and locked in one go, in the
 * order of their keys; what changed is written back at the end.
 */
final class Ledger implements YearlyLedger {

    private final JdbcTemplate jdbc;
    private final Map<String, BigDecimal> balances = new HashMap<>();
    private final Map<Long, Entry> entries = new HashMap<>();
    private final Set<String> looked = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> changedBalances = new HashSet<>();
    private final Set<Long> removed = new HashSet<>();
    private final Map<Long, Entry> added = new HashMap<>();

    Ledger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads and locks a balance that nobody foresaw: a buyer's number may be spelled in more ways than one. */
    private void look(String key) {
        if (!looked.contains(key)) {
            lookUp(Set.of(key));
        }
    }

    private void lookUp(Set<String> keys) {
        looked.addAll(keys);
        jdbc.query("select balance_key, used from limit_balance where balance_key = any(?)"
                + " order by balance_key for update", row -> {
            balances.put(row.getString(1), row.getBigDecimal(2));
            known.add(row.getString(1));
        }, (Object) keys.toArray(String[]::new));
    }

    /** Reads and locks the entries of these cases, and these buyers' balances of this year and of the entries'. */
    void load(Collection<Long> caseIds, Collection<String> buyerIds, int year) {
        if (!caseIds.isEmpty()) {
            jdbc.query("select case_id, balance_key, amount from limit_entry where case_id = any(?)", row -> {
                entries.put(row.getLong(1), new Entry(row.getString(2), row.getBigDecimal(3)));
            }, (Object) caseIds.toArray(Long[]::new));
        }
        Set<String> keys = new HashSet<>();
        buyerIds.forEach(buyer -> keys.add(key(buyer, year)));
        entries.values().forEach(entry -> keys.add(entry.balanceKey()));
        if (!keys.isEmpty()) {
            lookUp(keys);
        }
    }

    @Override
    public BigDecimal used(String buyerId, int year) {
        String key = key(buyerId, year);
        look(key);
        return balances.getOrDefault(key, BigDecimal.ZERO);
    }

    @Override
    public void reserve(long caseId, String buyerId, int year, BigDecimal amount) {
        giveBack(caseId);
        Entry entry = new Entry(key(buyerId, year), amount);
        entries.put(caseId, entry);
        added.put(caseId, entry);
        add(entry.balanceKey(), amount);
    }

    @Override
    public void giveBack(long caseId) {
        Entry entry = entries.remove(caseId);
        if (entry == null) {
            return;
        }
        if (added.remove(caseId) == null) {
            removed.add(caseId);
        }
        add(entry.balanceKey(), entry.amount().negate());
    }

    void save() {
        List<Object[]> fresh = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (String key : changedBalances.stream().sorted().toList()) {
            if (known.contains(key)) {
                changed.add(new Object[] {balances.get(key), key});
            } else {
                fresh.add(new Object[] {key, balances.get(key)});
            }
        }
        batch("insert into limit_balance (balance_key, used) values (?, ?)", fresh);
        batch("update limit_balance set used = ? where balance_key = ?", changed);
        batch("delete from limit_entry where case_id = ?", removed.stream().map(id -> new Object[] {id}).toList());
        batch("insert into limit_entry (case_id, balance_key, amount) values (?, ?, ?)", added.entrySet().stream()
                .map(e -> new Object[] {e.getKey(), e.getValue().balanceKey(), e.getValue().amount()}).toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private void add(String key, BigDecimal amount) {
        look(key);
        balances.merge(key, amount, BigDecimal::add);
        changedBalances.add(key);
    }

    private static String key(String buyerId, int year) {
        return buyerId + ":" + year;
    }

    private record Entry(String balanceKey, BigDecimal amount) {
    }
}
