package org.paperlessport.adapters.casebook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** When cases last moved, for pages that watch them; every process of the hub sees the same. Reads only. */
@Component
public class CaseVersions {

    private final JdbcClient sql;

    public CaseVersions(JdbcClient sql) {
        this.sql = sql;
    }

    private record Version(String key, Instant at) {
    }

    /**
     * @param caseKeys ebpCode:orderNo, at most some hundreds
     * @return by case key; a case that there is not is left out
     */
    public Map<String, Instant> of(Collection<String> caseKeys) {
        if (caseKeys.isEmpty()) {
            return Map.of();
        }
        return sql.sql("select case_key, updated_at from clearance_case where case_key in (:keys)")
                .param("keys", caseKeys)
                .query((row, number) -> new Version(row.getString("case_key"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list().stream().collect(Collectors.toMap(Version::key, Version::at));
    }
}
