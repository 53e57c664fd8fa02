package org.paperlessport.clearance;

import java.math.BigDecimal;

/**
 * How much one buyer may import as cross-border e-commerce retail goods, in CNY, per purchase and per calendar year.
 * Each limit is the last lawful amount: only more than it exceeds it. Source: Caiguanshui [2018] No. 49.
 */
public record Limits(BigDecimal perOrder, BigDecimal perYear) {

    public static final Limits OF_2019 = new Limits(new BigDecimal("5000"), new BigDecimal("26000"));
}
