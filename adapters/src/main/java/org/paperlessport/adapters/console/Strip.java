package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseRow;
import org.paperlessport.adapters.casebook.StripViews;
import org.paperlessport.clearance.Stage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The living strip in the reader's language; read at most once a second however many look on. */
@Component
class Strip {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 90;
    private static final Duration FRESH = Duration.ofMillis(900);
    private static final Duration STILL_SEEN_LEAVING = Duration.ofSeconds(25);

    private final StripViews views;
    private final Wording wording;
    private final Map<String, Shown> byLanguage = new ConcurrentHashMap<>();

    Strip(StripViews views, Wording wording) {
        this.views = views;
        this.wording = wording;
    }

    /**
     * One case as a dot.
     *
     * @param station match, tax, green, yellow, red, gate, out or back
     * @param lane    green, yellow, red or empty
     * @param papers  the letters of the papers on file: O, P, W, D
     * @param says    where it stands, in a sentence
     */
    public record Dot(long id, String order, String stage, String station, String lane, String papers,
                      String says) {
    }

    /** @param stuck how many wait for somebody; on whom, in words */
    public record Figures(String cleared, String median, String noHand, String stuck, String onWhom) {
    }

    public record Shown(Instant at, Figures figures, List<Dot> dots) {
    }

    Shown now() {
        var language = LocaleContextHolder.getLocale().getLanguage();
        return byLanguage.compute(language, (one, shown) ->
                shown != null && shown.at().isAfter(Instant.now().minus(FRESH)) ? shown : read());
    }

    private Shown read() {
        var now = Instant.now();
        var dots = views.newest(MOST).stream()
                .filter(moving -> !isOver(moving.row()) || moving.row().updatedAt()
                        .isAfter(now.minus(STILL_SEEN_LEAVING)))
                .map(this::dot).toList();
        return new Shown(now, figures(now), dots);
    }

    private Figures figures(Instant now) {
        var figures = views.figures(LocalDate.ofInstant(now, BEIJING).atStartOfDay(BEIJING).toInstant());
        var onWhom = figures.stuckOn().entrySet().stream()
                .map(each -> wording.of("strip.on", wording.party(each.getKey()), each.getValue()))
                .collect(Collectors.joining(wording.of("strip.comma")));
        return new Figures(String.valueOf(figures.cleared()),
                figures.median().map(this::lasting).orElse("–"),
                figures.cleared() == 0 ? "–" : figures.noHand() * 100 / figures.cleared() + " %",
                String.valueOf(figures.stuckOn().values().stream().mapToInt(Integer::intValue).sum()),
                onWhom);
    }

    private String lasting(Duration lasted) {
        return lasted.toMillis() < 1000 ? lasted.toMillis() + " ms"
                : wording.of("strip.seconds", lasted.toMillis() / 1000.0);
    }

    private Dot dot(StripViews.Moving moving) {
        var row = moving.row();
        var papers = moving.papers().stream().sorted().map(kind -> kind.name().substring(0, 1))
                .collect(Collectors.joining());
        var says = row.stage() == Stage.GATHERING && row.preNo().isEmpty() ? "now.UNDECLARED"
                : "now." + row.stage();
        return new Dot(row.caseId(), row.orderNo(), row.stage().name(), station(row),
                row.lane().map(Wording::name).orElse(""), papers, wording.of(says));
    }

    private static boolean isOver(CaseRow row) {
        return switch (row.stage()) {
            case CLOSED, CANCELLED, RETURNED -> true;
            default -> false;
        };
    }

    private static String station(CaseRow row) {
        return switch (row.stage()) {
            case GATHERING -> "match";
            case ACCEPTED -> "tax";
            case UNDER_REVIEW, UNDER_INSPECTION, DETAINED, SUSPENDED -> row.lane().map(Wording::name)
                    .orElse("red");
            case RELEASED -> "gate";
            case CLOSED -> "out";
            case REFUSED, SHIP_BACK, CANCELLED, RETURNED -> "back";
        };
    }
}
