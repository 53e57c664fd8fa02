package org.paperlessport.adapters.console;

import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How the pages say things: words in the reader's language, times of Beijing, amounts, ages, masked persons.
 */
@Component
public final class Wording {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TO_SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
            .withZone(BEIJING);

    /** An amount has at least two decimals; a fifth of a fen stays visible. */
    static final String MONEY = "#,##0.00###";
    static final String QUANTITY = "#,##0.#####";

    private final MessageSource words;
    private final Clock clock;

    public Wording(MessageSource words) {
        this.words = words;
        this.clock = Clock.systemUTC();
    }

    public String say(Text text) {
        return inChinese() ? text.zh() : text.en();
    }

    public String say(org.paperlessport.schemas.Text text) {
        return inChinese() ? text.zh() : text.en();
    }

    /** The words of a key of the message files. */
    public String of(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The words of a key, or the code itself where a far system sent one that is not in the list. */
    public String code(String prefix, String code) {
        return words.getMessage(prefix + code, null, code, LocaleContextHolder.getLocale());
    }

    /** What a message of this type is; empty where the type is in no list. */
    public String type(String type) {
        return words.getMessage("type." + type, null, "", LocaleContextHolder.getLocale());
    }

    public String party(Owner owner) {
        return of("party." + owner);
    }

    /** Beijing time to the second; the page names the zone. */
    public String time(Instant at) {
        return TO_SECOND.format(at);
    }

    /** How long ago, in its largest unit: 40 s, 12 min, 3 h, 2 d. */
    public String age(Instant since) {
        return lasting(Duration.between(since, clock.instant()));
    }

    String lasting(Duration length) {
        var seconds = Math.max(0, length.toSeconds());
        if (seconds < 120) {
            return of("age.seconds", seconds);
        }
        if (seconds < 2 * 3600) {
            return of("age.minutes", seconds / 60);
        }
        return seconds < 2 * 86400 ? of("age.hours", seconds / 3600) : of("age.days", seconds / 86400);
    }

    public String money(BigDecimal amount) {
        return format(MONEY, amount);
    }

    public String quantity(BigDecimal amount) {
        return format(QUANTITY, amount);
    }

    /** A rate given as a fraction, in percent. */
    public String percent(BigDecimal fraction) {
        return format("0.##", fraction.movePointRight(2)) + " %";
    }

    public String size(long bytes) {
        return bytes < 1024 ? bytes + " B"
                : format("#,##0.#", BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024), 1,
                        RoundingMode.HALF_UP))
                + " kB";
    }

    /** Word first: the tone only repeats what the stage's name says. */
    public String tone(Stage stage) {
        return switch (stage) {
            case RELEASED, CLOSED -> "tone-green";
            case REFUSED, DETAINED -> "tone-red";
            case UNDER_REVIEW -> "tone-yellow";
            case UNDER_INSPECTION, SUSPENDED -> "tone-orange";
            case GATHERING, ACCEPTED -> "tone-blue";
            case SHIP_BACK, CANCELLED, RETURNED -> "tone-grey";
        };
    }

    public String tone(Lane lane) {
        return "tone-" + name(lane);
    }

    static String name(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }

    public String tone(Optional<Lane> lane) {
        return lane.map(this::tone).orElse("tone-grey");
    }

    /** First and last characters of an identity number or telephone; the rest is nobody's business. */
    public String masked(String secret) {
        return secret.length() < 8 ? "*".repeat(secret.length())
                : secret.substring(0, 3) + "*".repeat(secret.length() - 5)
                + secret.substring(secret.length() - 2);
    }

    private boolean inChinese() {
        return "zh".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    static String format(String pattern, BigDecimal amount) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
