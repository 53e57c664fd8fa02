package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.PortAlarms;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The port's alarms above the worklist; each stays until an officer has seen it. */
@Controller
class AlarmPages {

    static final int MOST = 5;

    private final PortAlarms alarms;

    AlarmPages(PortAlarms alarms) {
        this.alarms = alarms;
    }

    @GetMapping("/officer/alarms")
    String list(Model model) {
        model.addAttribute("alarms", alarms.unseen(MOST));
        return "officer/alarms :: list";
    }

    @PostMapping("/officer/alarms/{id}")
    String seen(@PathVariable long id, Authentication officer) {
        alarms.seen(id, officer.getName());
        return "redirect:/officer";
    }
}
