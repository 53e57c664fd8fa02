package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.PaperChange;
import org.paperlessport.clearance.PaperKey;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.Waybill;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases within one transaction: loaded and locked by the batch, and what changed written back by the batch.
 * Not for use by several threads.
 */
final class CaseStore {

    private final JdbcTemplate jdbc;
    private final CaseJson json;
    private final Numbers numbers;
    private final PaperShelf papers;
    private final Map<String, ClearanceCase> cases = new LinkedHashMap<>();
    private final Map<Long, CaseState> loaded = new HashMap<>();
    private final Map<PaperKey, List<ClearanceCase>> byWaybill = new HashMap<>();
    private final Map<Long, Integer> shelved = new HashMap<>();

    CaseStore(JdbcTemplate jdbc, CaseJson json, Numbers numbers) {
        this.jdbc = jdbc;
        this.json = json;
        this.numbers = numbers;
        this.papers = new PaperShelf(jdbc, json);
    }

    PaperShelf papers() {
        return papers;
    }

    /** Loads and locks the cases of which the column has one of these values, with their papers. */
    void load(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return;
        }
        List<CaseState> fresh = jdbc.query(
                "select state from clearance_case where " + column + " = any(?) order by id for update",
                        (row, n) -> json.read(row.getString(1), CaseState.class), (Object) values.toArray(
                                values.iterator().next() instanceof Long ? new Long[0] : new String[0]))
                .stream().filter(state -> !loaded.containsKey(state.id())).toList();
        papers.loadOf(fresh.stream().map(CaseState::id).toList());
        papers.load(fresh.stream().map(this::declaration).flatMap(Optional::stream)
                .map(filed -> waybillKey(filed.paper())).toList());
        fresh.forEach(this::assemble);
    }

    private void assemble(CaseState state) {
        Optional<Filed<Declaration>> declaration = declaration(state);
        loaded.put(state.id(), state);
        ClearanceCase assembled = new ClearanceCase(state,
                papers.find(new PaperKey(PaperKind.ORDER, state.ebpCode(), state.orderNo())),
                papers.of(state.id(), PaperKind.PAYMENT),
                declaration.flatMap(filed -> papers.find(waybillKey(filed.paper()))), declaration);
        cases.put(CaseColumns.key(state.ebpCode(), state.orderNo()), assembled);
        declaration.ifPresent(filed -> mayRely(assembled, waybillKey(filed.paper())));
    }

    /** The waybill that its current declaration names, if it is on file. */
    Optional<Filed<Waybill>> waybillOf(ClearanceCase one) {
        return one.declaration().flatMap(filed -> papers.find(waybillKey(filed.paper())));
    }

    /** Notes that this case relies on the waybill, now or before. */
    void mayRely(ClearanceCase one, PaperKey waybill) {
        byWaybill.computeIfAbsent(waybill, key -> new ArrayList<>(1)).add(one);
    }

    private Optional<Filed<Declaration>> declaration(CaseState state) {
        return papers.find(new PaperKey(PaperKind.DECLARATION, state.ebpCode(), state.orderNo()));
    }

    static PaperKey waybillKey(Declaration declaration) {
        return new PaperKey(PaperKind.WAYBILL, declaration.carrier().code(), declaration.logisticsNo());
    }

    /** The case of an order, opened when there is none. */
    ClearanceCase of(String ebpCode, String orderNo, Instant now) {
        return cases.computeIfAbsent(CaseColumns.key(ebpCode, orderNo), key -> new ClearanceCase(
                CaseState.opened(numbers.next("case"), ebpCode, orderNo, now), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty()));
    }

    /** Whether the case is on file, or will be: one that was opened for a refused paper alone is not. */
    boolean keeps(ClearanceCase one) {
        return loaded.containsKey(one.state().id()) || !one.changes().isEmpty();
    }

    Collection<ClearanceCase> all() {
        return cases.values();
    }

    /** The cases whose current declaration names this waybill. */
    List<ClearanceCase> relyingOn(PaperKey waybill) {
        return byWaybill.getOrDefault(waybill, List.of()).stream().distinct()
                .filter(one -> one.declaration().filter(d -> waybillKey(d.paper()).equals(waybill)).isPresent())
                .toList();
    }

    void save(List<Bench.Event> events, Instant now) {
        Set<Long> withEvents = events.stream().map(Bench.Event::caseId).collect(Collectors.toCollection(HashSet::new));
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        for (ClearanceCase one : cases.values()) {
            long id = one.state().id();
            boolean changed = !one.changes().isEmpty() || !one.state().equals(loaded.get(id));
            if (loaded.containsKey(id) && changed) {
                updates.add(CaseColumns.updated(one, json, now));
            } else if (!loaded.containsKey(id) && (!one.changes().isEmpty() || withEvents.contains(id))) {
                inserts.add(CaseColumns.inserted(one, json, now));
            }
            shelve(one);
        }
        batch(CaseColumns.INSERT, inserts);
        batch(CaseColumns.UPDATE, updates);
        papers.save();
        batch("insert into case_event (id, case_id, at, what, code, actor, note) values (?, ?, ?, ?, ?, ?, ?)",
                events.stream().map(this::row).toList());
    }

    /** Lays what became of a case's papers on the shelf, where the next filing finds it. */
    void shelve(ClearanceCase one) {
        long id = one.state().id();
        List<PaperChange> changes = one.changes();
        changes.subList(shelved.getOrDefault(id, 0), changes.size())
                .forEach(change -> papers.change(change, belongsTo(change, id)));
        shelved.put(id, changes.size());
    }

    /** A waybill stands by itself; every other paper belongs to its case. */
    private static long belongsTo(PaperChange change, long caseId) {
        PaperKey key = change instanceof PaperChange.Put put ? put.paper().paper().key()
                : ((PaperChange.Removed) change).key();
        return key.kind() == PaperKind.WAYBILL ? 0 : caseId;
    }

    private Object[] row(Bench.Event recorded) {
        var event = recorded.event();
        return new Object[] {numbers.next("event"), recorded.caseId(), event.at().atOffset(ZoneOffset.UTC),
                event.what().name(), event.code(), event.actor(), event.note()};
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }
}
