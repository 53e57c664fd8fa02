package org.paperlessport.adapters.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.ScreeningRule;
import org.paperlessport.clearance.TariffLine;
import org.paperlessport.clearance.TariffLine.Listing;
import org.paperlessport.clearance.Text;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class CustomsTablesTest {

    private static final String COLUMNS =
            "hs_code,from,to,unit1,duty_pct,vat_pct,consumption_pct,positive_list,zh,en\n";

    private static final CustomsTables DEMO = new CustomsTables(new CustomsSettings(
            new ClassPathResource("customs/tariff.csv"), new ClassPathResource("customs/screening.csv"),
            new ClassPathResource("customs/reasons.csv")));

    private static Resource table(String... rows) {
        return new ByteArrayResource((COLUMNS + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDemosTariffGivesRatesAsFractions() {
        assertThat(DEMO.tariff().line("2204210000", LocalDate.of(2026, 11, 22))).contains(new TariffLine("2204210000",
                new Text("小包装的鲜葡萄酿造的酒", "Wine of fresh grapes in small containers"), "095",
                new BigDecimal("0.14"), new BigDecimal("0.13"), new BigDecimal("0.10"), Listing.YES,
                LocalDate.of(2019, 1, 1), Optional.empty()));
        assertThat(DEMO.tariff().line("3004909099", LocalDate.of(2026, 11, 22))).get()
                .extracting(TariffLine::listing).isEqualTo(Listing.WITH_LICENCE);
        assertThat(DEMO.tariff().line("3304100011", LocalDate.of(2026, 11, 22))).get()
                .extracting(TariffLine::listing).isEqualTo(Listing.NO);
        assertThat(DEMO.tariff().line("9999999999", LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void aCodeHasTheRateOfTheDayItsFirstAndLastDayIncluded() {
        var tariff = TariffTable.read(table("2204210000,2019-01-01,2019-12-31,095,14,16,10,yes,酒,Wine",
                "2204210000,2020-01-01,,095,14,13,10,yes,酒,Wine"));

        assertThat(vat(tariff, 2018, 12, 31)).isEmpty();
        assertThat(vat(tariff, 2019, 1, 1)).contains(new BigDecimal("0.16"));
        assertThat(vat(tariff, 2019, 12, 31)).contains(new BigDecimal("0.16"));
        assertThat(vat(tariff, 2020, 1, 1)).contains(new BigDecimal("0.13"));
    }

    private static Optional<BigDecimal> vat(TariffTable tariff, int year, int month, int day) {
        return tariff.line("2204210000", LocalDate.of(year, month, day)).map(TariffLine::vatRate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22042100,2019-01-01,,095,14,16,10,yes,酒,Wine", "2204210000,2019-01-01,,095,14",
        "2204210000,once,,095,14,16,10,yes,酒,Wine", "2204210000,2019-01-01,,095,-1,16,10,yes,酒,Wine",
        "2204210000,2019-01-01,,095,14,16,10,maybe,酒,Wine"})
    void aRowThatCannotBeReadIsNamedByItsLine(String row) {
        assertThatThrownBy(() -> TariffTable.read(table(row))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void periodsOfOneCodeMayNotOverlap() {
        assertThatThrownBy(() -> TariffTable.read(table("2204210000,2019-01-01,,095,14,16,10,yes,酒,Wine",
                "2204210000,2020-01-01,,095,14,13,10,yes,酒,Wine"))).hasMessageContaining("overlap");
    }

    @Test
    void theDemoScreensBeveragesAndDearGoods() {
        assertThat(DEMO.screening()).containsExactly(
                new ScreeningRule("CHAPTER-22", Lane.RED, Optional.of("22"), Optional.empty(), new Text(
                        "第22章饮料、酒及醋：查验", "Chapter 22 (beverages and spirits): the goods are examined")),
                new ScreeningRule("PRICE-2000", Lane.YELLOW, Optional.empty(), Optional.of(new BigDecimal("2000")),
                        new Text("完税价格超过2000元：审核单证",
                                "Taxable price above 2000 CNY: the papers are reviewed")));
        assertThat(DEMO.rule("CHAPTER-22")).contains(DEMO.screening().get(0));
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionHasReasonsToChooseFromInBothTongues(Decision.Kind decision) {
        List<CustomsTables.Reason> reasons = DEMO.reasonsFor(decision);

        assertThat(reasons).hasSizeGreaterThanOrEqualTo(2);
        assertThat(reasons).flatExtracting(reason -> Stream.of(reason.text().zh(), reason.text().en()).toList())
                .noneMatch(text -> text.toString().isBlank());
    }
}
