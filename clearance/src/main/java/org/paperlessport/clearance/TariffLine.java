package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rates of one ten-digit HS code within a period; rates are fractions (0.13 is 13 %).
 *
 * @param unit1        first statutory unit, three digits
 * @param listing      whether the code may be imported as cross-border retail goods
 * @param validTo      the last day it is valid, if it ends
 */
public record TariffLine(String hsCode, Text name, String unit1, BigDecimal dutyRate, BigDecimal vatRate,
                         BigDecimal consumptionTaxRate, Listing listing, LocalDate validFrom,
                         Optional<LocalDate> validTo) {

    /** The positive list (正面清单): YES, only under a licence number, or NO. */
    public enum Listing { YES, WITH_LICENCE, NO }
}
