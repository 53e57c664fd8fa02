package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.casebook.WorklistViews;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.security.Principal;
import java.time.Clock;
import java.util.List;

/**
 * The gate: scan a waybill, read go or stop, let the parcel leave. It shows the reasons and nothing else of
 * the case.
 */
@Controller
@RequestMapping("/gate")
class GatePages {

    private static final int LONGEST_VEHICLE = 40;

    private final CaseViews cases;
    private final WorklistViews anyCase;
    private final CaseActs acts;
    private final Clerk clerk;
    private final Clock clock = Clock.systemUTC();

    GatePages(CaseViews cases, WorklistViews anyCase, CaseActs acts, Clerk clerk) {
        this.cases = cases;
        this.anyCase = anyCase;
        this.acts = acts;
        this.clerk = clerk;
    }

    /** A parcel at the gate; left when it has gone through already. */
    public record Parcel(String carrier, String waybill, boolean go, boolean left,
                         List<Clerk.GateAnswer.Reason> reasons) {
    }

    @GetMapping
    String gate(@RequestParam(defaultValue = "") String scan,
                @RequestHeader(name = "HX-Request", required = false) String part, Model model) {
        answer(scan.strip(), model);
        return part == null ? "gate/gate" : "gate/gate :: answer";
    }

    @PostMapping("/departures")
    String depart(@RequestParam String carrier, @RequestParam String waybill,
                  @RequestParam(defaultValue = "") String vehicle,
                  @RequestHeader(name = "HX-Request", required = false) String part, Principal who,
                  Model model) {
        var plate = vehicle.strip();
        var acted = acts.depart(carrier, waybill, clock.instant(),
                plate.substring(0, Math.min(plate.length(), LONGEST_VEHICLE)), who.getName());
        answer(carrier + ':' + waybill, model);
        acted.ifPresent(done -> {
            if (done.verdict() instanceof Verdict.Contradiction contradiction) {
                model.addAttribute("refused", contradiction.why());
            } else {
                model.addAttribute("departed", true);
            }
        });
        return part == null ? "gate/gate" : "gate/gate :: answer";
    }

    private void answer(String scan, Model model) {
        model.addAttribute("scan", scan);
        if (!scan.isEmpty()) {
            model.addAttribute("parcels", scan.contains(":") ? byBoth(scan) : byNumber(scan));
        }
    }

    /** carrier:waybill, as the parcel's label says it in full. */
    private List<Parcel> byBoth(String scan) {
        var carrier = scan.substring(0, scan.indexOf(':')).strip();
        var waybill = scan.substring(scan.indexOf(':') + 1).strip();
        return cases.byWaybill(carrier, waybill).map(file -> parcel(carrier, waybill, file)).stream()
                .toList();
    }

    /** A waybill's number alone; two carriers may use the same one, then each parcel is shown. */
    private List<Parcel> byNumber(String waybill) {
        return anyCase.search(waybill, 20).stream()
                .filter(row -> row.logisticsNo().equals(waybill)).map(row -> row.waybillKey()).distinct()
                .flatMap(key -> byBoth(key).stream()).toList();
    }

    private Parcel parcel(String carrier, String waybill, CaseFile file) {
        var answer = clerk.gate(file.asCase());
        return new Parcel(carrier, waybill, answer.go(), file.state().stage() == Stage.CLOSED,
                answer.reasons());
    }
}
