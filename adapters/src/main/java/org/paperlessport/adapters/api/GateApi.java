package org.paperlessport.adapters.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Onlookers;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Clerk.GateAnswer;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Verdict.Contradiction;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Go or stop, and the leaving itself. The gate learns nothing else of a parcel. */
@RestController
@RequestMapping("/api/v1/gate/parcels/{logisticsCode}/{logisticsNo}")
@Tag(name = "Gate", description = "May a parcel leave")
class GateApi {

    private final CaseViews cases;
    private final CaseActs acts;
    private final Clerk clerk;
    private final Onlookers onlookers;

    GateApi(CaseViews cases, CaseActs acts, Clerk clerk, Onlookers onlookers) {
        this.cases = cases;
        this.acts = acts;
        this.clerk = clerk;
        this.onlookers = onlookers;
    }

    /** @param reasons why not; empty exactly when the parcel may go */
    record Answer(boolean go, List<Reason> reasons) {
    }

    record Reason(String code, Owner who, String zh, String en) {
    }

    /** @param at when it left, with its offset; now when absent. @param vehicle plate, or empty */
    record Departure(OffsetDateTime at, String vehicle) {
    }

    @GetMapping
    @Operation(summary = "Go or stop, and why",
            description = "The gate's accounts and officers may ask for any parcel, a carrier (or whoever sent its "
                    + "waybill) for its own; another's is not found.")
    Answer ask(@PathVariable String logisticsCode, @PathVariable String logisticsNo,
               @AuthenticationPrincipal Account account) {
        var who = onlookers.of(account);
        var gate = cases.byWaybill(logisticsCode, logisticsNo).filter(file -> file.seenBy(who).gate())
                .map(file -> clerk.gate(file.asCase())).orElseThrow(Problem::notFound);
        return new Answer(gate.go(), reasons(gate));
    }

    @PostMapping("/departures")
    @Operation(summary = "The parcel left the gate",
            description = "Closes the case. Told twice, it counts once.")
    @ApiResponse(responseCode = "200", description = "Closed")
    @ApiResponse(responseCode = "409", description = "It may not leave; reasons tells why")
    Standing depart(@PathVariable String logisticsCode, @PathVariable String logisticsNo,
                    @RequestBody(required = false) Departure departure,
                    @AuthenticationPrincipal Account account) {
        var acted = acts.depart(logisticsCode, logisticsNo, leftAt(departure), vehicle(departure),
                account.id())
                .orElseThrow(Problem::notFound);
        if (acted.verdict() instanceof Contradiction no) {
            throw new Problem(ProblemKind.CONFLICT, no.why()).with("go", false)
                    .with("reasons", gate(logisticsCode, logisticsNo).map(GateApi::reasons)
                            .orElse(List.of()));
        }
        return Standing.of(acted.now());
    }

    static List<Reason> reasons(GateAnswer gate) {
        return gate.reasons().stream().map(reason -> new Reason(reason.code(), reason.who(),
                reason.text().zh(), reason.text().en())).toList();
    }

    private Optional<GateAnswer> gate(String logisticsCode, String logisticsNo) {
        return cases.byWaybill(logisticsCode, logisticsNo).map(file -> clerk.gate(file.asCase()));
    }

    private static Instant leftAt(Departure departure) {
        var now = Clock.systemUTC().instant();
        if (departure == null || departure.at() == null) {
            return now;
        }
        var at = departure.at().toInstant();
        if (at.isAfter(now.plus(Duration.ofDays(1)))) {
            throw Problem.badRequest("at 晚于当前时间一天以上。", "at lies more than a day ahead.");
        }
        return at;
    }

    private static String vehicle(Departure departure) {
        var vehicle = departure == null || departure.vehicle() == null ? "" : departure.vehicle().strip();
        if (vehicle.length() > 40) {
            throw Problem.badRequest("vehicle 不得超过 40 个字符。", "vehicle has at most 40 characters.");
        }
        return vehicle;
    }
}
