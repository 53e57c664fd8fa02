package org.paperlessport.schemas.ceb;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.paperlessport.schemas.ceb.Field.Words;

/**
 * What an element may say beside its schema, as the specification's column of meanings has it: one of some values, a
 * time in Beijing, or price times quantity.
 *
 * @param kind    what is asked
 * @param values  ONE_OF: the values; empty otherwise
 * @param refuses whether anything else is an error, not only a warning
 */
record Allowed(Kind kind, List<String> values, boolean refuses) {

    /** TIME is yyyyMMddHHmmss, DAY yyyyMMdd, MOMENT yyyyMMddHHmmssSSS, PRODUCT price × qty of the same line. */
    enum Kind { ONE_OF, TIME, DAY, MOMENT, PRODUCT }

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int DAY_DIGITS = 8;
    private static final int TIME_DIGITS = 14;
    private static final int MOMENT_DIGITS = 17;

    /** {@code 1 2 3}, {@code time}, {@code day}, {@code moment} or {@code price×qty}; {@code warn} before it. */
    static Allowed of(List<String> written) {
        boolean warns = written.get(0).equals("warn");
        List<String> words = warns ? written.subList(1, written.size()) : written;
        Kind kind = switch (words.get(0)) {
            case "time" -> Kind.TIME;
            case "day" -> Kind.DAY;
            case "moment" -> Kind.MOMENT;
            case "price×qty" -> Kind.PRODUCT;
            default -> Kind.ONE_OF;
        };
        return new Allowed(kind, kind == Kind.ONE_OF ? List.copyOf(words) : List.of(), !warns);
    }

    /** Of a text by itself; a product is judged where its line ends. */
    boolean takes(String text, Instant now) {
        return switch (kind) {
            case ONE_OF -> values.contains(text);
            case TIME -> isTime(text, TIME_DIGITS, now);
            case DAY -> isTime(text, DAY_DIGITS, now);
            case MOMENT -> isTime(text, MOMENT_DIGITS, now);
            case PRODUCT -> true;
        };
    }

    Words expected() {
        return switch (kind) {
            case ONE_OF -> new Words(either("、", " 或 "), either(", ", " or "));
            case TIME -> new Words("yyyyMMddHHmmss 的时间，至多晚于现在一天",
                    "a time yyyyMMddHHmmss, at most a day ahead");
            case DAY -> new Words("yyyyMMdd 的日期，至多晚于今天一天", "a day yyyyMMdd, at most a day ahead");
            case MOMENT -> new Words("yyyyMMddHHmmssSSS 的时间，至多晚于现在一天",
                    "a time yyyyMMddHHmmssSSS, at most a day ahead");
            case PRODUCT -> new Words("单价×数量", "price×qty");
        };
    }

    private String either(String between, String last) {
        int but = values.size() - 1;
        return but == 0 ? values.get(0) : String.join(between, values.subList(0, but)) + last + values.get(but);
    }

    /** A time is refused only when it is none, or more than a day ahead. */
    private static boolean isTime(String text, int digits, Instant now) {
        if (text.length() != digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            if (digits == DAY_DIGITS) {
                return !day.isAfter(now.atOffset(BEIJING).toLocalDate().plusDays(1));
            }
            LocalDateTime time = day.atTime(number(text, 8, 10), number(text, 10, 12), number(text, 12, 14));
            return !time.isAfter(now.atOffset(BEIJING).toLocalDateTime().plusDays(1));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
