package org.paperlessport.adapters.console;

import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Optional;

/** What an officer may choose from when deciding. */
@Component
class DecisionChoices {

    private final Optional<OfficersTables> tables;

    DecisionChoices(ObjectProvider<OfficersTables> tables) {
        this.tables = Optional.ofNullable(tables.getIfAvailable());
    }

    Optional<Text> rule(String id) {
        return tables.flatMap(known -> known.rule(id));
    }

    /** The message key of what is wrong with a form; empty when it can be put to a case. */
    Optional<String> faultOf(DecisionForm form) {
        return form.fault(reasons().stream().map(OfficersTables.Reason::code).toList());
    }

    void offer(Model model) {
        model.addAttribute("kinds", Decision.Kind.values());
        model.addAttribute("reasons", reasons());
        model.addAttribute("findings", Decision.Inspection.Result.values());
    }

    private List<OfficersTables.Reason> reasons() {
        return tables.map(OfficersTables::reasons).orElse(List.of());
    }
}
