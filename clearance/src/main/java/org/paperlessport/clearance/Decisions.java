package org.paperlessport.clearance;

import java.time.Instant;
import java.util.Optional;
import org.paperlessport.clearance.Decision.Inspection;
import org.paperlessport.clearance.Verdict.AlreadyKnown;
import org.paperlessport.clearance.Verdict.Contradiction;
import org.paperlessport.clearance.Verdict.Moved;

/**
 * Puts decisions to a case: an officer's, and what a lane asks for. Every move gives one 622. A 622 goes once per
 * declaration and status, so a status that recurs is sent again only because it was left in between; a repeated
 * decision moves nothing and sends nothing.
 *
 * <p>An inspection that is ordered stands as a hold until its result is on record, whatever is decided in between;
 * until then nothing is released.
 */
final class Decisions {

    private static final Text RELEASED_ON_HOLD = new Text("海关放行；暂扣解除前不得离场",
            "Customs released the parcel; it may not leave while a hold stands");

    private Decisions() {
    }

    static Verdict put(Decision decision, Sitting sitting) {
        Standing standing = sitting.standing();
        Stage from = standing.stage();
        Act act = Act.of(decision.kind());
        Optional<Text> objection = objection(decision, act, sitting);
        if (objection.isPresent()) {
            return new Contradiction(objection.get());
        }
        Stage to = Moves.to(from, act).orElseThrow();
        if (act == Act.RESUME && standing.isHeld(Hold.Kind.INSPECTION)) {
            to = Stage.UNDER_INSPECTION;
        }
        String status = act == Act.DETAIN ? detainTo(decision) : to.code();
        boolean repeats = to == from && status.equals(standing.statusCode());
        boolean examined = decision.inspection().isPresent()
                && (!repeats || standing.isHeld(Hold.Kind.INSPECTION));
        if (examined) {
            record(decision.inspection().get(), decision.officer(), sitting);
        }
        if (repeats) {
            return examined ? new Moved(from, to) : new AlreadyKnown();
        }
        String info = StatusText.info(status, decision.reason());
        if (act == Act.REFUSE || act == Act.SHIP_BACK) {
            sitting.desk().ledger().giveBack(standing.id());
        }
        carryOut(act, to, status, info, sitting, decision.officer(), note(decision));
        if (act == Act.REFUSE) {
            standing.refusedByOfficer(decision.reason());
        }
        return new Moved(from, to);
    }

    /** What a lane asks for, with no officer. */
    static void followLane(Lane lane, Sitting sitting) {
        Act act = Act.of(lane);
        Stage to = Moves.to(sitting.standing().stage(), act).orElseThrow();
        carryOut(act, to, to.code(), StatusText.info(to.code(), ""), sitting, Sitting.HUB, sitting.standing().rule());
    }

    static void carryOut(Act act, Stage to, String status, String info, Sitting sitting, String actor, String note) {
        Standing standing = sitting.standing();
        Instant at = sitting.give(sitting.matter().declaration().orElseThrow(), status, info);
        standing.moveTo(to, status, at);
        if (act == Act.INSPECT) {
            standing.hold(new Hold(Hold.Kind.INSPECTION, "", at));
        }
        Happening what = StatusText.happening(act);
        sitting.record(at, what, status, actor, note);
        boolean mustWait = to == Stage.RELEASED && !standing.holds().isEmpty();
        sitting.tell(at, what, mustWait ? RELEASED_ON_HOLD : what.words());
    }

    private static Optional<Text> objection(Decision decision, Act act, Sitting sitting) {
        Standing standing = sitting.standing();
        if (sitting.matter().declaration().isEmpty()) {
            return Optional.of(new Text("尚未申报清单", "Nothing is declared yet"));
        }
        if (!Moves.allow(standing.stage(), act)) {
            Text stage = standing.stage().words();
            return Optional.of(new Text("当前状态为" + stage.zh() + "，不能作此决定",
                    "The stage is \"" + stage.en() + "\"; this decision does not fit"));
        }
        if (act == Act.DETAIN && !StatusText.isDetention(detainTo(decision))) {
            return Optional.of(new Text("扣留去向应为501、502、503或599", "A detention is 501, 502, 503 or 599"));
        }
        if (act == Act.RELEASE && standing.stage() != Stage.RELEASED) {
            return objectionToRelease(decision, standing);
        }
        return Optional.empty();
    }

    private static Optional<Text> objectionToRelease(Decision decision, Standing standing) {
        if (decision.inspection().isEmpty() && standing.isHeld(Hold.Kind.INSPECTION)) {
            return Optional.of(new Text("查验结果未录入，不能放行", "The inspection has no result yet"));
        }
        if (decision.inspection().filter(found -> found.result() == Inspection.Result.PROHIBITED).isPresent()) {
            return Optional.of(new Text("查获禁止进境物品，不能放行", "Prohibited goods are not released"));
        }
        return Optional.empty();
    }

    private static void record(Inspection inspection, String officer, Sitting sitting) {
        sitting.standing().lift(Hold.Kind.INSPECTION);
        sitting.record(sitting.tick(), Happening.INSPECTED, "", officer,
                inspection.note().isEmpty() ? inspection.result().name()
                        : inspection.result() + " " + inspection.note());
    }

    private static String detainTo(Decision decision) {
        return decision.detainTo().isEmpty() ? Stage.DETAINED.code() : decision.detainTo();
    }

    private static String note(Decision decision) {
        return decision.reasonCode().isEmpty() ? decision.reason()
                : (decision.reasonCode() + " " + decision.reason()).trim();
    }
}
