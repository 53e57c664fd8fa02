package org.paperlessport.clearance;

import java.time.Instant;

/**
 * What a paper must satisfy by itself before it is put on file; a fault here is an e-port fault with a negative status.
 * What takes two papers to see (and the line totals, weights and parcels of a declaration) is a customs check and
 * waits for the match. A deletion is asked for its submission and its firms only.
 */
final class PaperRules {

    private PaperRules() {
    }

    static Faults faults(Filed<? extends Paper> incoming, Desk desk) {
        Paper paper = incoming.paper();
        Faults faults = new Faults(EPortCodes.of(paper.key().kind()));
        submission(paper.submission(), faults, desk.now());
        firms(paper, incoming.account(), faults, desk.firms());
        content(paper, faults, desk.now());
        return faults;
    }

    /** The faults that the paper shows whoever hands it in: no register is asked. */
    static Faults ownFaults(Paper paper, Instant now) {
        Faults faults = new Faults(EPortCodes.of(paper.key().kind()));
        submission(paper.submission(), faults, now);
        content(paper, faults, now);
        return faults;
    }

    private static void submission(Submission submission, Faults faults, Instant now) {
        String appType = submission.appType();
        if (!appType.equals("1") && !appType.equals("2") && !appType.equals("3")) {
            faults.value(new PaperFault(faults.codes().appType, "appType", appType,
                            new Text("应为1新增、2变更或3删除", "1 new, 2 change or 3 delete")),
                    "appType=" + ReturnInfo.quoted(appType) + "，应为1新增、2变更或3删除");
        }
        if (!BeijingTime.mayBeATime(submission.appTime(), now)) {
            faults.parameter("appTime", submission.appTime(), BeijingTime.NO_TIME);
        }
        faults.expect("appStatus", submission.appStatus(), "2");
    }

    private static void firms(Paper paper, String account, Faults faults, FirmRegister register) {
        if (paper instanceof Order order) {
            OrderRules.firms(order, account, faults, register);
        } else if (paper instanceof PaymentReceipt payment) {
            PaymentRules.firms(payment, account, faults, register);
        } else if (paper instanceof Waybill waybill) {
            WaybillRules.firms(waybill, account, faults, register);
        } else if (paper instanceof Declaration declaration) {
            DeclarationRules.firms(declaration, account, faults, register);
        }
    }

    private static void content(Paper paper, Faults faults, Instant now) {
        if (paper.submission().appType().equals("3")) {
            return;
        }
        if (paper instanceof Order order) {
            OrderRules.content(order, faults);
        } else if (paper instanceof PaymentReceipt payment) {
            PaymentRules.content(payment, faults, now);
        } else if (paper instanceof Waybill waybill) {
            WaybillRules.content(waybill, faults);
        } else if (paper instanceof Declaration declaration) {
            DeclarationRules.content(declaration, faults, now);
        }
    }

    static void admitted(String field, Firm firm, Owner role, Faults faults, FirmRegister register) {
        if (!register.admits(firm, role)) {
            faults.add(EPortCodes.FIRM, "企业代码无效：" + field + "=" + ReturnInfo.quoted(firm.code()));
        }
    }
}
