package org.paperlessport.adapters.console;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AlarmPagesTest {

    private final Reader reader;
    private final JdbcTemplate jdbc;

    AlarmPagesTest(Reader reader, JdbcTemplate jdbc) {
        this.reader = reader;
        this.jdbc = jdbc;
    }

    @Test
    void anAlarmStandsAboveTheWorklistUntilAnOfficerHasSeenIt() {
        jdbc.update("insert into port_alarm (id, kind, container, place, at, message_id)"
                        + " values (1, 'OUT_WITHOUT_PERMISSION', 'PPLU2699999', 'NBTERM', ?, 7)",
                OffsetDateTime.parse("2026-11-22T08:00:00Z"));

        assertThat(Reader.text(reader.open("officer", "/officer")))
                .contains("A container left the terminal without permission", "PPLU2699999", "NBTERM");

        reader.send("officer", "/officer/alarms/1");

        assertThat(Reader.text(reader.open("officer", "/officer"))).doesNotContain("PPLU2699999");
        assertThat(jdbc.queryForObject("select seen_by from port_alarm where id = 1", String.class))
                .isEqualTo("officer");
    }
}
