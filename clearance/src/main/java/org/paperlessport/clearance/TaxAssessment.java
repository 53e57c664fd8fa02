package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.util.List;

/** The tax of a declaration in CNY, line by line and summed; taxablePrice is goods plus freight plus insurance. */
public record TaxAssessment(BigDecimal taxablePrice, BigDecimal customsDuty, BigDecimal consumptionTax,
                            BigDecimal valueAddedTax, BigDecimal payable, List<LineTax> lines) {
}
