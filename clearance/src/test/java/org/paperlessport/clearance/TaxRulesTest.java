package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Examples.HONEY;
import static org.paperlessport.clearance.Examples.MILK;
import static org.paperlessport.clearance.Examples.PERFUME;
import static org.paperlessport.clearance.Examples.TARIFF;
import static org.paperlessport.clearance.Examples.bonded;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declarationLine;
import static org.paperlessport.clearance.Examples.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRulesTest {

    private static Declaration of(String freight, String insuredFee, DeclarationLine... lines) {
        return bonded(submission("1"), List.of(lines), freight, insuredFee);
    }

    private static TaxAssessment assess(boolean inFull, Declaration declaration) {
        List<TariffLine> rates = declaration.lines().stream()
                .map(line -> TARIFF.line(line.gcode(), LocalDate.of(2026, 11, 11)).orElseThrow()).toList();
        return TaxRules.assess(declaration, rates, inFull);
    }

    @ParameterizedTest
    @CsvSource({
        "1901101010,100,0.00,9.10", "0409000000,100,0.00,6.30", "3303000010,100,12.35,10.71",
        "1901101010,0.06,0.00,0.01", "1901101010,0.05,0.00,0.00"})
    void seventyPerCentOfConsumptionTaxAndVatIsDueAndNoDuty(String code, String price, String consumption,
                                                            String valueAdded) {
        LineTax tax = assess(false, of("0", "0", declarationLine(1, code, "1", price, price))).lines().get(0);

        assertThat(tax.customsDuty()).isEqualTo(cny("0.00"));
        assertThat(tax.consumptionTax()).isEqualTo(cny(consumption));
        assertThat(tax.valueAddedTax()).isEqualTo(cny(valueAdded));
        assertThat(tax.payable()).isEqualTo(cny(consumption).add(cny(valueAdded)));
    }

    @Test
    void aSinglePieceAboveTheLimitPaysDutyAndBothTaxesInFull() {
        TaxAssessment tax = assess(true, of("0", "0", declarationLine(1, PERFUME, "1", "6000", "6000")));

        assertThat(tax.customsDuty()).isEqualTo(cny("180.00"));
        assertThat(tax.consumptionTax()).isEqualTo(cny("1090.59"));
        assertThat(tax.valueAddedTax()).isEqualTo(cny("945.18"));
        assertThat(tax.payable()).isEqualTo(cny("2215.77"));
    }

    @Test
    void freightAndInsuranceAreSharedByValueAndTheRestFallsOnTheLastLine() {
        List<BigDecimal> prices = TaxRules.taxablePrices(List.of(declarationLine(1, MILK, "1", "100", "100"),
                declarationLine(2, MILK, "1", "100", "100"), declarationLine(3, MILK, "1", "100", "100")),
                cny("10.00"));

        assertThat(prices).containsExactly(cny("103.33"), cny("103.33"), cny("103.34"));
    }

    @Test
    void aHalfCentOfAShareIsRoundedUp() {
        List<BigDecimal> prices = TaxRules.taxablePrices(List.of(declarationLine(1, MILK, "1", "10", "10"),
                declarationLine(2, MILK, "1", "10", "10")), cny("0.01"));

        assertThat(prices).containsExactly(cny("10.01"), cny("10.00"));
    }

    @Test
    void giftsAloneCarryTheirFreightOnTheLastLine() {
        List<BigDecimal> prices = TaxRules.taxablePrices(List.of(declarationLine(1, MILK, "1", "0", "0"),
                declarationLine(2, MILK, "1", "0", "0")), cny("8.00"));

        assertThat(prices).usingElementComparator(BigDecimal::compareTo).containsExactly(cny("0"), cny("8"));
    }

    @Test
    void theSumsAreOverTheLines() {
        TaxAssessment tax = assess(false, of("9.00", "1.00", declarationLine(1, MILK, "1", "50", "50"),
                declarationLine(2, HONEY, "1", "50", "50")));

        assertThat(tax.taxablePrice()).isEqualByComparingTo("110");
        assertThat(tax.valueAddedTax()).isEqualTo(cny("5.01").add(cny("3.47")));
        assertThat(tax.payable()).isEqualTo(cny("8.48"));
        assertThat(tax.lines()).extracting(LineTax::gnum).containsExactly(1, 2);
    }

    /** 0.70 × 4.25 × 0.15 ÷ 0.85 = 0.525 exactly: a quotient rounded on the way could fall on either side. */
    @Test
    void anExactHalfCentIsRoundedUp() {
        LineTax tax = assess(false, of("0", "0", declarationLine(1, PERFUME, "1", "4.25", "4.25"))).lines().get(0);

        assertThat(tax.consumptionTax()).isEqualTo(cny("0.53"));
    }

    @Test
    void oneFractionAgreesWithTheFormulaStepByStepInThirtyFourDigits() {
        Random random = new Random(2018);
        BigDecimal c = cny("0.15");
        BigDecimal v = cny("0.13");
        for (int i = 0; i < 2_000; i++) {
            BigDecimal price = BigDecimal.valueOf(random.nextInt(500_000), 2);
            String written = price.toPlainString();
            BigDecimal ct = price.multiply(c).divide(BigDecimal.ONE.subtract(c), MathContext.DECIMAL128);
            BigDecimal vat = price.add(ct).multiply(v);

            LineTax tax = assess(false, of("0", "0", declarationLine(1, PERFUME, "1", written, written))).lines()
                    .get(0);

            assertThat(tax.consumptionTax()).isEqualTo(due(ct));
            assertThat(tax.valueAddedTax()).isEqualTo(due(vat));
        }
    }

    private static BigDecimal due(BigDecimal statutory) {
        return statutory.multiply(cny("0.70")).setScale(30, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.HALF_UP);
    }
}
