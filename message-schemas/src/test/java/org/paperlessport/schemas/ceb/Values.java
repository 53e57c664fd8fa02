package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.List;

/** Values on both sides of every facet. */
final class Values {

    private static final List<String> DECIMALS = List.of("", "0", "-0", "1.", ".5", ".", "+1.5", "-1.5", "--1",
            "1e5", "NaN", "INF", " 7 ", "\n7\t", "7 7", "1,5", "１", "abc", "12345678901234.12345", "123456789012345.12345",
            "1234567890123456789", "12345678901234567890", "0.12345", "0.123456", "0.1234500", "1.0000000",
            "00000000000000000000001.5", "0000000000", "0x10", "+", "1.2.3");
    private static final List<String> WHOLES = List.of("", "0", "-0", "+1", "-1", "1.0", "1.", " 7 ", "7 7",
            "2147483647", "2147483648", "-2147483648", "-2147483649", "00000000000000000000001", "9999", "99999",
            "100000", "123456789", "1234567890", "-123456789", "99999999999999999999999", "a", "１", "+", "-");

    private static final List<String> DATES = List.of("2026-11-11", "", " 2026-11-11", "\n2026-11-11 ", "2026-02-28",
            "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
            "2026-10-00", "2026-1-1", "26-11-11", "20261111", "2026/11/11", "0000-01-01", "0001-01-01", "-0001-01-01",
            "12026-01-01", "02026-01-01", "+2026-01-01", "２026-11-11", "a");
    private static final List<String> TIMES = List.of("", "T08:30:00", "T08:30:00Z", "T08:30:00+08:00", "T24:00:00",
            "T24:00:01", "T23:59:59.999", "T23:59:60", "T8:30:00", "T08:30", " 08:30:00", "T08:30:00+14:00",
            "T08:30:00+14:01", "T08:30:00.", "t08:30:00", "T08:30:00 ");
    private static final List<String> BASE64 = List.of("", " ", "aW52ZW50ZWQ=", "aW52ZW50ZWQ", "aW52 ZW50\nZWQ=",
            "aW5=", "aW4=", "aQ==", "aR==", "a===", "====", "aW52*W50", "=aW5", "ａ");

    private Values() {
    }

    /** Valid and invalid ones mixed. */
    static List<String> of(Field field, Value value) {
        return switch (value.kind()) {
            case DECIMAL -> DECIMALS;
            case WHOLE -> WHOLES;
            case DATE_TIME -> DATES.stream().flatMap(day -> TIMES.stream().map(time -> day + time)).toList();
            case DATE -> DATES;
            case BASE64 -> BASE64;
            default -> texts(field, value);
        };
    }

    private static List<String> texts(Field field, Value value) {
        List<String> texts = new ArrayList<>(List.of("", " ", "  \n ", "a", " a", "a ", " a  b ", "142", "840",
                " 142", "3"));
        lengths(field, value, texts);
        if (field.earlier() != field.current() && field.earlier().content() instanceof Value earlier) {
            lengths(field, earlier, texts);
        }
        return texts;
    }

    private static void lengths(Field field, Value value, List<String> texts) {
        for (int length : new int[] {value.min() - 1, value.min(), value.min() + 1, value.max() - 1,
                value.max(), value.max() + 1}) {
            if (length >= 0 && length < Value.ANY_NUMBER - 1) {
                texts.add(Papers.text(field, length));
            }
        }
    }
}
