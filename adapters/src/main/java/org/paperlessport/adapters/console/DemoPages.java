package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpSession;
import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.clearance.Decision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** The buttons of the demo: each sets something going with the stand-in firms and tells how it goes. */
@Controller
@RequestMapping("/demo")
class DemoPages {

    private static final Set<String> ALONE = Set.of("send-order", "break-it", "wine");
    private static final Set<String> OF_AN_ORDER = Set.of("mend", "repeat");

    private final Optional<DemoParties> parties;
    private final DemoStories stories;
    private final CaseViews cases;
    private final CaseActs acts;
    private final Demo demo;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoPages(ObjectProvider<DemoParties> parties, DemoStories stories, CaseViews cases, CaseActs acts,
            Demo demo) {
        this.parties = Optional.ofNullable(parties.getIfAvailable());
        this.stories = stories;
        this.cases = cases;
        this.acts = acts;
        this.demo = demo;
    }

    @PostMapping("/{command}")
    String play(@PathVariable String command, @RequestParam(defaultValue = "") String order,
                @RequestHeader(name = "HX-Request", required = false) String part, HttpSession session,
                Model model) {
        var line = ALONE.contains(command) ? command
                : OF_AN_ORDER.contains(command) && Played.did(session, order) ? command + " " + order : "";
        var party = parties.filter(present -> demo.on() && !line.isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var answer = json.readTree(answerOf(party, line));
        new Played(command, answer.path("ebpCode").asString(""), answer.path("orderNo").asString(order),
                said(answer))
                .remember(session);
        return told(part, session, model);
    }

    /**
     * The visitor as the officer: examined, as declared, released. Only for an order of the visitor's own.
     */
    @PostMapping("/release")
    String release(@RequestParam String ebp, @RequestParam String order,
                   @RequestHeader(name = "HX-Request", required = false) String part, HttpSession session,
                   Model model) {
        if (!demo.on() || parties.isEmpty() || !Played.did(session, order)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var asDeclared = new Decision.Inspection(Decision.Inspection.Result.AS_DECLARED, "");
        cases.byOrder(ebp, order).map(file -> file.state().invtNo()).filter(number -> !number.isEmpty())
                .ifPresent(number -> acts.decide(number, new Decision(Decision.Kind.RELEASE, "officer",
                        "查验与申报相符 / examined, as declared", "", "", Optional.of(asDeclared))));
        return told(part, session, model);
    }

    /** How the visitor's last doing goes; asked for again until it has come to an end. */
    @GetMapping("/story")
    String told(@RequestHeader(name = "HX-Request", required = false) String part, HttpSession session,
            Model model) {
        if (part == null) {
            return "redirect:/";
        }
        Played.last(session).ifPresent(last -> model.addAttribute("story", stories.of(last)));
        return "live/story :: story";
    }

    private String answerOf(DemoParties party, String line) {
        try {
            return party.play(line);
        } catch (IllegalStateException away) {
            return json.createObjectNode().put("error", away.getMessage()).toString();
        }
    }

    private static HashMap<String, String> said(JsonNode answer) {
        var said = new HashMap<String, String>();
        answer.properties().stream().filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> said.put(entry.getKey(), entry.getValue().asString("")));
        return said;
    }
}
