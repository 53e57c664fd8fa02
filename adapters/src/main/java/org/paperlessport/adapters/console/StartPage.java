package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.clearance.Clerk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.Optional;

/** The start page: the living strip, for anyone in the demo, else for officers and operators only. */
@Controller
class StartPage {

    private final Strip strip;
    private final CaseViews cases;
    private final Clerk clerk;
    private final Demo demo;
    private final boolean playable;

    StartPage(Strip strip, CaseViews cases, Clerk clerk, Demo demo, ObjectProvider<DemoParties> parties) {
        this.strip = strip;
        this.cases = cases;
        this.clerk = clerk;
        this.demo = demo;
        this.playable = parties.getIfAvailable() != null;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal Account account, HttpSession session, Model model) {
        if (!mayLook(account)) {
            return account == null ? "redirect:/login" : "redirect:" + Frame.homeOf(account.role());
        }
        model.addAttribute("shown", strip.now());
        model.addAttribute("playable", playable);
        Played.last(session).ifPresent(last -> model.addAttribute("last", last));
        return "live/strip";
    }

    @GetMapping("/live/strip")
    @ResponseBody
    ResponseEntity<Strip.Shown> strip(@AuthenticationPrincipal Account account) {
        return mayLook(account) ? ResponseEntity.ok(strip.now()) : ResponseEntity.status(HttpStatus.NOT_FOUND)
                .build();
    }

    /** The papers of a case beside each other, persons' numbers masked. */
    @GetMapping("/live/cases/{id:[0-9]+}/papers")
    String papers(@AuthenticationPrincipal Account account, @PathVariable long id,
                  @RequestHeader(name = "HX-Request", required = false) String part, Model model,
                  HttpServletResponse response) {
        Optional<CaseFile> found = mayLook(account) ? cases.byId(id) : Optional.empty();
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "live/unknown";
        }
        var file = found.get();
        model.addAttribute("file", file);
        model.addAttribute("state", file.state());
        model.addAttribute("fields", Comparison.of(file));
        model.addAttribute("next", clerk.next(file.asCase()));
        model.addAttribute("history", OrderStories.newestFirst(file.timeline()));
        return part == null ? "live/papers" : "live/papers :: papers";
    }

    private boolean mayLook(Account account) {
        return demo.on() || account != null && MessagePages.seesAll(account);
    }
}
