package org.paperlessport.clearance;

import java.util.List;
import java.util.Optional;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.Clerk.NextStep;

/** Who must act next, and how, in words for a merchant who knows nothing of customs. */
final class NextSteps {

    private NextSteps() {
    }

    static NextStep of(ClearanceCase about) {
        Standing standing = about.standing();
        return switch (standing.stage()) {
            case GATHERING -> about.declaration().isPresent()
                    ? waiting(standing.waitingFor()) : undeclared(about);
            case ACCEPTED -> step(Owner.CUSTOMS, "海关正在处理，无需操作", "Customs is at it; nothing to do");
            case REFUSED -> refused(about);
            case UNDER_REVIEW -> step(Owner.CUSTOMS, "海关关员正在审核单证，请等待",
                    "An officer reviews the papers; please wait");
            case UNDER_INSPECTION -> step(Owner.CUSTOMS, "海关将查验货物，请仓库配合提交包裹",
                    "Customs examines the goods; the warehouse presents the parcel");
            case DETAINED -> step(Owner.CUSTOMS, "货物被海关扣留，请等待海关处理结果",
                    "Customs detains the goods; please wait for its decision");
            case SUSPENDED -> step(Owner.CUSTOMS, "清单被海关挂起，请等待海关恢复办理",
                    "Customs has suspended the declaration; please wait until it is taken up again");
            case SHIP_BACK -> step(Owner.CARRIER, "请物流企业将货物退运，并由电商企业向订购人退款",
                    "The carrier ships the goods back; the merchant refunds the buyer");
            case RELEASED -> released(standing);
            case CLOSED -> done("包裹已离开卡口，正在派送，无需操作", "The parcel has left the gate; nothing is left to do");
            case CANCELLED -> done("清单已撤销，货物退回仓库", "The declaration is cancelled; the goods stay in stock");
            case RETURNED -> done("货物已退回", "The goods have come back");
        };
    }

    private static NextStep undeclared(ClearanceCase about) {
        if (about.order().isEmpty()) {
            return step(Owner.PLATFORM, "请电商平台报送订单", "The platform files the order");
        }
        if (about.paymentsOnFile().isEmpty()) {
            return step(Owner.PAYMENT, "请支付企业报送支付单", "The payment firm files the payment");
        }
        return step(Owner.DECLARANT, "请申报企业申报清单", "The declarant files the declaration");
    }

    private static NextStep waiting(List<Missing> missing) {
        StringBuilder zh = new StringBuilder("等待：");
        StringBuilder en = new StringBuilder("Waiting for ");
        for (Missing paper : missing) {
            Text words = MissingPapers.words(paper);
            zh.append(paper == missing.get(0) ? "" : "，").append(words.zh());
            en.append(paper == missing.get(0) ? "" : ", ").append(words.en());
        }
        return new NextStep(Optional.of(missing.get(0).party()), new Text(zh.toString(), en.toString()));
    }

    /** First the owners who were told to mend and have not; then the declarant. */
    private static NextStep refused(ClearanceCase about) {
        for (Discrepancy fault : about.standing().discrepancies()) {
            if (isUnmended(fault.owner(), about)) {
                return new NextStep(Optional.of(fault.owner()), fault.text());
            }
        }
        for (Discrepancy fault : about.standing().discrepancies()) {
            if (fault.owner() == Owner.DECLARANT) {
                return new NextStep(Optional.of(Owner.DECLARANT), fault.text());
            }
        }
        return step(Owner.DECLARANT, "单证已更正，请申报企业重新申报清单",
                "The papers are mended; the declarant files the declaration again");
    }

    private static boolean isUnmended(Owner owner, ClearanceCase about) {
        return switch (owner) {
            case PLATFORM -> about.order().map(Filed::refused).orElse(true);
            case PAYMENT -> about.paymentsOnFile().isEmpty()
                    || about.paymentsOnFile().stream().anyMatch(Filed::refused);
            case CARRIER -> about.waybill().map(Filed::refused).orElse(true);
            case MERCHANT -> true;
            default -> false;
        };
    }

    private static NextStep released(Standing standing) {
        if (standing.isHeld(Hold.Kind.ARRIVAL)) {
            return step(Owner.TERMINAL, "已放行，等待集装箱运抵监管场所",
                    "Released; the container has still to arrive at the site");
        }
        if (!standing.holds().isEmpty()) {
            return step(Owner.CUSTOMS, "已放行，但仍有暂扣未解除", "Released, but a hold still stands");
        }
        return step(Owner.WAREHOUSE, "已放行，请仓库安排出区", "Released; the warehouse may send the parcel out");
    }

    private static NextStep step(Owner who, String zh, String en) {
        return new NextStep(Optional.of(who), new Text(zh, en));
    }

    private static NextStep done(String zh, String en) {
        return new NextStep(Optional.empty(), new Text(zh, en));
    }
}
