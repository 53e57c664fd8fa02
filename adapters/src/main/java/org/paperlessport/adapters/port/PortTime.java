package org.paperlessport.adapters.port;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.paperlessport.schemas.port.Moment;

/**
 * Times in DTM: Beijing time. Senders are careless with the format code 2379, so digits are read by their
 * number: 6, 8, 10, 12 or 14.
 */
final class PortTime {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTES = formatter("uuuuMMddHHmm");
    private static final DateTimeFormatter SECONDS = formatter("uuuuMMddHHmmss");
    private static final DateTimeFormatter DAY = formatter("uuuuMMdd");

    private PortTime() {
    }

    /** A local time is Beijing's, unless its sender names an offset; empty when it is no time. */
    static Optional<Instant> read(Moment moment) {
        if (moment.zone().isEmpty()) {
            return read(moment.digits());
        }
        try {
            ZoneOffset offset = ZoneOffset.of(moment.zone());
            return moment.local().map(local -> local.toInstant(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Empty when it is no time. */
    static Optional<Instant> read(String digits) {
        try {
            return switch (digits.length()) {
                case 6 -> Optional.of(midnight("20" + digits));
                case 8 -> Optional.of(midnight(digits));
                case 10 -> Optional.of(at(LocalDateTime.parse("20" + digits, MINUTES)));
                case 12 -> Optional.of(at(LocalDateTime.parse(digits, MINUTES)));
                case 14 -> Optional.of(at(LocalDateTime.parse(digits, SECONDS)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** CCYYMMDDHHMM, format 203. */
    static String minutes(Instant at) {
        return beijing(at).format(MINUTES);
    }

    static LocalDateTime beijing(Instant at) {
        return LocalDateTime.ofInstant(at, BEIJING);
    }

    private static Instant midnight(String day) {
        return at(LocalDate.parse(day, DAY).atTime(LocalTime.MIDNIGHT));
    }

    private static Instant at(LocalDateTime beijing) {
        return beijing.atZone(BEIJING).toInstant();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
