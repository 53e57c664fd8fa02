package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.util.List;

/** Chooses the lane of an accepted declaration. The deepest lane wins, and of one depth the rule that stands first. */
record Screening(List<ScreeningRule> rules) {

    /** @param rule the rule that hit, or empty */
    record Hit(Lane lane, String rule) {
    }

    private static final Hit NONE = new Hit(Lane.GREEN, "");

    Hit screen(Declaration declaration, BigDecimal taxablePrice) {
        Hit deepest = NONE;
        for (ScreeningRule rule : rules) {
            if (rule.lane().compareTo(deepest.lane()) > 0 && hits(rule, declaration, taxablePrice)) {
                deepest = new Hit(rule.lane(), rule.id());
            }
        }
        return deepest;
    }

    private static boolean hits(ScreeningRule rule, Declaration declaration, BigDecimal taxablePrice) {
        if (rule.priceAbove().isPresent() && taxablePrice.compareTo(rule.priceAbove().get()) > 0) {
            return true;
        }
        if (rule.hsChapter().isPresent()) {
            for (DeclarationLine line : declaration.lines()) {
                if (line.gcode().startsWith(rule.hsChapter().get())) {
                    return true;
                }
            }
        }
        return false;
    }
}
