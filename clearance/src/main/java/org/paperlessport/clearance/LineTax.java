package org.paperlessport.clearance;

import java.math.BigDecimal;

/** The tax of one line in CNY: its taxable price (value plus its share of freight and insurance), rates, amounts. */
public record LineTax(int gnum, String gcode, BigDecimal taxablePrice, BigDecimal dutyRate,
                      BigDecimal consumptionTaxRate, BigDecimal vatRate, BigDecimal customsDuty,
                      BigDecimal consumptionTax, BigDecimal valueAddedTax, BigDecimal payable) {
}
