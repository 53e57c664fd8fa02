package org.paperlessport.adapters.api;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;

/**
 * Where an order is and who must act. A party that may not see all finds only its own parts: the others are
 * absent.
 *
 * @param payment what the payment firm filed, told to the payment firm alone
 * @param go      whether the parcel may leave, with the reasons why not, told to the warehouse alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Track(String orderNo, Stage stage, StatusView status, String waybillNo,
             DeclarationView declaration, Tax tax, List<DiscrepancyView> discrepancies,
             List<HoldView> holds, List<Waiting> waitingFor, Next next,
             List<Entry> timeline, PaymentView payment, Boolean go, List<GateApi.Reason> reasons) {

    /** @param lane null until the declaration is screened */
    record DeclarationView(String invtNo, String preNo, Lane lane) {
    }

    /** Amounts in CNY, decimal strings with two digits. */
    record Tax(@Schema(example = "0.00") String customsDuty, @Schema(example = "0.00") String consumptionTax,
               @Schema(example = "26.47") String valueAddedTax, @Schema(example = "26.47") String payable) {
    }

    /** The value that each paper gives; empty where it gives none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DiscrepancyView(String code, String field, String order, String payment, String waybill,
                           String declaration, Owner owner, Text text) {
    }

    record HoldView(String kind, String reference, OffsetDateTime since) {
    }

    record Waiting(Owner party, PaperKind document, String firm, OffsetDateTime since) {
    }

    /** @param who null when nothing is left to do */
    record Next(Owner who, Text what) {
    }

    record Entry(OffsetDateTime at, String event, String code, String zh, String en, String note) {
    }

    record PaymentView(String payTransactionId, String amountPaid, String payTime, OffsetDateTime filedAt,
                       boolean refused) {
    }
}
