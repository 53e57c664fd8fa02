package org.paperlessport.clearance.port;

import static org.paperlessport.clearance.port.GateMove.Direction.IN;
import static org.paperlessport.clearance.port.GateMove.Direction.OUT;
import static org.paperlessport.clearance.port.GateTable.Role.ELSEWHERE;
import static org.paperlessport.clearance.port.GateTable.Role.SITE;
import static org.paperlessport.clearance.port.GateTable.Role.TERMINAL;

import java.util.List;
import java.util.Optional;
import org.paperlessport.clearance.port.GateMove.Direction;

/**
 * What a gate move means, one row a case: by its direction, what the place is to this container, and whether
 * customs permits the container to leave. A move is a fact and always recorded; an alarm is for the officer.
 */
final class GateTable {

    static final List<Row> ROWS = List.of(
            new Row(OUT, TERMINAL, true, Step.LEFT_TERMINAL, null),
            new Row(OUT, TERMINAL, false, Step.LEFT_TERMINAL, AlarmKind.OUT_WITHOUT_PERMISSION),
            new Row(OUT, SITE, true, Step.LEFT_SITE, null),
            new Row(OUT, SITE, false, Step.LEFT_SITE, null),
            new Row(OUT, ELSEWHERE, true, Step.LEFT_SITE, null),
            new Row(OUT, ELSEWHERE, false, Step.LEFT_SITE, null),
            new Row(IN, TERMINAL, true, Step.ENTERED_TERMINAL, null),
            new Row(IN, TERMINAL, false, Step.ENTERED_TERMINAL, null),
            new Row(IN, SITE, true, Step.ARRIVED_AT_SITE, null),
            new Row(IN, SITE, false, Step.ARRIVED_AT_SITE, null),
            new Row(IN, ELSEWHERE, true, Step.ARRIVED_AT_SITE, AlarmKind.AT_ANOTHER_SITE),
            new Row(IN, ELSEWHERE, false, Step.ARRIVED_AT_SITE, null));

    private GateTable() {
    }

    /** What a place is to a container: where it is discharged, where it may be moved to, or neither. */
    enum Role { TERMINAL, SITE, ELSEWHERE }

    /** @param alarm null when the move is as it should be */
    record Row(Direction direction, Role role, boolean permitted, Step step, AlarmKind alarm) {

        Optional<AlarmKind> raises() {
            return Optional.ofNullable(alarm);
        }
    }

    static Row row(Direction direction, Role role, boolean permitted) {
        return ROWS.stream()
                .filter(row -> row.direction() == direction && row.role() == role)
                .filter(row -> row.permitted() == permitted)
                .findFirst().orElseThrow();
    }
}
