package org.paperlessport.adapters.api;

import java.util.List;
import java.util.function.Predicate;

import org.paperlessport.adapters.api.Track.DeclarationView;
import org.paperlessport.adapters.api.Track.DiscrepancyView;
import org.paperlessport.adapters.api.Track.Entry;
import org.paperlessport.adapters.api.Track.HoldView;
import org.paperlessport.adapters.api.Track.Next;
import org.paperlessport.adapters.api.Track.PaymentView;
import org.paperlessport.adapters.api.Track.Tax;
import org.paperlessport.adapters.api.Track.Waiting;
import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Sight;
import org.paperlessport.clearance.TaxAssessment;
import org.springframework.stereotype.Component;

/** Writes down of a case what a party may see. */
@Component
class TrackWriter {

    private final Clerk clerk;

    TrackWriter(Clerk clerk) {
        this.clerk = clerk;
    }

    Track write(CaseFile file, Sight seen) {
        return seen.whole() ? all(file) : some(file, seen);
    }

    private Track all(CaseFile file) {
        var state = file.state();
        var next = clerk.next(file.asCase());
        return new Track(state.orderNo(), state.stage(), StatusView.of(state), waybillNo(file),
                state.preNo().isEmpty() ? null
                        : new DeclarationView(state.invtNo(), state.preNo(), state.lane().orElse(null)),
                state.tax().map(TrackWriter::tax).orElse(null),
                state.discrepancies().stream().map(TrackWriter::discrepancy).toList(),
                state.holds().stream().map(hold -> new HoldView(hold.kind().name(), hold.reference(),
                        Notation.beijing(hold.since()))).toList(),
                waiting(file, party -> true), new Next(next.who().orElse(null), next.what()),
                file.timeline().stream().map(TrackWriter::entry).toList(), null, null, null);
    }

    private Track some(CaseFile file, Sight seen) {
        var state = file.state();
        var gate = seen.parts().contains(Sight.Part.GATE) ? clerk.gate(file.asCase()) : null;
        return new Track(state.orderNo(), seen.stage() ? state.stage() : null,
                seen.stage() ? StatusView.of(state) : null,
                seen.waybill() ? waybillNo(file) : null, null, null,
                seen.tells() ? state.discrepancies().stream().filter(fault -> seen.of(fault.owner()))
                        .map(TrackWriter::ownSide).toList() : null,
                null, seen.tells() ? waiting(file, seen::of) : null, null,
                seen.tells() ? seen.history(file.timeline()).stream().map(TrackWriter::entry).toList() : null,
                seen.payment() ? file.payment().map(TrackWriter::payment).orElse(null) : null,
                gate == null ? null : gate.go(), gate == null ? null : GateApi.reasons(gate));
    }

    private static String waybillNo(CaseFile file) {
        return file.declaration().map(paper -> paper.paper().logisticsNo())
                .or(() -> file.waybill().map(paper -> paper.paper().logisticsNo())).orElse("");
    }

    private static Tax tax(TaxAssessment tax) {
        return new Tax(Notation.money(tax.customsDuty()), Notation.money(tax.consumptionTax()),
                Notation.money(tax.valueAddedTax()), Notation.money(tax.payable()));
    }

    private static DiscrepancyView discrepancy(Discrepancy fault) {
        return new DiscrepancyView(fault.code(), fault.field(), fault.order(), fault.payment(),
                fault.waybill(), fault.declaration(), fault.owner(), fault.text());
    }

    /** Without what the other papers say. */
    private static DiscrepancyView ownSide(Discrepancy fault) {
        return new DiscrepancyView(fault.code(), fault.field(), null,
                fault.owner() == Owner.PAYMENT ? fault.payment() : null,
                fault.owner() == Owner.CARRIER ? fault.waybill() : null, null, fault.owner(), null);
    }

    private static List<Waiting> waiting(CaseFile file, Predicate<Owner> party) {
        return file.waitingFor().stream().filter(missing -> party.test(missing.party()))
                .map(missing -> new Waiting(missing.party(), missing.document(), missing.firm(),
                        Notation.beijing(missing.since()))).toList();
    }

    private static Entry entry(CaseEvent event) {
        return new Entry(Notation.beijing(event.at()), event.what().name(), event.code(),
                event.what().words().zh(), event.what().words().en(), event.note());
    }

    private static PaymentView payment(Filed<PaymentReceipt> filed) {
        var paper = filed.paper();
        return new PaymentView(paper.payTransactionId(), Notation.money(paper.amountPaid()), paper.payTime(),
                Notation.beijing(filed.at()), filed.refused());
    }
}
