package org.paperlessport.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.clearance.CaseState.Missing;

/** Where a case stands while the clerk works on it; written down, it is a {@link CaseState}. */
final class Standing {

    private final CaseState opened;
    private Stage stage;
    private String statusCode;
    private Instant stageSince;
    private String preNo;
    private String invtNo;
    private Optional<Lane> lane;
    private String rule;
    private Optional<TaxAssessment> tax;
    private List<Discrepancy> discrepancies;
    private List<Hold> holds;
    private List<Missing> waitingFor;
    private Optional<Instant> declaredAt;
    private Optional<Instant> acceptedAt;
    private Optional<Instant> releasedAt;
    private Instant lastReturnAt;
    private Optional<CaseState.Decided> decided;

    Standing(CaseState state) {
        opened = state;
        stage = state.stage();
        statusCode = state.statusCode();
        stageSince = state.stageSince();
        preNo = state.preNo();
        invtNo = state.invtNo();
        lane = state.lane();
        rule = state.rule();
        tax = state.tax();
        discrepancies = state.discrepancies();
        holds = state.holds();
        waitingFor = state.waitingFor();
        declaredAt = state.declaredAt();
        acceptedAt = state.acceptedAt();
        releasedAt = state.releasedAt();
        lastReturnAt = state.lastReturnAt();
        decided = state.decided();
    }

    CaseState written() {
        return new CaseState(opened.id(), opened.ebpCode(), opened.orderNo(), stage, statusCode, stageSince, preNo,
                invtNo, lane, rule, tax, discrepancies, holds, waitingFor, declaredAt, acceptedAt, releasedAt,
                lastReturnAt, decided);
    }

    /** A new try begins; nothing of the last one stands. */
    void declare(String preNo, Instant at) {
        undeclare(at);
        this.preNo = preNo;
        statusCode = Stage.GATHERING.code();
        declaredAt = Optional.of(at);
    }

    void undeclare(Instant at) {
        moveTo(Stage.GATHERING, "", at);
        preNo = "";
        invtNo = "";
        lane = Optional.empty();
        rule = "";
        tax = Optional.empty();
        discrepancies = List.of();
        holds = List.of();
        waitingFor = List.of();
        declaredAt = Optional.empty();
        acceptedAt = Optional.empty();
    }

    /** Back to the checks under the same numbers; what an officer had in hand goes back before an officer. */
    void recheck(Instant at) {
        if (stage != Stage.GATHERING) {
            moveTo(Stage.GATHERING, Stage.GATHERING.code(), at);
            lane = lane.map(before -> deeper(before, Lane.YELLOW));
        }
        tax = Optional.empty();
        acceptedAt = Optional.empty();
    }

    void waitFor(List<Missing> missing) {
        waitingFor = missing;
    }

    void accept(String invtNo, TaxAssessment tax, Instant at) {
        moveTo(Stage.ACCEPTED, Stage.ACCEPTED.code(), at);
        this.invtNo = invtNo;
        this.tax = Optional.of(tax);
        discrepancies = List.of();
        acceptedAt = Optional.of(at);
    }

    /** The lane never gets shallower within a try. */
    Lane screened(Lane by, String rule) {
        Lane deepest = lane.map(before -> deeper(before, by)).orElse(by);
        if (!rule.isEmpty()) {
            this.rule = rule;
        }
        lane = Optional.of(deepest);
        return deepest;
    }

    void refuse(List<Discrepancy> why, Instant at) {
        moveTo(Stage.REFUSED, Stage.REFUSED.code(), at);
        discrepancies = why;
        waitingFor = List.of();
    }

    void refusedByOfficer(String reason) {
        discrepancies = List.of(new Discrepancy(CheckCode.BY_OFFICER.code(), "", "", "", "", "", Owner.DECLARANT,
                new Text(reason.isEmpty() ? CheckCode.BY_OFFICER.words().zh() : reason,
                        reason.isEmpty() ? CheckCode.BY_OFFICER.words().en() : reason)));
    }

    void moveTo(Stage to, String code, Instant at) {
        stage = to;
        statusCode = code;
        decided = Optional.empty();
        stageSince = at;
        if (to == Stage.RELEASED) {
            releasedAt = Optional.of(at);
        } else if (to != Stage.CLOSED) {
            releasedAt = Optional.empty();
        }
    }

    void decidedBy(Decision decision) {
        decided = Optional.of(new CaseState.Decided(decision.kind(), decision.officer()));
    }

    Optional<CaseState.Decided> decided() {
        return decided;
    }

    void hold(Hold hold) {
        if (!isHeld(hold.kind())) {
            List<Hold> more = new ArrayList<>(holds);
            more.add(hold);
            holds = List.copyOf(more);
        }
    }

    void lift(Hold.Kind kind) {
        holds = holds.stream().filter(hold -> hold.kind() != kind).toList();
    }

    boolean isHeld(Hold.Kind kind) {
        for (Hold hold : holds) {
            if (hold.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The time of the next return: now, but at least a millisecond after the last. */
    Instant nextReturnAt(Instant now) {
        return now.isAfter(lastReturnAt) ? now : lastReturnAt.plusMillis(1);
    }

    void returnedAt(Instant at) {
        lastReturnAt = at;
    }

    long id() {
        return opened.id();
    }

    String orderNo() {
        return opened.orderNo();
    }

    String ebpCode() {
        return opened.ebpCode();
    }

    Stage stage() {
        return stage;
    }

    String statusCode() {
        return statusCode;
    }

    String preNo() {
        return preNo;
    }

    String invtNo() {
        return invtNo;
    }

    String rule() {
        return rule;
    }

    Optional<Instant> declaredAt() {
        return declaredAt;
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    List<Hold> holds() {
        return holds;
    }

    Instant lastReturnAt() {
        return lastReturnAt;
    }

    List<Missing> waitingFor() {
        return waitingFor;
    }

    private static Lane deeper(Lane one, Lane other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
