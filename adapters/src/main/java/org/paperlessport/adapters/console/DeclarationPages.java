package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpServletResponse;
import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.security.Principal;

/** One declaration beside its papers, with all that an officer needs to decide it, and the decision. */
@Controller
@RequestMapping("/officer/declarations/{number}")
class DeclarationPages {

    private final CaseViews cases;
    private final CaseActs acts;
    private final Clerk clerk;
    private final DecisionChoices choices;

    DeclarationPages(CaseViews cases, CaseActs acts, Clerk clerk, DecisionChoices choices) {
        this.cases = cases;
        this.acts = acts;
        this.clerk = clerk;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable String number, @RequestParam(defaultValue = "red") String tab, Model model,
                HttpServletResponse response) {
        model.addAttribute("form", DecisionForm.blank());
        return page(number, tab, model, response);
    }

    @PostMapping("/decisions")
    String decide(@PathVariable String number, @ModelAttribute("form") DecisionForm form,
                  @RequestParam(defaultValue = "red") String tab, Principal officer, Model model,
                  HttpServletResponse response, RedirectAttributes after) {
        var fault = choices.faultOf(form);
        if (fault.isPresent()) {
            model.addAttribute("fault", fault.get());
            response.setStatus(422);
            return page(number, tab, model, response);
        }
        var acted = acts.decide(number, form.by(officer.getName()));
        if (acted.isEmpty()) {
            return unknown(number, model, response);
        }
        if (acted.get().verdict() instanceof Verdict.Contradiction contradiction) {
            model.addAttribute("why", contradiction.why());
            response.setStatus(409);
            return page(number, tab, model, response);
        }
        after.addFlashAttribute("decided", number);
        after.addFlashAttribute("decidedTo", acted.get().now().stage());
        after.addFlashAttribute("changed", acted.get().verdict() instanceof Verdict.Moved);
        return "redirect:/officer?tab=" + Tab.named(tab).slug();
    }

    private String page(String number, String tab, Model model, HttpServletResponse response) {
        var found = cases.byDeclaration(number);
        if (found.isEmpty()) {
            return unknown(number, model, response);
        }
        CaseFile file = found.get();
        model.addAttribute("number", number);
        model.addAttribute("tab", Tab.named(tab));
        model.addAttribute("file", file);
        model.addAttribute("state", file.state());
        var fields = Comparison.of(file);
        model.addAttribute("fields", fields);
        model.addAttribute("differences", fields.stream().filter(row -> row.mark().equals("differs"))
                .count());
        model.addAttribute("goods", GoodsComparison.of(file));
        model.addAttribute("rule", choices.rule(file.state().rule()));
        model.addAttribute("next", clerk.next(file.asCase()));
        model.addAttribute("history", OrderStories.newestFirst(file.timeline()));
        choices.offer(model);
        model.addAttribute("kinds", clerk.fitting(file.asCase()));
        return "officer/declaration";
    }

    private static String unknown(String number, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("number", number);
        return "officer/unknown";
    }
}
