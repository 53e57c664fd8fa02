package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Desk;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.PaperKey;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.YearlyLedger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clerk's desk within one transaction: what is put here is written when the work is done. */
final class Bench implements Desk {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final long SERIALS = 1_000_000_000L;

    private final Instant now;
    private final LocalDate today;
    private final Numbers numbers;
    private final Ledger ledger;
    private final FirmRegister firms;
    private final Set<String> billsAtSite;
    private final CaseStore cases;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Bench(Instant now, Numbers numbers, Ledger ledger, FirmRegister firms, Set<String> billsAtSite,
          CaseStore cases) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, BEIJING);
        this.numbers = numbers;
        this.ledger = ledger;
        this.firms = firms;
        this.billsAtSite = billsAtSite;
        this.cases = cases;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public String nextPreNo() {
        return "B" + (today.getYear() * 10_000 + today.getMonthValue() * 100 + today.getDayOfMonth())
                + serial(numbers.next("preNo"));
    }

    @Override
    public String nextInvtNo(String customsCode) {
        return customsCode + today.getYear() + "I" + serial(numbers.next("invtNo"));
    }

    private static String serial(long number) {
        return Long.toString(SERIALS + number % SERIALS).substring(1);
    }

    @Override
    public YearlyLedger ledger() {
        return ledger;
    }

    @Override
    public FirmRegister firms() {
        return firms;
    }

    @Override
    public boolean arrivedAtSite(String billNo) {
        return billsAtSite.contains(billNo);
    }

    @Override
    public boolean paymentElsewhere(PaperKey payment, long thanIn) {
        return cases.papers().elsewhere(payment, thanIn);
    }

    @Override
    public boolean waybillTaken(PaperKey waybill, long byOtherThan) {
        return cases.relyingOn(waybill).stream()
                .anyMatch(one -> one.state().id() != byOtherThan && one.isLive()
                        && one.state().stage() != Stage.GATHERING);
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
        events.add(new Event(of.state().id(), event));
    }

    List<Answer> answers() {
        return answers;
    }

    List<Notice> notices() {
        return notices;
    }

    List<Event> events() {
        return events;
    }

    record Event(long caseId, CaseEvent event) {
    }
}
