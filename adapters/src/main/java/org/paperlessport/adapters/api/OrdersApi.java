package org.paperlessport.adapters.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Onlookers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where is my parcel, why is it stuck, who must act. */
@RestController
@RequestMapping("/api/v1/orders")
@Tag(name = "Orders", description = "Track an order")
class OrdersApi {

    private final CaseViews cases;
    private final Onlookers onlookers;
    private final TrackWriter tracks;

    OrdersApi(CaseViews cases, Onlookers onlookers, TrackWriter tracks) {
        this.cases = cases;
        this.onlookers = onlookers;
        this.tracks = tracks;
    }

    @GetMapping("/{ebpCode}/{orderNo}")
    @Operation(summary = "Track an order",
            description = "Platform, merchant and declarant see all; the carrier the stage and its "
                    + "waybill, the payment firm its payment, the warehouse go or stop; a stranger gets 404.")
    Track track(@PathVariable String ebpCode, @PathVariable String orderNo,
                @AuthenticationPrincipal Account account) {
        var file = cases.byOrder(ebpCode, orderNo).orElseThrow(Problem::notFound);
        var seen = file.seenBy(onlookers.of(account));
        if (seen.isNone()) {
            throw Problem.notFound();
        }
        return tracks.write(file, seen);
    }
}
