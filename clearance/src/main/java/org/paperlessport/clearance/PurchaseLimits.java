package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Whether a purchase stays within the limits. Counted is the taxable price, without tax. One single piece may exceed
 * the limit of a purchase, taxed in full, but not the limit of the year.
 *
 * Source: Caiguanshui [2018] No. 49.
 */
record PurchaseLimits(Limits limits) {

    void check(Declaration declaration, BigDecimal price, BigDecimal usedThisYear, List<Finding> findings) {
        if (exceedsPurchase(price) && !isSinglePiece(declaration)) {
            findings.add(exceeded(CheckCode.ORDER_LIMIT, price, limits.perOrder()));
        }
        BigDecimal year = usedThisYear.add(price);
        if (year.compareTo(limits.perYear()) > 0) {
            findings.add(exceeded(CheckCode.YEARLY_LIMIT, year, limits.perYear()));
        }
    }

    /** Whether tax is due in full. */
    boolean exceedsPurchase(BigDecimal price) {
        return price.compareTo(limits.perOrder()) > 0;
    }

    private static boolean isSinglePiece(Declaration declaration) {
        return declaration.lines().size() == 1 && declaration.lines().get(0).qty().compareTo(BigDecimal.ONE) == 0;
    }

    private static Finding exceeded(CheckCode code, BigDecimal price, BigDecimal limit) {
        return new Finding(code, "totalPrice", Owner.MERCHANT)
                .exceeding(grouped(price), "totalPrice：" + grouped(price) + " > limitPrice: " + grouped(limit));
    }

    /** As customs writes amounts in receipts: 26,114.44 and 26,000. */
    private static String grouped(BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        int decimals = exact.scale() <= 0 ? 0 : Math.max(exact.scale(), 2);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(exact);
    }
}
