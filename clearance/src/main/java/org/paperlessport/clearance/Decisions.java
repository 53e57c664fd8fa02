package org.paperlessport.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paperlessport.clearance.CaseState.Decided;
import org.paperlessport.clearance.Decision.Inspection;
import org.paperlessport.clearance.Verdict.AlreadyKnown;
import org.paperlessport.clearance.Verdict.Contradiction;
import org.paperlessport.clearance.Verdict.Moved;

/**
 * Puts decisions to a case: an officer's, and what a lane asks for. Every move gives one 622. A 622 goes once per
 * declaration and status, so a status that recurs is sent again only because it was left in between. The same decision
 * once more by the same officer is known already: it moves nothing and sends nothing. Where somebody else brought the
 * case there, a decision that would leave it there contradicts, so that no officer believes it was his.
 *
 * <p>An inspection that is ordered stands as a hold until a result is on record that permits a release, whatever is
 * decided in between.
 */
final class Decisions {

    private static final Text RELEASED_ON_HOLD = new Text("海关放行；暂扣解除前不得离场",
            "Customs released the parcel; it may not leave while a hold stands");

    private record Step(Act act, Stage to, String status) {
    }

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
        Step step = step(decision, act, standing);
        boolean repeats = step.to() == from && step.status().equals(standing.statusCode());
        boolean examined = decision.inspection().isPresent()
                && (!repeats || standing.isHeld(Hold.Kind.INSPECTION));
        if (examined) {
            record(decision.inspection().get(), decision.officer(), sitting);
            standing.decidedBy(decision);
        }
        if (repeats) {
            return examined ? new Moved(from, from) : repeated(decision, standing);
        }
        carryOut(step, decision.reason(), sitting, decision.officer(), note(decision));
        standing.decidedBy(decision);
        if (act == Act.REFUSE || act == Act.SHIP_BACK) {
            end(decision, sitting);
        }
        return new Moved(from, step.to());
    }

    private static Verdict repeated(Decision decision, Standing standing) {
        boolean same = standing.decided()
                .filter(last -> last.equals(new Decided(decision.kind(), decision.officer()))).isPresent();
        if (same) {
            return new AlreadyKnown();
        }
        if (decision.kind() == Decision.Kind.RESUME) {
            return new Contradiction(new Text("清单未被挂起，无可恢复",
                    "The declaration is not suspended: there is nothing to resume"));
        }
        Text stage = standing.stage().words();
        Text by = standing.decided().map(last -> new Text("（由" + last.officer() + "办理）", " (by " + last.officer() + ")"))
                .orElse(new Text("", ""));
        return new Contradiction(new Text("当前状态已是" + stage.zh() + by.zh() + "，未作更改",
                "The stage is \"" + stage.en() + "\" already" + by.en() + "; nothing was changed"));
    }

    /** The decisions that lead the case on from where it stands. */
    static List<Decision.Kind> fitting(ClearanceCase about) {
        Stage from = about.standing().stage();
        return about.declaration().isEmpty() ? List.of() : Stream.of(Decision.Kind.values())
                .filter(kind -> kind == Decision.Kind.DETAIN && from == Stage.DETAINED
                        || Moves.to(from, Act.of(kind)).filter(to -> to != from).isPresent())
                .toList();
    }

    private static Step step(Decision decision, Act act, Standing standing) {
        Stage from = standing.stage();
        if (act == Act.DETAIN) {
            return new Step(act, Stage.DETAINED, detainTo(decision, standing));
        }
        boolean backToInspection =
                act == Act.RESUME && from == Stage.SUSPENDED && standing.isHeld(Hold.Kind.INSPECTION);
        Stage to = backToInspection ? Stage.UNDER_INSPECTION : Moves.to(from, act).orElseThrow();
        return new Step(act, to, to.code());
    }

    /** The try is over: the buyer gets the amount back, and no examination is outstanding. */
    private static void end(Decision decision, Sitting sitting) {
        sitting.desk().ledger().giveBack(sitting.standing().id());
        sitting.standing().lift(Hold.Kind.INSPECTION);
        if (decision.kind() == Decision.Kind.REFUSE) {
            sitting.standing().refusedByOfficer(decision.reason());
        }
    }

    /** What a lane asks for, with no officer. */
    static void followLane(Lane lane, Sitting sitting) {
        Act act = Act.of(lane);
        Stage to = Moves.to(sitting.standing().stage(), act).orElseThrow();
        carryOut(new Step(act, to, to.code()), "", sitting, Sitting.HUB, sitting.standing().rule());
    }

    private static void carryOut(Step step, String reason, Sitting sitting, String actor, String note) {
        Standing standing = sitting.standing();
        Instant at = sitting.give(sitting.matter().declaration().orElseThrow(), step.status(),
                StatusText.info(step.status(), reason));
        standing.moveTo(step.to(), step.status(), at);
        if (step.act() == Act.INSPECT) {
            standing.hold(new Hold(Hold.Kind.INSPECTION, "", at));
        }
        Happening what = StatusText.happening(step.act());
        sitting.record(at, what, step.status(), actor, note);
        boolean mustWait = step.to() == Stage.RELEASED && !standing.holds().isEmpty();
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
        if (act == Act.DETAIN && !StatusText.isDetention(detainTo(decision, standing))) {
            return Optional.of(new Text("扣留去向应为501、502、503或599", "A detention is 501, 502, 503 or 599"));
        }
        if (act == Act.RELEASE && standing.stage() != Stage.RELEASED) {
            return objectionToRelease(decision, standing);
        }
        return Optional.empty();
    }

    private static Optional<Text> objectionToRelease(Decision decision, Standing standing) {
        if (decision.inspection().isEmpty() && standing.isHeld(Hold.Kind.INSPECTION)) {
            return Optional.of(new Text("查验结果未录入或不符合放行条件",
                    "The inspection has no result that permits a release"));
        }
        if (decision.inspection().filter(found -> found.result() == Inspection.Result.PROHIBITED).isPresent()) {
            return Optional.of(new Text("查获禁止进境物品，不能放行", "Prohibited goods are not released"));
        }
        return Optional.empty();
    }

    private static void record(Inspection inspection, String officer, Sitting sitting) {
        if (inspection.result() != Inspection.Result.PROHIBITED) {
            sitting.standing().lift(Hold.Kind.INSPECTION);
        }
        sitting.record(sitting.tick(), Happening.INSPECTED, "", officer,
                inspection.note().isEmpty() ? inspection.result().name()
                        : inspection.result() + " " + inspection.note());
    }

    /** 599 unless chosen; what is detained already stays where it is unless chosen. */
    private static String detainTo(Decision decision, Standing standing) {
        if (!decision.detainTo().isEmpty()) {
            return decision.detainTo();
        }
        return standing.stage() == Stage.DETAINED ? standing.statusCode() : Stage.DETAINED.code();
    }

    private static String note(Decision decision) {
        return decision.reasonCode().isEmpty() ? decision.reason()
                : (decision.reasonCode() + " " + decision.reason()).trim();
    }
}
