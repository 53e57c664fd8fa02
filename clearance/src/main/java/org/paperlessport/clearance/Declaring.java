package org.paperlessport.clearance;

import java.time.Instant;

/** Where declarations are handed in: filed, changed while they may be, or taken back. */
final class Declaring {

    private final Examination examination;

    Declaring(Examination examination) {
        this.examination = examination;
    }

    void file(Filed<Declaration> incoming, Sitting sitting) {
        Submission submission = incoming.paper().submission();
        if (submission.appStatus().equals("1")) {
            turnBack(incoming, "1", ReturnInfo.saved(submission), sitting);
            return;
        }
        Faults faults = PaperRules.faults(incoming, sitting.desk());
        if (faults.none()) {
            hindrance(incoming, sitting, faults);
        }
        if (!faults.none()) {
            turnBack(incoming, faults.status(), faults.info(), sitting);
            return;
        }
        switch (submission.appType()) {
            case "3" -> takeBack(incoming, sitting);
            case "2" -> change(incoming, sitting);
            default -> declare(incoming, sitting);
        }
    }

    private static void hindrance(Filed<Declaration> incoming, Sitting sitting, Faults faults) {
        ClearanceCase matter = sitting.matter();
        Submission submission = incoming.paper().submission();
        EPortCodes codes = faults.codes();
        if (submission.appType().equals("1")) {
            if (matter.isLive()) {
                faults.add(codes.exists, "该订单已有清单，请勿重复申报");
            }
            return;
        }
        if (matter.declaration().isEmpty()) {
            faults.add(codes.notOnFile, "没有已申报的清单，不能变更或删除");
            return;
        }
        Declaration before = matter.declaration().get().paper();
        Stage stage = sitting.standing().stage();
        Act act = submission.appType().equals("2") ? Act.CHANGE : Act.TAKE_BACK;
        if (!DeclarationRules.mayHandIn(before, incoming.account(), sitting.desk().firms())) {
            faults.add(EPortCodes.NO_RIGHT, "发送方无权操作原清单");
        } else if (!Moves.allow(stage, act) || sitting.standing().isHeld(Hold.Kind.INSPECTION)) {
            boolean released = stage == Stage.RELEASED || stage == Stage.CLOSED;
            faults.add(codes.declared, "清单状态为" + stage.words().zh() + "，不允许变更或删除");
            if (released) {
                faults.add(CheckCode.ALREADY_RELEASED.code(), CheckCode.ALREADY_RELEASED.words().zh());
            }
        } else if (stage != Stage.REFUSED && Counter.isOlder(submission, before.submission())) {
            faults.add(codes.older, "报送时间不晚于已存清单的appTime=" + before.submission().appTime());
        }
    }

    private void declare(Filed<Declaration> incoming, Sitting sitting) {
        ClearanceCase matter = sitting.matter();
        Standing standing = sitting.standing();
        Instant at = sitting.tick();
        standing.declare(sitting.desk().nextPreNo(), at);
        matter.putDeclaration(incoming);
        standing.waitFor(MissingPapers.of(matter));
        sitting.giveTaken(at, incoming, taken(incoming, standing));
        sitting.record(at, Happening.DECLARED, Stage.GATHERING.code(), Sitting.HUB, standing.preNo());
        examination.proceed(sitting);
    }

    /** A change after a refusal is a new filing; before it, the declaration keeps its numbers and is checked anew. */
    private void change(Filed<Declaration> incoming, Sitting sitting) {
        if (sitting.standing().stage() == Stage.REFUSED) {
            declare(incoming, sitting);
            return;
        }
        ClearanceCase matter = sitting.matter();
        Standing standing = sitting.standing();
        sitting.desk().ledger().giveBack(standing.id());
        Instant at = sitting.tick();
        standing.recheck(at);
        matter.putDeclaration(incoming);
        standing.waitFor(MissingPapers.of(matter));
        sitting.giveTaken(at, incoming, taken(incoming, standing));
        sitting.record(at, Happening.PAPER_CHANGED, Stage.GATHERING.code(), Sitting.HUB,
                PaperKind.DECLARATION.name());
        examination.proceed(sitting);
    }

    /** Answered 2 alone: a 120 would say that the declaration passed its checks. */
    private static void takeBack(Filed<Declaration> incoming, Sitting sitting) {
        Standing standing = sitting.standing();
        boolean known = standing.stage() != Stage.GATHERING && standing.stage() != Stage.REFUSED;
        sitting.desk().ledger().giveBack(standing.id());
        Instant at = sitting.give(incoming, Stage.GATHERING.code(), ReturnInfo.taken(incoming.paper().submission()));
        sitting.record(at, Happening.PAPER_DELETED, "", Sitting.HUB, PaperKind.DECLARATION.name());
        standing.moveTo(Stage.GATHERING, "", at);
        if (known) {
            sitting.tell(at, Happening.PAPER_DELETED, Happening.PAPER_DELETED.words());
        }
        sitting.matter().remove(incoming.paper().key());
        standing.undeclare(at);
    }

    private static String taken(Filed<Declaration> incoming, Standing standing) {
        return ReturnInfo.taken(incoming.paper().submission()) + MissingPapers.waiting(standing.waitingFor());
    }

    /** A 622 must carry a preNo: the live declaration's for its own sender, else a fresh one that leads nowhere. */
    private static void turnBack(Filed<Declaration> incoming, String status, String info, Sitting sitting) {
        boolean own = sitting.matter().isLive()
                && sitting.matter().declaration().orElseThrow().account().equals(incoming.account());
        String preNo = own ? sitting.standing().preNo() : sitting.desk().nextPreNo();
        String invtNo = own ? sitting.standing().invtNo() : "";
        sitting.give(incoming, status, info, preNo, invtNo);
    }
}
