package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.paperlessport.clearance.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** One decision with one reason for up to 200 declarations; each is answered by itself. */
@Controller
class OfficerDecisions {

    static final int MOST = 200;
    /** More rows than this are decided only after their number was typed. */
    static final int WITHOUT_COUNT = 20;

    private final CaseActs acts;
    private final DecisionChoices choices;

    OfficerDecisions(CaseActs acts, DecisionChoices choices) {
        this.acts = acts;
        this.choices = choices;
    }

    /**
     * What became of one row.
     *
     * @param outcome {@code moved}, {@code known}, {@code contradiction} or {@code unknown}
     * @param why     of a contradiction
     */
    public record Result(String number, String outcome, Optional<Stage> stage, Optional<Text> why) {
    }

    @PostMapping("/officer/decisions")
    String decide(@RequestParam(name = "no", required = false) List<String> numbers,
                  @ModelAttribute("form") DecisionForm form, @RequestParam(defaultValue = "red") String tab,
                  @RequestParam(defaultValue = "") String count, Principal officer, Model model) {
        var ticked = numbers == null ? List.<String>of() : numbers.stream().distinct().toList();
        var fault = ticked.isEmpty() ? Optional.of("decision.fault.none")
                : ticked.size() > MOST ? Optional.of("decision.fault.many") : choices.faultOf(form);
        model.addAttribute("tab", Tab.named(tab));
        model.addAttribute("numbers", ticked);
        if (fault.isPresent()) {
            model.addAttribute("fault", fault.get());
            return "officer/not-decided";
        }
        if (ticked.size() > WITHOUT_COUNT && !count.strip().equals(String.valueOf(ticked.size()))) {
            model.addAttribute("wrong", !count.isBlank());
            return "officer/confirm";
        }
        var results = ticked.stream().map(number -> put(number, form, officer.getName())).toList();
        model.addAttribute("results", results);
        model.addAttribute("moved", results.stream().filter(result -> result.outcome().equals("moved"))
                .count());
        return "officer/decided";
    }

    private Result put(String number, DecisionForm form, String officer) {
        var acted = acts.decide(number, form.by(officer));
        if (acted.isEmpty()) {
            return new Result(number, "unknown", Optional.empty(), Optional.empty());
        }
        var stage = Optional.of(acted.get().now().stage());
        var verdict = acted.get().verdict();
        if (verdict instanceof Verdict.Contradiction contradiction) {
            return new Result(number, "contradiction", stage, Optional.of(contradiction.why()));
        }
        return new Result(number, verdict instanceof Verdict.Moved ? "moved" : "known", stage,
                Optional.empty());
    }
}
