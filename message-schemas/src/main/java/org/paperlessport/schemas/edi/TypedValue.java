package org.paperlessport.schemas.edi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A value of one of the types that UN/EDIFACT has not: whole, decimal, date or time. */
final class TypedValue {

    private static final int CENTURY = 2000;
    private static final int SHORT_DATE = 6;

    private final byte[] bytes;
    private final int from;
    private final int to;

    TypedValue(SegmentTokens tokens, int value) {
        this.bytes = tokens.bytes();
        this.from = tokens.from(value);
        this.to = tokens.to(value);
    }

    /** Its length as its type counts it; a fault of its own is told, and then it counts as long enough. */
    int length(SegmentPlan plan, int place, Consumer<SyntaxFault> told) {
        return switch (plan.type(place)) {
            case SegmentPlan.DATE -> dated(plan.least(place), told);
            case SegmentPlan.TIME -> timed(plan.least(place), told);
            default -> number(plan, place, told);
        };
    }

    private int number(SegmentPlan plan, int place, Consumer<SyntaxFault> told) {
        boolean whole = plan.type(place) == SegmentPlan.WHOLE;
        int i = from + (bytes[from] == '-' ? 1 : 0);
        int digits = 0;
        int point = -1;
        for (; i < to; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                digits++;
            } else if (bytes[i] == '.' && point < 0 && !whole) {
                point = digits;
            } else {
                told.accept(SyntaxFault.WRONG_TYPE);
                return plan.least(place);
            }
        }
        if (digits == 0) {
            told.accept(SyntaxFault.WRONG_TYPE);
            return plan.least(place);
        }
        if (plan.type(place) != SegmentPlan.FRACTION) {
            return digits;
        }
        if (point >= 0 && digits - point > plan.decimals(place)) {
            told.accept(SyntaxFault.TOO_LONG);
            return plan.least(place);
        }
        return point < 0 ? digits : Math.max(point, 1);
    }

    private boolean isDigits() {
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private int digits(int at, int length) {
        int number = 0;
        for (int i = from + at; i < from + at + length; i++) {
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }

    private int dated(int least, Consumer<SyntaxFault> told) {
        int length = to - from;
        if (!isDigits()) {
            told.accept(SyntaxFault.WRONG_TYPE);
            return least;
        }
        if (length == least && !isDay(length == SHORT_DATE ? CENTURY + digits(0, 2) : digits(0, 4),
                digits(length - 4, 2), digits(length - 2, 2))) {
            told.accept(SyntaxFault.INVALID_DATE);
        }
        return length;
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private int timed(int least, Consumer<SyntaxFault> told) {
        int length = to - from;
        if (!isDigits()) {
            told.accept(SyntaxFault.WRONG_TYPE);
            return least;
        }
        if (length >= 4 && (digits(0, 2) > 23 || digits(2, 2) > 59 || length == 5
                || length >= 6 && digits(4, 2) > 59)) {
            told.accept(SyntaxFault.INVALID_TIME);
        }
        return length;
    }
}
