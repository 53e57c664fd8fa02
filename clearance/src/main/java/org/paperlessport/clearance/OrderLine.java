package org.paperlessport.clearance;

import java.math.BigDecimal;

/** One line of goods in an order; country is the origin, three digits. */
public record OrderLine(int gnum, String itemNo, String itemName, String gmodel, String itemDescribe, String barCode,
                        String unit, BigDecimal qty, BigDecimal price, BigDecimal totalPrice, String currency,
                        String country, String note) {
}
