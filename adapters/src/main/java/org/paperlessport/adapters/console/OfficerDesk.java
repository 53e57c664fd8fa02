package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseRow;
import org.paperlessport.adapters.casebook.PortAlarms;
import org.paperlessport.adapters.casebook.WorklistViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** The officer's worklist: lanes as tabs, a search by any number, the declarations of a tab. */
@Controller
class OfficerDesk {

    static final int A_PAGE = 50;
    private static final int MOST_FOUND = 200;

    private final WorklistViews worklist;
    private final DecisionChoices choices;
    private final PortAlarms alarms;

    OfficerDesk(WorklistViews worklist, DecisionChoices choices, PortAlarms alarms) {
        this.worklist = worklist;
        this.choices = choices;
        this.alarms = alarms;
    }

    /** One tab; a count below zero is not counted. */
    public record TabCount(Tab tab, boolean current, long count) {
    }

    @ModelAttribute
    void choices(Model model) {
        choices.offer(model);
    }

    @GetMapping("/officer")
    String worklist(@RequestParam(defaultValue = "red") String tab, @RequestParam(defaultValue = "") String q,
                    @RequestParam(defaultValue = "0") long after, Model model) {
        var asked = q.strip();
        if (!asked.isEmpty()) {
            return found(asked, model);
        }
        var shown = Tab.named(tab);
        var from = after > 0 ? OptionalLong.of(after) : OptionalLong.empty();
        var page = worklist.page(new WorklistViews.Wanted(shown.lane(), shown.stages(), "", from, A_PAGE,
                shown.waits()));
        model.addAttribute("rows", page.rows());
        model.addAttribute("next", page.next().orElse(0));
        model.addAttribute("further", after > 0);
        return show(shown, "", model);
    }

    /** The tabs alone, asked for again now and then by a page that stays open. */
    @GetMapping("/officer/tabs")
    String tabs(@RequestParam(defaultValue = "red") String tab, Model model) {
        show(Tab.named(tab), "", model);
        return "officer/worklist :: tabs";
    }

    private String found(String q, Model model) {
        List<CaseRow> rows = worklist.search(q, MOST_FOUND);
        if (rows.size() == 1 && !rows.get(0).number().isEmpty()) {
            return "redirect:/officer/declarations/" + rows.get(0).number();
        }
        model.addAttribute("rows", rows);
        model.addAttribute("next", 0L);
        model.addAttribute("further", false);
        return show(Tab.ALL, q, model);
    }

    private String show(Tab shown, String q, Model model) {
        var counts = worklist.laneCounts();
        model.addAttribute("alarms", alarms.unseen(AlarmPages.MOST));
        model.addAttribute("tab", shown);
        model.addAttribute("q", q);
        model.addAttribute("tabs", Arrays.stream(Tab.values())
                .map(tab -> new TabCount(tab, q.isEmpty() && tab == shown, tab.waits() ? tab.countIn(counts)
                        : -1))
                .toList());
        return "officer/worklist";
    }
}
