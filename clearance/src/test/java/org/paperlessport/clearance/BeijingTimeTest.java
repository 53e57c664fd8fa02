package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeijingTimeTest {

    /** 10:00 in the morning of 11 November in Beijing. */
    private static final Instant NOW = Instant.parse("2026-11-11T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "20261112100000,true", "20261112100001,false", "19990101000000,true", "20240229235959,true",
        "20230229000000,false", "20261111240000,false", "20261111006000,false", "20261111000060,false",
        "20261301000000,false", "20260001000000,false", "20260100000000,false", "2026111110000,false",
        "2026-11-11 10:0,false", "202611111000000,false", "'',false"})
    void aTimeIsRefusedOnlyWhenItIsNoneOrMoreThanADayAhead(String written, boolean may) {
        assertThat(BeijingTime.mayBeATime(written, NOW)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"20261112,true", "20261113,false", "20190101,true", "20250229,false", "2026111,false", "today!!!,false"})
    void aDayIsRefusedOnlyWhenItIsNoneOrMoreThanADayAhead(String written, boolean may) {
        assertThat(BeijingTime.mayBeADay(written, NOW)).isEqualTo(may);
    }
}
