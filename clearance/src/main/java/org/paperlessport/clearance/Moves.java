package org.paperlessport.clearance;

import static org.paperlessport.clearance.Act.CHANGE;
import static org.paperlessport.clearance.Act.DECLARE;
import static org.paperlessport.clearance.Act.DEPART;
import static org.paperlessport.clearance.Act.DETAIN;
import static org.paperlessport.clearance.Act.FAIL;
import static org.paperlessport.clearance.Act.INSPECT;
import static org.paperlessport.clearance.Act.PASS;
import static org.paperlessport.clearance.Act.REFUSE;
import static org.paperlessport.clearance.Act.RELEASE;
import static org.paperlessport.clearance.Act.RESUME;
import static org.paperlessport.clearance.Act.REVIEW;
import static org.paperlessport.clearance.Act.SUSPEND;
import static org.paperlessport.clearance.Act.TAKE_BACK;
import static org.paperlessport.clearance.Stage.ACCEPTED;
import static org.paperlessport.clearance.Stage.CANCELLED;
import static org.paperlessport.clearance.Stage.CLOSED;
import static org.paperlessport.clearance.Stage.DETAINED;
import static org.paperlessport.clearance.Stage.GATHERING;
import static org.paperlessport.clearance.Stage.REFUSED;
import static org.paperlessport.clearance.Stage.RELEASED;
import static org.paperlessport.clearance.Stage.RETURNED;
import static org.paperlessport.clearance.Stage.SHIP_BACK;
import static org.paperlessport.clearance.Stage.SUSPENDED;
import static org.paperlessport.clearance.Stage.UNDER_INSPECTION;
import static org.paperlessport.clearance.Stage.UNDER_REVIEW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every lawful move of a case, one row a move; a stage and an act that share no row contradict each other. A row that
 * ends where it begins is a repetition (but a detention may pass to another department).
 *
 * <p>ACCEPTED is passed through: the screening releases, reviews or inspects at once. A detention or an inspection of
 * a released parcel is lawful until it leaves the gate.
 *
 * Source: CEB specification 202205, returnStatus of 622 (120, 100, 300, 500, 501 502 503 599, 600, 700, 800, 899).
 */
final class Moves {

    record Move(Stage from, Act on, Stage to) {
    }

    static final List<Move> ROWS = List.of(
            from(GATHERING, DECLARE, GATHERING),        // 2
            from(GATHERING, CHANGE, GATHERING),
            from(GATHERING, TAKE_BACK, GATHERING),
            from(GATHERING, PASS, ACCEPTED),            // 120
            from(GATHERING, FAIL, REFUSED),             // 100

            from(ACCEPTED, RELEASE, RELEASED),          // 800
            from(ACCEPTED, REVIEW, UNDER_REVIEW),       // 300
            from(ACCEPTED, INSPECT, UNDER_INSPECTION),  // 500

            from(UNDER_REVIEW, RELEASE, RELEASED),
            from(UNDER_REVIEW, REVIEW, UNDER_REVIEW),
            from(UNDER_REVIEW, INSPECT, UNDER_INSPECTION),
            from(UNDER_REVIEW, DETAIN, DETAINED),       // 501 502 503 599
            from(UNDER_REVIEW, SUSPEND, SUSPENDED),     // 600
            from(UNDER_REVIEW, RESUME, UNDER_REVIEW),
            from(UNDER_REVIEW, Act.SHIP_BACK, SHIP_BACK), // 700
            from(UNDER_REVIEW, REFUSE, REFUSED),
            from(UNDER_REVIEW, CHANGE, GATHERING),
            from(UNDER_REVIEW, TAKE_BACK, GATHERING),

            from(UNDER_INSPECTION, RELEASE, RELEASED),
            from(UNDER_INSPECTION, REVIEW, UNDER_REVIEW),
            from(UNDER_INSPECTION, INSPECT, UNDER_INSPECTION),
            from(UNDER_INSPECTION, DETAIN, DETAINED),
            from(UNDER_INSPECTION, SUSPEND, SUSPENDED),
            from(UNDER_INSPECTION, RESUME, UNDER_INSPECTION),
            from(UNDER_INSPECTION, Act.SHIP_BACK, SHIP_BACK),
            from(UNDER_INSPECTION, REFUSE, REFUSED),

            from(DETAINED, RELEASE, RELEASED),
            from(DETAINED, REVIEW, UNDER_REVIEW),
            from(DETAINED, INSPECT, UNDER_INSPECTION),
            from(DETAINED, DETAIN, DETAINED),
            from(DETAINED, Act.SHIP_BACK, SHIP_BACK),
            from(DETAINED, REFUSE, REFUSED),

            from(SUSPENDED, RESUME, UNDER_REVIEW),
            from(SUSPENDED, REVIEW, UNDER_REVIEW),
            from(SUSPENDED, INSPECT, UNDER_INSPECTION),
            from(SUSPENDED, DETAIN, DETAINED),
            from(SUSPENDED, SUSPEND, SUSPENDED),
            from(SUSPENDED, Act.SHIP_BACK, SHIP_BACK),
            from(SUSPENDED, REFUSE, REFUSED),
            from(SUSPENDED, CHANGE, GATHERING),
            from(SUSPENDED, TAKE_BACK, GATHERING),

            from(RELEASED, RELEASE, RELEASED),
            from(RELEASED, INSPECT, UNDER_INSPECTION),
            from(RELEASED, DETAIN, DETAINED),
            from(RELEASED, DEPART, CLOSED),             // 899

            from(CLOSED, DEPART, CLOSED),

            from(REFUSED, DECLARE, GATHERING),
            from(REFUSED, CHANGE, GATHERING),
            from(REFUSED, TAKE_BACK, GATHERING),
            from(REFUSED, REFUSE, REFUSED),

            from(SHIP_BACK, Act.SHIP_BACK, SHIP_BACK),
            from(SHIP_BACK, DECLARE, GATHERING),

            from(CANCELLED, DECLARE, GATHERING),        // 399
            from(RETURNED, DECLARE, GATHERING));        // 399

    private static final Map<Stage, Map<Act, Stage>> TABLE = table();

    private Moves() {
    }

    static Optional<Stage> to(Stage from, Act on) {
        return Optional.ofNullable(TABLE.get(from).get(on));
    }

    static boolean allow(Stage from, Act on) {
        return TABLE.get(from).containsKey(on);
    }

    private static Move from(Stage stage, Act on, Stage to) {
        return new Move(stage, on, to);
    }

    private static Map<Stage, Map<Act, Stage>> table() {
        Map<Stage, Map<Act, Stage>> table = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            table.put(stage, new EnumMap<>(Act.class));
        }
        ROWS.forEach(row -> table.get(row.from()).put(row.on(), row.to()));
        return table;
    }
}
