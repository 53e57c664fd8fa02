package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The tax of a retail import declaration, in CNY.
 *
 * <p>Freight and insurance are shared over the lines by value, each share rounded to 0.01 half up, the rest on the last
 * line. The taxable price P of a line is its total and its share. Within the limits duty is nil and 70 % of
 * consumption tax and VAT is due; one single piece above the limit of a purchase is taxed in full.
 *
 * <p>With B = P + duty, ct = B × c ÷ (1 − c) and vat = (B + ct) × v = B × v ÷ (1 − c). So each amount is one fraction,
 * divided and rounded once: nothing is rounded on the way, and a half is never missed.
 *
 * Source: Caiguanshui [2016] No. 18 and [2018] No. 49.
 */
final class TaxRules {

    private static final BigDecimal RETAIL_SHARE = new BigDecimal("0.70");
    private static final BigDecimal NONE = new BigDecimal("0.00");

    private TaxRules() {
    }

    /** @param rates of each line, in the order of the lines */
    static TaxAssessment assess(Declaration declaration, List<TariffLine> rates, boolean inFull) {
        List<DeclarationLine> lines = declaration.lines();
        List<BigDecimal> prices = taxablePrices(lines, declaration.freight().add(declaration.insuredFee()));
        List<LineTax> taxes = new ArrayList<>(lines.size());
        BigDecimal sum = NONE;
        BigDecimal duty = NONE;
        BigDecimal consumption = NONE;
        BigDecimal valueAdded = NONE;
        for (int i = 0; i < lines.size(); i++) {
            LineTax tax = line(lines.get(i), prices.get(i), rates.get(i), inFull);
            taxes.add(tax);
            sum = sum.add(tax.taxablePrice());
            duty = duty.add(tax.customsDuty());
            consumption = consumption.add(tax.consumptionTax());
            valueAdded = valueAdded.add(tax.valueAddedTax());
        }
        return new TaxAssessment(sum, duty, consumption, valueAdded, duty.add(consumption).add(valueAdded),
                List.copyOf(taxes));
    }

    /** Goods and freight and insurance: what the limits and the screening look at. */
    static BigDecimal taxablePrice(Declaration declaration) {
        return goodsValue(declaration.lines()).add(declaration.freight()).add(declaration.insuredFee());
    }

    private static LineTax line(DeclarationLine line, BigDecimal price, TariffLine rates, boolean inFull) {
        BigDecimal c = rates.consumptionTaxRate();
        BigDecimal v = rates.vatRate();
        BigDecimal duty = inFull ? price.multiply(rates.dutyRate()) : NONE;
        BigDecimal base = inFull ? price.add(duty) : price.multiply(RETAIL_SHARE);
        BigDecimal lessConsumption = BigDecimal.ONE.subtract(c);
        BigDecimal customsDuty = duty.setScale(2, RoundingMode.HALF_UP);
        BigDecimal consumptionTax = base.multiply(c).divide(lessConsumption, 2, RoundingMode.HALF_UP);
        BigDecimal valueAddedTax = base.multiply(v).divide(lessConsumption, 2, RoundingMode.HALF_UP);
        return new LineTax(line.gnum(), line.gcode(), price, rates.dutyRate(), c, v, customsDuty, consumptionTax,
                valueAddedTax, customsDuty.add(consumptionTax).add(valueAddedTax));
    }

    static List<BigDecimal> taxablePrices(List<DeclarationLine> lines, BigDecimal carriage) {
        BigDecimal goods = goodsValue(lines);
        BigDecimal rest = carriage;
        List<BigDecimal> prices = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size() - 1; i++) {
            BigDecimal total = lines.get(i).totalPrice();
            BigDecimal share = goods.signum() == 0 ? NONE
                    : carriage.multiply(total).divide(goods, 2, RoundingMode.HALF_UP);
            rest = rest.subtract(share);
            prices.add(total.add(share));
        }
        prices.add(lines.get(lines.size() - 1).totalPrice().add(rest));
        return prices;
    }

    private static BigDecimal goodsValue(List<DeclarationLine> lines) {
        BigDecimal value = BigDecimal.ZERO;
        for (DeclarationLine line : lines) {
            value = value.add(line.totalPrice());
        }
        return value;
    }
}
