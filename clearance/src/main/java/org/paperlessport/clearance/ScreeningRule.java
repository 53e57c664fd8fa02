package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One risk rule: it hits a declaration with a line of this HS chapter, or with a taxable price above this amount.
 * Of all rules that hit, the deepest lane wins; none means GREEN.
 */
public record ScreeningRule(String id, Lane lane, Optional<String> hsChapter, Optional<BigDecimal> priceAbove,
                            Text text) {
}
