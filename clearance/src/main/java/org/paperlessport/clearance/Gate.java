package org.paperlessport.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.Clerk.GateAnswer;
import org.paperlessport.clearance.Clerk.GateAnswer.Reason;

/**
 * The gate of the zone or of the supervised site. A parcel may leave when it is RELEASED and no hold stands: an empty
 * set of holds alone opens nothing.
 */
final class Gate {

    private static final int DAY_SECONDS = 86_400;

    private Gate() {
    }

    static GateAnswer answer(ClearanceCase parcel) {
        List<Reason> reasons = reasons(parcel);
        return new GateAnswer(parcel.standing().stage() == Stage.RELEASED && reasons.isEmpty(), reasons);
    }

    static Verdict depart(Sitting sitting, Instant at, String vehicle, String actor) {
        Standing standing = sitting.standing();
        Stage from = standing.stage();
        if (from == Stage.CLOSED) {
            return new Verdict.AlreadyKnown();
        }
        if (at.isAfter(sitting.desk().now().plusSeconds(DAY_SECONDS))) {
            return new Verdict.Contradiction(new Text("离场时间晚于当前时间一天以上",
                    "The departure lies more than a day ahead"));
        }
        List<Reason> reasons = reasons(sitting.matter());
        if (!reasons.isEmpty()) {
            return new Verdict.Contradiction(joined(reasons));
        }
        Stage to = Moves.to(from, Act.DEPART).orElseThrow();
        Instant told = sitting.give(sitting.matter().declaration().orElseThrow(), to.code(),
                StatusText.info(to.code(), ""));
        standing.moveTo(to, to.code(), told);
        sitting.record(at, Happening.CLOSED, to.code(), actor, vehicle);
        sitting.tell(at, Happening.CLOSED, Happening.CLOSED.words());
        return new Verdict.Moved(from, to);
    }

    static void arrived(Sitting sitting, String billNo) {
        Standing standing = sitting.standing();
        boolean waits = standing.holds().stream()
                .anyMatch(hold -> hold.kind() == Hold.Kind.ARRIVAL && hold.reference().equals(billNo));
        if (waits) {
            standing.lift(Hold.Kind.ARRIVAL);
            Instant at = sitting.tick();
            sitting.record(at, Happening.HOLD_LIFTED, "", Sitting.HUB, billNo);
            sitting.tell(at, Happening.HOLD_LIFTED, Happening.HOLD_LIFTED.words());
        }
    }

    private static List<Reason> reasons(ClearanceCase parcel) {
        Standing standing = parcel.standing();
        List<Reason> reasons = new ArrayList<>(0);
        if (parcel.declaration().isEmpty()) {
            reasons.add(new Reason("NOT_DECLARED", Owner.DECLARANT, new Text("尚未申报清单", "Nothing is declared yet")));
        } else if (!standing.waitingFor().isEmpty()) {
            standing.waitingFor().forEach(missing -> reasons.add(missing(missing)));
        } else if (standing.stage() != Stage.RELEASED) {
            reasons.add(new Reason("STAGE_" + standing.statusCode(), who(standing.stage()), standing.stage().words()));
        }
        for (Hold hold : standing.holds()) {
            if (hold.kind() != Hold.Kind.INSPECTION || standing.stage() != Stage.UNDER_INSPECTION) {
                reasons.add(hold(hold));
            }
        }
        return List.copyOf(reasons);
    }

    private static Reason missing(Missing missing) {
        Text paper = MissingPapers.words(missing);
        return new Reason("WAITING_" + missing.document(), missing.party(),
                new Text(paper.zh(), "Waiting for " + paper.en()));
    }

    private static Owner who(Stage stage) {
        return switch (stage) {
            case REFUSED -> Owner.DECLARANT;
            case SHIP_BACK, CANCELLED, RETURNED -> Owner.MERCHANT;
            case CLOSED -> Owner.WAREHOUSE;
            default -> Owner.CUSTOMS;
        };
    }

    private static Reason hold(Hold hold) {
        return switch (hold.kind()) {
            case ARRIVAL -> new Reason("HOLD_ARRIVAL", Owner.TERMINAL,
                    new Text("提运单" + hold.reference() + "的集装箱尚未运抵监管场所",
                            "The container of bill " + hold.reference() + " has not arrived at the site"));
            case INSPECTION -> new Reason("HOLD_INSPECTION", Owner.CUSTOMS,
                    new Text("查验结果未录入或不符合放行条件",
                            "The inspection has no result that permits a release"));
            case GUARANTEE -> new Reason("HOLD_GUARANTEE", Owner.MERCHANT,
                    new Text("担保金额不足", "The guarantee does not suffice"));
            case PORT -> new Reason("HOLD_PORT", Owner.TERMINAL, new Text("港口暂扣", "The port holds it"));
        };
    }

    private static Text joined(List<Reason> reasons) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Reason reason : reasons) {
            zh.append(zh.isEmpty() ? "" : "；").append(reason.text().zh());
            en.append(en.isEmpty() ? "" : "; ").append(reason.text().en());
        }
        return new Text(zh.toString(), en.toString());
    }
}
