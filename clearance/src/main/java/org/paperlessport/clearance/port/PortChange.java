package org.paperlessport.clearance.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.paperlessport.clearance.port.PortNotice.ArrivalLifted;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.clearance.port.PortOutcome.Answer;

/**
 * What follows from the records before and after: whoever is told, is told of the difference. So it does not
 * matter in which order the reports came.
 */
final class PortChange {

    private final PortRecords before;
    private final Instant at;
    private PortRecords after;
    private final List<PortNotice> notices = new ArrayList<>();

    private PortChange(PortRecords before, PortRecords after, Instant at) {
        this.before = before;
        this.after = after;
        this.at = at;
    }

    /** @param at when it became so: the time of what is decided now, not of what is reported */
    static PortOutcome between(PortRecords before, PortRecords after, Instant at,
            List<? extends PortNotice> besides) {
        return new PortChange(before, after, at).outcome(besides);
    }

    private PortOutcome outcome(List<? extends PortNotice> besides) {
        tellPermissions();
        besides.stream().filter(PermissionTold.class::isInstance).map(PermissionTold.class::cast)
                .forEach(this::tell);
        tellSteps();
        markArrivals();
        besides.stream().filter(notice -> !(notice instanceof PermissionTold)).forEach(notices::add);
        List<Container> containers = after.containers().values().stream()
                .filter(one -> !one.equals(before.containers().get(one.number()))).toList();
        List<Bill> bills = after.bills().values().stream()
                .filter(one -> !one.equals(before.bills().get(one.number()))).toList();
        List<BillNumber> removed = before.bills().keySet().stream()
                .filter(bill -> !after.bills().containsKey(bill)).toList();
        return new PortOutcome(Answer.MOVED, containers, bills, removed, List.copyOf(notices));
    }

    private void tellPermissions() {
        Map<List<Object>, Set<ContainerNumber>> alike = new LinkedHashMap<>();
        for (Container now : after.containers().values()) {
            Permission inForce = now.permissionInForce();
            if (!inForce.equals(before.container(now.number()).permissionInForce())) {
                alike.computeIfAbsent(List.of(now.visit().terminal(), inForce), unused -> new TreeSet<>())
                        .add(now.number());
            }
        }
        alike.forEach((key, containers) -> tell(new PermissionTold((Place) key.get(0),
                (Permission) key.get(1), containers, billsOf(containers), at)));
    }

    private Set<BillNumber> billsOf(Set<ContainerNumber> containers) {
        Set<BillNumber> bills = new TreeSet<>();
        containers.forEach(number -> bills.addAll(after.container(number).visit().bills()));
        return bills;
    }

    private void tell(PermissionTold told) {
        notices.add(told);
        Step step = told.permission() instanceof Permission.Transfer ? Step.TRANSFER_PERMITTED
                : told.permission().isNone() ? Step.PERMISSION_WITHDRAWN : Step.RELEASED_BY_CUSTOMS;
        Place place = told.permission() instanceof Permission.Transfer transfer ? transfer.site()
                : told.terminal();
        for (ContainerNumber number : told.containers()) {
            after.billsOf(after.container(number))
                    .forEach(bill -> notices.add(new StepTold(step, bill, number, place, told.at())));
        }
    }

    private void tellSteps() {
        for (Container now : after.containers().values()) {
            Container earlier = before.container(now.number());
            for (Container.Seen seen : now.seen()) {
                boolean knownBefore = earlier.seen().contains(seen);
                after.billsOf(now).stream()
                        .filter(bill -> !knownBefore || !earlier.visit().bills().contains(bill.number()))
                        .forEach(bill -> notices.add(new StepTold(seen.step(), bill, now.number(),
                                seen.move().place(), seen.move().at())));
            }
        }
    }

    private void markArrivals() {
        for (Container now : after.containers().values()) {
            now.arrival().ifPresent(move -> after.billsOf(now).forEach(bill -> markArrival(bill, move)));
        }
    }

    private void markArrival(Bill bill, GateMove move) {
        Bill then = bill.arrivedIn(move.container());
        after = after.with(then);
        if (then.hasArrived() && !bill.hasArrived()) {
            notices.add(new ArrivalLifted(bill.number(), move.place(), move.at()));
        }
    }
}
