package org.paperlessport.clearance;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where orders, payments and waybills are handed in: each is taken (2, then 120) or refused with a negative status.
 * Under a live declaration nothing changes, except that a paper which an earlier try refused may be mended while the
 * next one still waits.
 */
final class Counter {

    /** What becomes of the paper on file. */
    enum Taken { NOTHING, FILED, CHANGED, DELETED }

    /** How far a live declaration relies on the paper: while it gathers, its owner may still mend a refused one. */
    enum Reliance { NONE, GATHERING, CHECKED }

    private Counter() {
    }

    /**
     * @param onFile    the paper under the same key, if any
     * @param elsewhere whether there is such a paper, but it belongs to another order
     */
    static Taken take(Filed<? extends Paper> incoming, Optional<? extends Filed<? extends Paper>> onFile,
                      BooleanSupplier elsewhere, Reliance reliance, Returns returns, Desk desk) {
        Submission submission = incoming.paper().submission();
        if (submission.appStatus().equals("1")) {
            returns.give(incoming, "1", ReturnInfo.saved(submission));
            return Taken.NOTHING;
        }
        Faults faults = PaperRules.faults(incoming, desk);
        if (faults.none()) {
            hindrance(incoming, onFile, elsewhere, reliance, desk.firms(), faults);
        }
        if (!faults.none()) {
            returns.give(incoming, faults.status(), faults.info());
            return Taken.NOTHING;
        }
        returns.give(incoming, "2", ReturnInfo.taken(submission));
        returns.give(incoming, "120", ReturnInfo.PASSED);
        if (submission.appType().equals("3")) {
            return Taken.DELETED;
        }
        return onFile.isPresent() ? Taken.CHANGED : Taken.FILED;
    }

    static Reliance reliance(ClearanceCase on) {
        if (!on.isLive()) {
            return Reliance.NONE;
        }
        return on.standing().stage() == Stage.GATHERING ? Reliance.GATHERING : Reliance.CHECKED;
    }

    private static void hindrance(Filed<? extends Paper> incoming, Optional<? extends Filed<? extends Paper>> onFile,
                                  BooleanSupplier elsewhere, Reliance reliance, FirmRegister register, Faults faults) {
        EPortCodes codes = faults.codes();
        boolean isNew = incoming.paper().submission().appType().equals("1");
        if (onFile.isEmpty()) {
            if (elsewhere.getAsBoolean()) {
                faults.add(isNew ? codes.exists : codes.parameter, "该编号已用于其他订单，请先删除原单证再新增");
            } else if (!isNew) {
                faults.add(codes.notOnFile, "没有可操作的单证，请以appType=1新增");
            }
            return;
        }
        Filed<? extends Paper> before = onFile.get();
        boolean mending = before.refused() && reliance != Reliance.CHECKED;
        if (!mayReplace(before.paper(), incoming.account(), register)) {
            faults.add(EPortCodes.FIRM, "发送方无权代表原单证的企业");
        } else if (isNew && !mending) {
            faults.add(codes.exists, "编号已存在，变更请用appType=2");
        } else if (reliance != Reliance.NONE && !mending) {
            faults.add(codes.declared, "单证已被清单使用，当前状态不允许变更或删除");
        } else if (!isNew && isOlder(incoming.paper().submission(), before.paper().submission())) {
            faults.add(codes.older, "报送时间不晚于已存单证的appTime=" + before.paper().submission().appTime()
                    + "，不予处理");
        }
    }

    /** A change must be later than what it changes; a deletion may be of the same second. */
    static boolean isOlder(Submission incoming, Submission onFile) {
        int order = incoming.appTime().compareTo(onFile.appTime());
        return incoming.appType().equals("3") ? order < 0 : order <= 0;
    }

    /** An order is keyed by its platform; another merchant of the same platform may not touch it. */
    private static boolean mayReplace(Paper before, String account, FirmRegister register) {
        return !(before instanceof Order order) || OrderRules.mayHandIn(order, account, register);
    }
}
