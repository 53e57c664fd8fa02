package org.paperlessport.adapters.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How the API writes amounts and times. */
final class Notation {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private Notation() {
    }

    /** Beijing time, ISO 8601 with its offset, to the millisecond. */
    static OffsetDateTime beijing(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(BEIJING);
    }

    /** A decimal string with two digits, e.g. {@code 26.47}. */
    static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
