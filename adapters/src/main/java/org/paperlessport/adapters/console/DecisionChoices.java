package org.paperlessport.adapters.console;

import org.paperlessport.adapters.customs.CustomsTables;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.ScreeningRule;
import org.paperlessport.clearance.Text;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Optional;

/**
 * What an officer may choose from when deciding, and why a declaration was picked: both by customs' own
 * tables.
 */
@Component
class DecisionChoices {

    private final CustomsTables tables;

    DecisionChoices(CustomsTables tables) {
        this.tables = tables;
    }

    Optional<Text> rule(String id) {
        return tables.rule(id).map(ScreeningRule::text);
    }

    /** The message key of what is wrong with a form; empty when it can be put to a case. */
    Optional<String> faultOf(DecisionForm form) {
        return form.fault(tables.reasons().stream().map(CustomsTables.Reason::code).toList());
    }

    void offer(Model model) {
        model.addAttribute("kinds", Decision.Kind.values());
        model.addAttribute("reasons", tables.reasons());
        model.addAttribute("findings", Decision.Inspection.Result.values());
    }
}
