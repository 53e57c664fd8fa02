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
        boolean deletion = submission(paper.submission(), faults, desk.now());
        if (paper instanceof Order order) {
            OrderRules.firms(order, incoming.account(), faults, desk.firms());
            if (!deletion) {
                OrderRules.content(order, faults);
            }
        } else if (paper instanceof PaymentReceipt payment) {
            PaymentRules.firms(payment, incoming.account(), faults, desk.firms());
            if (!deletion) {
                PaymentRules.content(payment, faults, desk.now());
            }
        } else if (paper instanceof Waybill waybill) {
            WaybillRules.firms(waybill, incoming.account(), faults, desk.firms());
            if (!deletion) {
                WaybillRules.content(waybill, faults);
            }
        } else if (paper instanceof Declaration declaration) {
            DeclarationRules.firms(declaration, incoming.account(), faults, desk.firms());
            if (!deletion) {
                DeclarationRules.content(declaration, faults, desk.now());
            }
        }
        return faults;
    }

    /** Whether it is a deletion. */
    private static boolean submission(Submission submission, Faults faults, Instant now) {
        String appType = submission.appType();
        if (!appType.equals("1") && !appType.equals("2") && !appType.equals("3")) {
            faults.add(faults.codes().appType, "appType=" + ReturnInfo.quoted(appType) + "，应为1新增、2变更或3删除");
        }
        if (!BeijingTime.mayBeATime(submission.appTime(), now)) {
            faults.parameter("appTime", submission.appTime(), "不是有效时间，或晚于当前时间一天以上");
        }
        faults.expect("appStatus", submission.appStatus(), "2");
        return appType.equals("3");
    }

    static void admitted(String field, Firm firm, Owner role, Faults faults, FirmRegister register) {
        if (!register.admits(firm, role)) {
            faults.add(EPortCodes.FIRM, "企业代码无效：" + field + "=" + ReturnInfo.quoted(firm.code()));
        }
    }
}
