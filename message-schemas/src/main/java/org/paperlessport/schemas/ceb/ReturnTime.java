package org.paperlessport.schemas.ceb;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** {@code returnTime}: yyyyMMddHHmmssSSS, 17 digits, Beijing time. Source: CEB specification 202205. */
public final class ReturnTime {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private ReturnTime() {
    }

    public static String of(Instant at) {
        LocalDateTime t = LocalDateTime.ofInstant(at, BEIJING);
        long date = (t.getYear() * 100L + t.getMonthValue()) * 100 + t.getDayOfMonth();
        long time = (t.getHour() * 100L + t.getMinute()) * 100 + t.getSecond();
        return Long.toString((date * 1_000_000 + time) * 1_000 + t.getNano() / 1_000_000);
    }
}
