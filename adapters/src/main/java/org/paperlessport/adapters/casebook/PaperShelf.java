package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperChange;
import org.paperlessport.clearance.PaperKey;
import org.paperlessport.clearance.PaperKind;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The papers on file, as one transaction sees and changes them. */
final class PaperShelf {

    private final JdbcTemplate jdbc;
    private final CaseJson json;
    private final Map<String, PaperRow> papers = new HashMap<>();
    private final Set<String> stored = new HashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();

    PaperShelf(JdbcTemplate jdbc, CaseJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void loadOf(Collection<Long> caseIds) {
        load("case_id", caseIds.toArray(Long[]::new));
    }

    void load(Collection<PaperKey> keys) {
        load("paper_key", keys.stream().map(PaperRow::key).filter(key -> !papers.containsKey(key)).distinct()
                .toArray(String[]::new));
    }

    private void load(String column, Object[] values) {
        if (values.length > 0) {
            jdbc.query("select " + PaperRow.COLUMNS + " from paper where " + column + " = any(?)", row -> {
                PaperRow paper = PaperRow.read(row, json);
                papers.put(paper.key(), paper);
                stored.add(paper.key());
            }, (Object) values);
        }
    }

    <P extends Paper> Optional<Filed<P>> find(PaperKey key) {
        return Optional.ofNullable(papers.get(PaperRow.key(key))).map(PaperShelf::filed);
    }

    /** The papers of this kind in a case, oldest first. */
    <P extends Paper> List<Filed<P>> of(long caseId, PaperKind kind) {
        return papers.values().stream()
                .filter(row -> row.caseId() == caseId && row.filed().paper().key().kind() == kind)
                .sorted(Comparator.comparing((PaperRow row) -> row.filed().at()).thenComparing(PaperRow::messageId))
                .map(PaperShelf::<P>filed).toList();
    }

    /** Whether another case than this has the paper. */
    boolean elsewhere(PaperKey key, long caseId) {
        PaperRow row = papers.get(PaperRow.key(key));
        return row != null && row.caseId() != caseId;
    }

    /** @param caseId the case that the paper belongs to; 0 for a waybill */
    void change(PaperChange change, long caseId) {
        if (change instanceof PaperChange.Put put) {
            String key = PaperRow.key(put.paper().paper().key());
            papers.put(key, new PaperRow(key, caseId, put.paper()));
            changed.add(key);
        } else if (change instanceof PaperChange.Removed removed) {
            String key = PaperRow.key(removed.key());
            papers.remove(key);
            changed.add(key);
        }
    }

    void save() {
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> deletes = new ArrayList<>();
        for (String key : changed) {
            PaperRow row = papers.get(key);
            if (row == null && stored.contains(key)) {
                deletes.add(new Object[] {key});
            } else if (row != null && stored.contains(key)) {
                updates.add(row.updated(json));
            } else if (row != null) {
                inserts.add(row.inserted(json));
            }
        }
        batch("delete from paper where paper_key = ?", deletes);
        batch("update paper set case_id = ?, order_no = ?, account = ?, channel = ?, message_id = ?, filed_at = ?,"
                + " refused = ?, body = ? where paper_key = ?", updates);
        batch("insert into paper (paper_key, kind, case_id, order_no, account, channel, message_id, filed_at, refused,"
                + " body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", inserts);
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    /** The key's kind says which paper it is. */
    @SuppressWarnings("unchecked")
    private static <P extends Paper> Filed<P> filed(PaperRow row) {
        return (Filed<P>) row.filed();
    }
}
