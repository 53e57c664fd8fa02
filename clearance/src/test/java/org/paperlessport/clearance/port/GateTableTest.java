package org.paperlessport.clearance.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.port.PortExamples.BILL;
import static org.paperlessport.clearance.port.PortExamples.BOX;
import static org.paperlessport.clearance.port.PortExamples.NOW;
import static org.paperlessport.clearance.port.PortExamples.OTHER_SITE;
import static org.paperlessport.clearance.port.PortExamples.SITE;
import static org.paperlessport.clearance.port.PortExamples.TERMINAL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.port.GateTable.Role;
import org.paperlessport.clearance.port.GateTable.Row;
import org.paperlessport.clearance.port.PortNotice.Alarm;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;

class GateTableTest {

    private static final Map<Role, Place> PLACES =
            Map.of(Role.TERMINAL, TERMINAL, Role.SITE, SITE, Role.ELSEWHERE, OTHER_SITE);

    @Test
    void everyCaseHasExactlyOneRow() {
        assertThat(GateTable.ROWS).hasSize(12)
                .extracting(row -> List.of(row.direction(), row.role(), row.permitted()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRowIsWhatHappens() {
        for (Row row : GateTable.ROWS) {
            Container box = container(row);
            var move = new GateMove(BOX, row.direction(), PLACES.get(row.role()), NOW);
            var bill = new Bill(BILL, PortExamples.FILING, SITE, Set.of(BOX), Set.of());

            var outcome = PortRules.record(move, Set.of(BILL), PortRecords.of(List.of(box), List.of(bill)),
                    NOW);

            assertThat(outcome.answer()).as(row.toString()).isEqualTo(PortOutcome.Answer.MOVED);
            assertThat(outcome.notices(StepTold.class)).as(row.toString()).extracting(StepTold::step)
                    .contains(row.step());
            assertThat(outcome.notices(Alarm.class)).as(row.toString()).extracting(Alarm::kind)
                    .isEqualTo(row.raises().map(List::of).orElse(List.of()));
            assertThat(outcome.notices(PermissionTold.class)).as(row.toString())
                    .hasSize(row.alarm() == AlarmKind.OUT_WITHOUT_PERMISSION ? 1 : 0);
        }
    }

    /** Held when it is not permitted, so that the site it may move to is known all the same. */
    private static Container container(Row row) {
        GateConditions conditions = GateConditions.AT_FIRST.with(Permission.transferTo(SITE));
        Visit visit = Visit.FIRST.carrying(Set.of(BILL), TERMINAL);
        if (row.direction() == GateMove.Direction.OUT && row.role() == Role.ELSEWHERE) {
            visit = visit.with(new GateMove(BOX, GateMove.Direction.IN, OTHER_SITE,
                    NOW.minus(Duration.ofHours(1))));
        }
        return new Container(BOX, row.permitted() ? conditions : conditions.held(ContainerHold.CUSTOMS_STOP),
                visit);
    }
}
