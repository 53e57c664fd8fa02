package org.paperlessport.schemas.port;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * A time as its sender wrote it: his local time, of whose zone nothing more is known than is said here. Read by the
 * number of its digits, since senders are careless with the format code.
 *
 * @param meaning EDIFACT DTM 2005, X12 DTM-01 or the place of the date in its segment
 * @param digits  6, 8, 10, 12 or 14, year first; as written when it is none of these
 * @param zone    X12 0623, e.g. PT; EDIFACT offsets (format 205, 303), e.g. +0800; empty when nothing is said or it is
 *                said to be local time
 */
public record Moment(Meaning meaning, String digits, String zone) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss")
            .withResolverStyle(ResolverStyle.STRICT);

    /** What happened then, with its EDIFACT 2005 and X12 0374 qualifiers. */
    public enum Meaning implements Coded {
        PREPARED("137", ""), MOVED("7", ""), EXECUTED("203", ""), STATUS("334 78", ""), DEPARTED("136 186", "370"),
        ARRIVED("178", "372"), ARRIVAL_EXPECTED("132", "371"), DEPARTURE_EXPECTED("133", "369"),
        DEPARTURE_SCHEDULED("189", ""), ARRIVAL_SCHEDULED("232", ""), EXPIRES("36", ""), CLOSES("180", ""),
        POSITIONED("181", ""), PICKED_UP("200", ""), RELEASED_ULTIMATELY("400", ""), RELEASED_BY_CUSTOMS("204", ""),
        DELIVERED_EARLIEST("64", ""), DELIVERED_LATEST("63", ""), BILL_ISSUED("342", ""), WEIGHED("798 WAT", ""),
        DELIVERY_ASKED("2", "");

        private final String edifact;
        private final String x12;

        Meaning(String edifact, String x12) {
            this.edifact = edifact;
            this.x12 = x12;
        }

        @Override
        public String edifact() {
            return edifact;
        }

        @Override
        public String x12() {
            return x12;
        }
    }

    /** On the sender's clock; a date alone is midnight. Empty when it is no time. */
    public Optional<LocalDateTime> local() {
        String full = digits.length() == 6 || digits.length() == 10 ? "20" + digits : digits;
        try {
            return switch (full.length()) {
                case 8 -> Optional.of(LocalDate.parse(full + "000000", SECONDS).atStartOfDay());
                case 12 -> Optional.of(LocalDateTime.parse(full + "00", SECONDS));
                case 14 -> Optional.of(LocalDateTime.parse(full, SECONDS));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
