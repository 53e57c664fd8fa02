package org.paperlessport.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Beijing time, in which every document writes its times: yyyyMMddHHmmss (14) or yyyyMMdd (8). A time is refused only
 * when it is no time, or more than one day ahead. Source: CEB specification 202205, appTime, payTime, declTime.
 */
final class BeijingTime {

    static final Text NO_TIME = new Text("不是有效时间，或晚于当前时间一天以上",
            "a time yyyyMMddHHmmss, at most a day ahead");
    static final Text NO_DAY = new Text("不是有效日期，或晚于当前日期一天以上",
            "a day yyyyMMdd, at most a day ahead");

    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final int DAY_SECONDS = 86_400;

    private BeijingTime() {
    }

    static boolean mayBeATime(String written, Instant now) {
        Optional<LocalDate> day = written.length() == 14 ? date(written) : Optional.empty();
        if (day.isEmpty()) {
            return false;
        }
        int hour = number(written, 8, 10);
        int minute = number(written, 10, 12);
        int second = number(written, 12, 14);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        long at = day.get().toEpochDay() * DAY_SECONDS + hour * 3600L + minute * 60L + second;
        return at - ZONE.getTotalSeconds() <= now.getEpochSecond() + DAY_SECONDS;
    }

    static boolean mayBeADay(String written, Instant now) {
        return written.length() == 8
                && date(written).filter(day -> !day.isAfter(today(now).plusDays(1))).isPresent();
    }

    /** The day that the first eight characters name, if they name one. */
    static Optional<LocalDate> date(String written) {
        if (written.length() < 8) {
            return Optional.empty();
        }
        int year = number(written, 0, 4);
        int month = number(written, 4, 6);
        int day = number(written, 6, 8);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    /** -1 when it is no number. */
    private static int number(String written, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
