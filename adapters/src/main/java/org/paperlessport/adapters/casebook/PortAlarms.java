package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.port.AlarmKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What happened in the port that an officer must look at, until one says that it was seen. */
@Component
public class PortAlarms {

    private final JdbcClient sql;
    private final Clock clock = Clock.systemUTC();

    public PortAlarms(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param messageId the report that raised it */
    public record Alarm(long id, AlarmKind kind, String container, String place, Instant at, long messageId) {
    }

    /** Those that nobody has looked at, newest first. */
    public List<Alarm> unseen(int most) {
        return sql.sql("select id, kind, container, place, at, message_id from port_alarm where seen_at is null"
                        + " order by id desc limit ?").param(most)
                .query((row, n) -> new Alarm(row.getLong(1), AlarmKind.valueOf(row.getString(2)), row.getString(3),
                        row.getString(4), row.getObject(5, OffsetDateTime.class).toInstant(), row.getLong(6)))
                .list();
    }

    /** @return false when another officer has seen it before, or there is no such alarm */
    public boolean seen(long id, String officer) {
        return sql.sql("update port_alarm set seen_by = ?, seen_at = ? where id = ? and seen_at is null")
                .params(officer, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id).update() == 1;
    }
}
