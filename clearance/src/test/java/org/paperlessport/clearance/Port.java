package org.paperlessport.clearance;

import static org.paperlessport.clearance.Examples.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A desk in memory with one case and one waybill, which keeps all that the clerk writes. */
final class Port implements Desk, YearlyLedger, FirmRegister {

    final Clerk clerk = Examples.clerk();
    final List<Answer> answers = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<CaseEvent> events = new ArrayList<>();
    final Map<Long, BigDecimal> reserved = new HashMap<>();
    final Set<String> unknownFirms = new HashSet<>();
    final Set<String> mute = new HashSet<>();
    final Map<String, String> speaksOnlyFor = new HashMap<>();
    final Set<String> arrivedBills = new HashSet<>();
    BigDecimal usedBefore = BigDecimal.ZERO;
    YearlyLedger ledger = this;
    Instant now = NOW;
    boolean waybillTaken;
    boolean paymentElsewhere;
    ClearanceCase matter = new ClearanceCase(CaseState.opened(7, Examples.PLATFORM.code(), Examples.ORDER_NO, NOW),
            Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    Optional<Filed<Waybill>> waybill = Optional.empty();
    int numbers;

    /** Files a paper as its owner's account does, the case being loaded anew. */
    Port file(Paper paper) {
        return file(Examples.filed(paper));
    }

    /** Files a paper with one value altered. */
    Port file(Paper paper, String place, Object value) {
        return file(Altered.altered(paper, place, value));
    }

    Port file(Filed<? extends Paper> filed) {
        reload(filed.paper());
        if (filed.paper() instanceof Waybill named) {
            List<ClearanceCase> relying = matter.declaration()
                    .filter(declared -> declared.paper().logisticsNo().equals(named.logisticsNo()))
                    .map(declared -> List.of(matter)).orElse(List.of());
            Optional<PaperChange> change = clerk.fileWaybill(filed.carrying(named), waybill, relying, this);
            change.ifPresent(this::store);
        } else {
            clerk.file(filed, matter, this);
        }
        matter.changes().forEach(this::store);
        return this;
    }

    Port file(Paperwork papers) {
        return file(papers.order()).file(papers.payment()).file(papers.waybill()).file(papers.declaration());
    }

    Verdict decide(Decision.Kind kind) {
        return decide(new Decision(kind, "officer", "", "", "", Optional.empty()));
    }

    Verdict decide(Decision decision) {
        reload(null);
        Verdict verdict = clerk.decide(decision, matter, this);
        matter.changes().forEach(this::store);
        return verdict;
    }

    Stage stage() {
        return matter.state().stage();
    }

    /** The statuses answered about one kind of paper, in order. */
    List<String> statuses(PaperKind kind) {
        return answers.stream().filter(answer -> answer.paper().paper().key().kind() == kind).map(Answer::status)
                .toList();
    }

    Answer lastAnswer() {
        return answers.get(answers.size() - 1);
    }

    Answer lastAnswer(PaperKind kind) {
        return answers.stream().filter(answer -> answer.paper().paper().key().kind() == kind)
                .reduce((one, later) -> later).orElseThrow();
    }

    List<Happening> happenings() {
        return events.stream().map(CaseEvent::what).toList();
    }

    BigDecimal reserved() {
        return reserved.getOrDefault(7L, BigDecimal.ZERO);
    }

    private void reload(Paper incoming) {
        Optional<Declaration> naming = incoming instanceof Declaration declaration
                ? Optional.of(declaration) : matter.declaration().map(Filed::paper);
        Optional<Filed<Waybill>> named = naming.isEmpty() ? Optional.empty()
                : waybill.filter(filed -> filed.paper().logisticsNo().equals(naming.get().logisticsNo()));
        matter = new ClearanceCase(matter.state(), matter.order(), matter.payments(), named, matter.declaration());
    }

    private void store(PaperChange change) {
        if (change instanceof PaperChange.Put put && put.paper().paper() instanceof Waybill named) {
            waybill = Optional.of(put.paper().carrying(named));
        } else if (change instanceof PaperChange.Removed removed && removed.key().kind() == PaperKind.WAYBILL) {
            waybill = Optional.empty();
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public String nextPreNo() {
        return "B20261111" + String.format("%09d", ++numbers);
    }

    @Override
    public String nextInvtNo(String customsCode) {
        return customsCode + "2026I" + String.format("%09d", ++numbers);
    }

    @Override
    public YearlyLedger ledger() {
        return ledger;
    }

    @Override
    public FirmRegister firms() {
        return this;
    }

    @Override
    public boolean arrivedAtSite(String billNo) {
        return arrivedBills.contains(billNo);
    }

    @Override
    public boolean waybillTaken(PaperKey waybill, long byOtherThan) {
        return waybillTaken;
    }

    @Override
    public boolean paymentElsewhere(PaperKey payment, long thanIn) {
        return paymentElsewhere;
    }

    @Override
    public void answer(Answer answer) {
        answers.add(answer);
    }

    @Override
    public void tell(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void record(ClearanceCase of, CaseEvent event) {
        events.add(event);
    }

    @Override
    public BigDecimal used(String buyerId, int year) {
        return usedBefore.add(reserved());
    }

    @Override
    public void reserve(long caseId, String buyerId, int year, BigDecimal amount) {
        reserved.put(caseId, amount);
    }

    @Override
    public void giveBack(long caseId) {
        reserved.remove(caseId);
    }

    @Override
    public boolean admits(Firm firm, Owner role) {
        return !unknownFirms.contains(firm.code());
    }

    @Override
    public boolean maySpeakFor(String account, String firmCode) {
        return !mute.contains(account) && speaksOnlyFor.getOrDefault(account, firmCode).equals(firmCode);
    }
}
