package org.paperlessport.clearance;

import java.math.BigDecimal;

/** One line of goods in a declaration; gcode is the ten-digit HS code, qty1 is in the first statutory unit. */
public record DeclarationLine(int gnum, String itemRecordNo, String itemNo, String itemName, String gcode,
                              String gname, String gmodel, String barCode, String country, String tradeCountry,
                              String currency, BigDecimal qty, String unit, BigDecimal qty1, String unit1,
                              BigDecimal qty2, String unit2, BigDecimal price, BigDecimal totalPrice, String note) {
}
