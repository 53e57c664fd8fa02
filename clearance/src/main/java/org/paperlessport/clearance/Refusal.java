package org.paperlessport.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A 100: ends the try. The declarant is told of every fault; the owner of each other paper that is to be mended is told
 * of the faults in that paper, with the same codes, and may hand it in anew.
 */
record Refusal(List<Finding> findings) {

    void give(Sitting sitting) {
        ClearanceCase matter = sitting.matter();
        Instant at = sitting.give(matter.declaration().orElseThrow(), Stage.REFUSED.code(), info(findings));
        tellOwners(sitting);
        sitting.standing().refuse(findings.stream().map(Finding::written).toList(), at);
        sitting.record(at, Happening.REFUSED, Stage.REFUSED.code(), Sitting.HUB, codes());
        sitting.tell(at, Happening.REFUSED, words());
    }

    private void tellOwners(Sitting sitting) {
        ClearanceCase matter = sitting.matter();
        if (matter.order().isPresent() && tell(sitting, matter.order().get(), Owner.PLATFORM)) {
            matter.putOrder(matter.order().get().asRefused());
        }
        if (matter.order().isPresent() && !matter.paymentsOnFile().isEmpty()) {
            Filed<PaymentReceipt> payment =
                    ThreeDocuments.paymentFor(matter.order().get().paper(), matter.paymentsOnFile());
            if (tell(sitting, payment, Owner.PAYMENT)) {
                matter.putPayment(payment.asRefused());
            }
        }
        Optional<Filed<Waybill>> waybill = matter.waybill();
        if (waybill.isPresent() && tell(sitting, waybill.get(), Owner.CARRIER)) {
            matter.putWaybill(waybill.get().asRefused());
        }
    }

    private boolean tell(Sitting sitting, Filed<? extends Paper> paper, Owner owner) {
        List<Finding> theirs = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (finding.owner() == owner) {
                theirs.add(finding);
            }
        }
        if (!theirs.isEmpty()) {
            sitting.give(paper, Stage.REFUSED.code(), info(theirs));
        }
        return !theirs.isEmpty();
    }

    private static String info(List<Finding> findings) {
        ReturnInfo info = new ReturnInfo();
        findings.forEach(finding -> info.bracket(finding.code().code(), finding.description()));
        return info.toString();
    }

    private String codes() {
        StringBuilder codes = new StringBuilder();
        for (Finding finding : findings) {
            codes.append(codes.isEmpty() ? "" : ",").append(finding.code().code());
        }
        return codes.toString();
    }

    private Text words() {
        StringBuilder zh = new StringBuilder(Happening.REFUSED.words().zh());
        StringBuilder en = new StringBuilder(Happening.REFUSED.words().en());
        for (Finding finding : findings) {
            zh.append("；").append(finding.code().words().zh());
            en.append("; ").append(finding.code().words().en());
        }
        return new Text(zh.toString(), en.toString());
    }
}
