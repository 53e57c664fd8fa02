package org.paperlessport.adapters.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.paperlessport.clearance.Tariff;
import org.paperlessport.clearance.TariffLine;
import org.paperlessport.clearance.TariffLine.Listing;
import org.paperlessport.clearance.Text;
import org.springframework.core.io.Resource;

/** The tariff in memory, by code; a code has few periods. Safe for many threads. */
final class TariffTable implements Tariff {

    private final Map<String, List<TariffLine>> byCode;

    TariffTable(List<TariffLine> lines) {
        this.byCode = lines.stream().collect(Collectors.groupingBy(TariffLine::hsCode));
        byCode.forEach((code, periods) -> {
            for (var one : periods) {
                for (var other : periods) {
                    if (one != other && overlap(one, other)) {
                        throw new IllegalArgumentException("tariff: the periods of " + code + " overlap");
                    }
                }
            }
        });
    }

    static TariffTable read(Resource from) {
        return new TariffTable(TableText.read(from, TariffTable::line));
    }

    @Override
    public Optional<TariffLine> line(String hsCode, LocalDate on) {
        for (var line : byCode.getOrDefault(hsCode, List.of())) {
            if (covers(line, on)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean covers(TariffLine line, LocalDate day) {
        return !day.isBefore(line.validFrom()) && line.validTo().filter(day::isAfter).isEmpty();
    }

    private static boolean overlap(TariffLine one, TariffLine other) {
        return covers(one, other.validFrom());
    }

    private static TariffLine line(Map<String, String> row) {
        var code = row.get("hs_code");
        if (!code.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("hs_code '" + code + "': expected ten digits");
        }
        return new TariffLine(code, new Text(row.get("zh"), row.get("en")), row.get("unit1"),
                rate(row.get("duty_pct")), rate(row.get("vat_pct")), rate(row.get("consumption_pct")),
                listing(row.get("positive_list")), LocalDate.parse(row.get("from")),
                Optional.of(row.get("to")).filter(to -> !to.isEmpty()).map(LocalDate::parse));
    }

    private static BigDecimal rate(String percent) {
        var rate = new BigDecimal(percent).movePointLeft(2);
        if (rate.signum() < 0) {
            throw new IllegalArgumentException("a rate of " + percent + " per cent");
        }
        return rate;
    }

    private static Listing listing(String word) {
        return switch (word) {
            case "yes" -> Listing.YES;
            case "licence" -> Listing.WITH_LICENCE;
            case "no" -> Listing.NO;
            default -> throw new IllegalArgumentException(
                    "positive_list '" + word + "': expected yes, licence or no");
        };
    }
}
