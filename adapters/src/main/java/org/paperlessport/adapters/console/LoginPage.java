package org.paperlessport.adapters.console;

import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Comparator;
import java.util.List;

/** Signing in; the demo offers its accounts at one click. */
@Controller
class LoginPage {

    private final Accounts accounts;
    private final Demo demo;

    LoginPage(Accounts accounts, Demo demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(@RequestParam(required = false) String error, @RequestParam(required = false) String logout,
                 Model model) {
        model.addAttribute("wrong", error != null);
        model.addAttribute("left", logout != null);
        model.addAttribute("offered", !demo.on() ? List.of() : accounts.all().stream()
                .filter(Account::enabled)
                .sorted(Comparator.comparing(Account::role).reversed()).toList());
        return "login";
    }
}
