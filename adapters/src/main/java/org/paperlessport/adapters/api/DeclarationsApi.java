package org.paperlessport.adapters.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.paperlessport.adapters.casebook.CaseRow;
import org.paperlessport.adapters.casebook.WorklistViews;
import org.paperlessport.adapters.casebook.WorklistViews.Wanted;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The officers' desk: what is declared, and what is decided about it. */
@RestController
@RequestMapping("/api/v1/declarations")
@Tag(name = "Review", description = "For officers: list declarations, decide about them")
class DeclarationsApi {

    private final WorklistViews worklist;
    private final DecisionDesk desk;

    DeclarationsApi(WorklistViews worklist, DecisionDesk desk) {
        this.worklist = worklist;
        this.desk = desk;
    }

    /** @param next what to ask after for the next page; null at the end */
    record Page(List<Item> items, Long next) {
    }

    /**
     * @param declarant the declarant's enterprise code
     * @param value     taxable price in CNY
     * @param since     when it came to this stage
     */
    record Item(String invtNo, String preNo, String ebpCode, String orderNo, String waybillNo, Lane lane,
                Stage stage, String statusCode, String declarant, String goods, String value, String rule,
                OffsetDateTime since) {
    }

    @GetMapping
    @Operation(summary = "List declarations",
            description = "With a stage as a queue, oldest first; else newest first. q is a whole "
                    + "declaration, order or waybill number, or a buyer's id.")
    Page list(@RequestParam Optional<Lane> lane,
              @RequestParam(defaultValue = "") Set<Stage> stage,
              @RequestParam(defaultValue = "") String q,
              @RequestParam Optional<Long> after,
              @RequestParam(defaultValue = "50") @Parameter(description = "1 to 1000") int limit) {
        PageSize.check(limit, 1000);
        after.ifPresent(PageSize::checkAfter);
        var page = worklist.page(new Wanted(lane, stage, q.strip(),
                after.map(OptionalLong::of).orElse(OptionalLong.empty()), limit, !stage.isEmpty()));
        return new Page(page.rows().stream().map(DeclarationsApi::item).toList(),
                page.next().isPresent() ? page.next().getAsLong() : null);
    }

    @PostMapping("/{number}/decisions")
    @Operation(summary = "Decide about one declaration",
            description = "The number is its invtNo or preNo. The same decision once more by the same officer is "
                    + "known already: 200, and nothing moves. A decision that does not fit where the case stands "
                    + "is a conflict, and so is one that somebody else took before: RELEASE of what is released "
                    + "already, RESUME of what is not suspended.")
    @ApiResponse(responseCode = "200", description = "Done, or known already; where the case stands now")
    @ApiResponse(responseCode = "409", description = "It does not fit: detail and text tell why, standing where the "
            + "case stands, fitting which decisions would fit")
    Standing decide(@PathVariable String number, @RequestBody DecisionGiven given,
                    @AuthenticationPrincipal Account officer) {
        return desk.decide(number, given, officer.id());
    }

    @PostMapping("/decisions")
    @Operation(summary = "Decide about up to 200 declarations",
            description = "Each row has its own outcome, in the order given; one that fails "
                    + "stops none of the others.")
    List<DecisionDesk.RowOutcome> decideAll(@RequestBody List<DecisionGiven> rows,
                                            @AuthenticationPrincipal Account officer) {
        if (rows.size() > 200) {
            throw Problem.badRequest("一次最多 200 行。", "At most 200 rows at once.");
        }
        return rows.stream().map(row -> desk.decideRow(row, officer.id())).toList();
    }

    private static Item item(CaseRow row) {
        return new Item(row.invtNo(), row.preNo(), row.ebpCode(), row.orderNo(), row.logisticsNo(),
                row.lane().orElse(null), row.stage(), row.statusCode(), row.agentCode(), row.goods(),
                Notation.money(row.value()), row.rule(), Notation.beijing(row.since()));
    }
}
