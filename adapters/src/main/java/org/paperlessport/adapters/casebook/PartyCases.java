package org.paperlessport.adapters.casebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.paperlessport.adapters.casebook.OrderViews.Party;
import org.paperlessport.clearance.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which cases are a partner's: by the parts that its firms play, and by the papers that its account filed.
 * Each way in goes along one index, newest first, no further than the page; so each orders by all the columns
 * of that index, as H2 asks, and holds all but the last equal.
 */
final class PartyCases {

    private static final Map<String, String> COLUMN_OF_PART =
            Map.of("PLATFORM", "ebp_code", "MERCHANT", "ebc_code", "DECLARANT", "agent_code");

    private static final String CARRIER =
            "substring(c.waybill_key from 1 for position(':' in c.waybill_key) - 1) in (:firms)";

    private final JdbcClient sql;

    PartyCases(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest cases of the party before this case id, newest first. */
    List<Long> newest(Party party, long before, int limit) {
        var found = new TreeSet<Long>(Comparator.reverseOrder());
        found.addAll(sql.sql("""
                        select case_id from paper where account = :account and case_id < :before
                        order by account desc, case_id desc limit :limit""")
                .param("account", party.account()).param("before", before)
                // one account may file three papers of a case
                .param("limit", limit * 3).query(Long.class).list());
        for (var firm : firms(party.firms())) {
            for (var part : firm.parts()) {
                if (COLUMN_OF_PART.containsKey(part)) {
                    found.addAll(along(COLUMN_OF_PART.get(part), firm.code(), before, limit));
                }
            }
            if (firm.parts().contains("CARRIER")) {
                found.addAll(sql.sql("select c.id from clearance_case c where c.id < :before and " + CARRIER
                                + " order by c.id desc limit :limit")
                        .param("before", before).param("firms", Set.of(firm.code())).param("limit", limit)
                        .query(Long.class).list());
            }
        }
        return found.stream().limit(limit).toList();
    }

    /** The party's newest declared cases in these stages, newest first. */
    List<Long> in(Collection<Stage> stages, Party party, int limit) {
        var found = new TreeSet<Long>(Comparator.reverseOrder());
        for (var stage : stages) {
            found.addAll(in(stage, "exists (select 1 from paper p where p.case_id = c.id "
                    + "and p.account = :account)",
                    party, limit));
            if (!party.firms().isEmpty()) {
                found.addAll(in(stage, "(c.ebp_code in (:firms) or c.ebc_code in (:firms)"
                        + " or c.agent_code in (:firms) or " + CARRIER + ")", party, limit));
            }
        }
        return found.stream().limit(limit).toList();
    }

    private List<Long> in(Stage stage, String whose, Party party, int limit) {
        return sql.sql("select c.id from clearance_case c where c.stage = :stage and "
                + "c.pre_no <> '' and " + whose
                        + " order by c.stage desc, c.id desc limit :limit")
                .param("stage", stage.name()).param("account", party.account()).param("firms", party.firms())
                .param("limit", limit).query(Long.class).list();
    }

    private List<Long> along(String column, String firm, long before, int limit) {
        var along = """
                select id from clearance_case where %1$s = :firm and id < :before
                order by %1$s desc, id desc limit :limit""";
        return sql.sql(along.formatted(column))
                .param("firm", firm).param("before", before).param("limit", limit).query(Long.class).list();
    }

    private record PartOf(String code, List<String> parts) {
    }

    private List<PartOf> firms(Set<String> codes) {
        return codes.isEmpty() ? List.of() : sql.sql("select code, roles from firm where code in (:codes)")
                .param("codes", codes)
                .query((row, number) -> new PartOf(row.getString("code"),
                        Arrays.asList(row.getString("roles").split(","))))
                .list();
    }
}
