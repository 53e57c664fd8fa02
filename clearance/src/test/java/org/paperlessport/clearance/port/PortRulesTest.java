package org.paperlessport.clearance.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.port.PortExamples.BILL;
import static org.paperlessport.clearance.port.PortExamples.BOX;
import static org.paperlessport.clearance.port.PortExamples.NOW;
import static org.paperlessport.clearance.port.PortExamples.OTHER_BILL;
import static org.paperlessport.clearance.port.PortExamples.OTHER_BOX;
import static org.paperlessport.clearance.port.PortExamples.OTHER_SITE;
import static org.paperlessport.clearance.port.PortExamples.SITE;
import static org.paperlessport.clearance.port.PortExamples.TERMINAL;
import static org.paperlessport.clearance.port.PortExamples.aManifest;
import static org.paperlessport.clearance.port.PortExamples.entry;
import static org.paperlessport.clearance.port.PortExamples.in;
import static org.paperlessport.clearance.port.PortExamples.manifest;
import static org.paperlessport.clearance.port.PortExamples.out;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.port.GateMove.Direction;
import org.paperlessport.clearance.port.Manifest.Purpose;
import org.paperlessport.clearance.port.PortExamples.Book;
import org.paperlessport.clearance.port.PortNotice.Alarm;
import org.paperlessport.clearance.port.PortNotice.ArrivalLifted;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.clearance.port.PortOutcome.Answer;

class PortRulesTest {

    private final Book book = new Book();

    @Test
    void aPermittedContainerGoesFromTheTerminalToTheSiteAndItsBillArrives() {
        book.accept(aManifest());

        var left = book.record(out(TERMINAL, "07:30"));
        var arrived = book.record(in(SITE, "09:10"));

        assertThat(left.notices()).containsExactly(new StepTold(Step.LEFT_TERMINAL, aBill(), BOX, TERMINAL,
                out(TERMINAL, "07:30").at()));
        assertThat(arrived.notices()).containsExactly(
                new StepTold(Step.ARRIVED_AT_SITE, aBill(), BOX, SITE, in(SITE, "09:10").at()),
                new ArrivalLifted(BILL, SITE, in(SITE, "09:10").at()));
        assertThat(arrived.bills()).allMatch(Bill::hasArrived).hasSize(1);
    }

    @Test
    void everyOrderOfManifestGateOutAndGateInEndsAlike() {
        List<List<Integer>> orders =
                List.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0),
                List.of(2, 0, 1), List.of(2, 1, 0));
        for (List<Integer> order : orders) {
            Book one = new Book();
            List<Runnable> reports = List.of(() -> one.accept(aManifest()),
                    () -> one.record(out(TERMINAL, "07:30")), () -> one.record(in(SITE, "09:10")));
            order.forEach(report -> reports.get(report).run());

            assertThat(one.box().conditions().permission()).as("order %s", order)
                    .isEqualTo(Permission.transferTo(SITE));
            assertThat(one.box().visit().moves()).containsExactly(out(TERMINAL, "07:30"), in(SITE, "09:10"));
            assertThat(one.bills()).allMatch(Bill::hasArrived).hasSize(1);
            assertThat(one.told()).filteredOn(ArrivalLifted.class::isInstance).hasSize(1);
            assertThat(one.told()).filteredOn(StepTold.class::isInstance)
                    .extracting(told -> ((StepTold) told).step())
                    .contains(Step.TRANSFER_PERMITTED, Step.LEFT_TERMINAL, Step.ARRIVED_AT_SITE)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameMoveAgainIsAlreadyKnown() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));

        assertThat(book.record(out(TERMINAL, "07:30"))).isEqualTo(PortOutcome.alreadyKnown());
    }

    @Test
    void anotherTimeAtTheSameGateIsAContradictionAndKept() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));

        var again = book.record(out(TERMINAL, "07:45"));

        assertThat(again.answer()).isEqualTo(Answer.CONTRADICTION);
        assertThat(again.notices()).containsExactly(new Alarm(AlarmKind.REPORTED_TWICE, BOX, TERMINAL,
                out(TERMINAL, "07:45").at()));
        assertThat(book.box().visit().moves()).hasSize(2);
    }

    @Test
    void aGateOutWithoutPermissionIsRecordedAlarmsAndIsToldToTheTerminal() {
        var outcome = book.record(out(TERMINAL, "07:30"));

        assertThat(outcome.answer()).isEqualTo(Answer.MOVED);
        assertThat(book.box().visit().moves()).containsExactly(out(TERMINAL, "07:30"));
        assertThat(outcome.notices()).containsExactly(
                new PermissionTold(TERMINAL, Permission.NONE, Set.of(BOX), Set.of(), NOW),
                new Alarm(AlarmKind.OUT_WITHOUT_PERMISSION, BOX, TERMINAL, out(TERMINAL, "07:30").at()),
                new CorrectionAsked(Correction.CONTAINER_UNKNOWN, BOX.value()));
    }

    @Test
    void aBillThatIsNotInTheContainerIsForTheTerminalToMend() {
        book.accept(aManifest());

        assertThat(book.record(out(TERMINAL, "07:30"), Set.of(BILL, OTHER_BILL))
                .notices(CorrectionAsked.class))
                .containsExactly(new CorrectionAsked(Correction.BILL_NOT_IN_CONTAINER, OTHER_BILL.value()));
    }

    @Test
    void aGateOutUnderAHoldWithdrawsThePermission() {
        book.accept(aManifest());
        book.decide(book.box().conditions().held(ContainerHold.CUSTOMS_INSPECTION));

        var outcome = book.record(out(TERMINAL, "07:30"));

        assertThat(outcome.notices(Alarm.class)).extracting(Alarm::kind)
                .containsExactly(AlarmKind.OUT_WITHOUT_PERMISSION);
        assertThat(outcome.notices(PermissionTold.class)).extracting(PermissionTold::permission)
                .containsExactly(Permission.NONE);
        assertThat(book.box().conditions().permission()).isEqualTo(Permission.NONE);
    }

    @Test
    void goodsThatLeftWithoutPermissionArriveOnlyWhenCustomsPermitsAfterAll() {
        book.accept(aManifest());
        book.decide(book.box().conditions().held(ContainerHold.CUSTOMS_STOP));
        book.record(out(TERMINAL, "07:30"));
        assertThat(book.record(in(SITE, "09:10")).notices(ArrivalLifted.class)).isEmpty();

        var permitted = book.decide(GateConditions.AT_FIRST.with(Permission.transferTo(SITE)));

        assertThat(permitted.notices(ArrivalLifted.class)).extracting(ArrivalLifted::bill)
                .containsExactly(BILL);
    }

    @Test
    void anyPlaceThatIsNotItsTerminalCountsAsArrivalAndAlarmsWhenItIsNotTheSite() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));

        var elsewhere = book.record(in(OTHER_SITE, "09:10"));

        assertThat(elsewhere.notices(ArrivalLifted.class)).hasSize(1);
        assertThat(elsewhere.notices(Alarm.class)).extracting(Alarm::kind)
                .containsExactly(AlarmKind.AT_ANOTHER_SITE);
    }

    @Test
    void aGateInAtTheTerminalIsNoArrival() {
        book.accept(aManifest());

        var entered = book.record(in(TERMINAL, "07:00"));

        assertThat(entered.notices(StepTold.class)).extracting(StepTold::step)
                .containsExactly(Step.ENTERED_TERMINAL);
        assertThat(entered.notices(ArrivalLifted.class)).isEmpty();
    }

    @Test
    void theTerminalThatLetItOutIsNoSiteThoughNoManifestNamedIt() {
        book.accept(new Manifest(PortExamples.FILING, Purpose.ORIGINAL, Place.UNKNOWN,
                List.of(entry(BILL, BOX))));
        book.record(out(OTHER_SITE, "07:30"));

        assertThat(book.record(in(OTHER_SITE, "09:10")).notices(ArrivalLifted.class)).isEmpty();
        assertThat(book.record(in(SITE, "10:10")).notices(ArrivalLifted.class)).hasSize(1);
    }

    @Test
    void aBillInTwoContainersArrivesWithTheSecond() {
        book.accept(manifest(Purpose.ORIGINAL, entry(BILL, BOX, OTHER_BOX)));

        assertThat(book.record(in(SITE, "09:10")).notices(ArrivalLifted.class)).isEmpty();
        assertThat(PortRules.awaitsArrival(book.records().bill(BILL))).isTrue();
        assertThat(book.record(new GateMove(OTHER_BOX, Direction.IN, SITE, NOW)).notices(ArrivalLifted.class))
                .containsExactly(new ArrivalLifted(BILL, SITE, NOW));
        assertThat(PortRules.awaitsArrival(book.records().bill(BILL))).isFalse();
    }

    @Test
    void leavingTheSiteAfterwardsAlarmsNobody() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));
        book.record(in(SITE, "09:10"));

        var empty = book.record(out(SITE, "11:00"));

        assertThat(empty.notices(StepTold.class)).extracting(StepTold::step).containsExactly(Step.LEFT_SITE);
        assertThat(empty.notices(Alarm.class)).isEmpty();
    }

    @Test
    void aTimeMoreThanADayAheadIsRefusedAndNotKept() {
        var atTheLimit = new GateMove(BOX, Direction.OUT, TERMINAL, NOW.plus(Duration.ofDays(1)));
        var beyond = new GateMove(BOX, Direction.OUT, TERMINAL, NOW.plus(Duration.ofDays(1)).plusSeconds(1));

        assertThat(book.record(beyond))
                .isEqualTo(PortOutcome.refused(Correction.TIME_IN_THE_FUTURE, BOX.value()));
        assertThat(book.record(atTheLimit).answer()).isEqualTo(Answer.MOVED);
    }

    @Test
    void aMoveMayBeTakenBackUntilItWasAnArrival() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));
        book.record(in(SITE, "09:10"));

        assertThat(book.takeBack(in(SITE, "09:10")).notices()).containsExactly(
                new CorrectionAsked(Correction.CHANGE_AFTER_ARRIVAL, BOX.value()));
        assertThat(book.takeBack(out(TERMINAL, "07:30")).answer()).isEqualTo(Answer.MOVED);
        assertThat(book.takeBack(out(TERMINAL, "07:30")).notices()).containsExactly(
                new CorrectionAsked(Correction.MOVE_UNKNOWN, BOX.value()));
    }

    @Test
    void releaseAndWithdrawalAreToldToTheTerminal() {
        book.accept(aManifest());

        var released = book.decide(book.box().conditions().with(Permission.RELEASED));
        var withdrawn = book.decide(book.box().conditions().with(Permission.NONE));

        assertThat(released.notices(PermissionTold.class)).containsExactly(
                new PermissionTold(TERMINAL, Permission.RELEASED, Set.of(BOX), Set.of(BILL), NOW));
        assertThat(withdrawn.notices(PermissionTold.class)).extracting(PermissionTold::permission)
                .containsExactly(Permission.NONE);
        assertThat(withdrawn.answer()).isEqualTo(Answer.MOVED);
    }

    @Test
    void aWithdrawalAfterItLeftIsAContradictionAndAlarms() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));

        var tooLate = book.decide(book.box().conditions().held(ContainerHold.CUSTOMS_STOP));

        assertThat(tooLate.answer()).isEqualTo(Answer.CONTRADICTION);
        assertThat(tooLate.notices(Alarm.class)).extracting(Alarm::kind)
                .containsExactly(AlarmKind.TOO_LATE_TO_WITHDRAW);
    }

    @Test
    void theCarriersReleaseIsAConditionOfItsOwn() {
        book.accept(aManifest());

        assertThat(book.box().conditions().reasonsToStay())
                .containsExactly(GateConditions.Reason.NO_CARRIER_RELEASE);
        assertThat(book.decide(book.box().conditions().releasedByCarrier()).notices()).isEmpty();
        assertThat(book.box().conditions().reasonsToStay()).isEmpty();
    }

    @Test
    void aBillThatNobodyHasFiledIsAwaited() {
        assertThat(PortRules.awaitsArrival(Optional.empty())).isTrue();
    }

    private static Bill aBill() {
        return new Bill(BILL, PortExamples.FILING, SITE, Set.of(BOX), Set.of());
    }
}
