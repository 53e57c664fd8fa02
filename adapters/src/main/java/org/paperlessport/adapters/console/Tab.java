package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.WorklistViews;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import static org.paperlessport.clearance.Stage.DETAINED;
import static org.paperlessport.clearance.Stage.GATHERING;
import static org.paperlessport.clearance.Stage.RELEASED;
import static org.paperlessport.clearance.Stage.SUSPENDED;
import static org.paperlessport.clearance.Stage.UNDER_INSPECTION;
import static org.paperlessport.clearance.Stage.UNDER_REVIEW;

/**
 * The tabs of the officer's desk. A declaration that waits for an officer is under exactly one of the first
 * four.
 */
public enum Tab {
    RED(Lane.RED, Set.of(UNDER_REVIEW, UNDER_INSPECTION)),
    YELLOW(Lane.YELLOW, Set.of(UNDER_REVIEW, UNDER_INSPECTION)),
    /** Green ones that were called back: release is not final before the gate. */
    GREEN(Lane.GREEN, Set.of(UNDER_REVIEW, UNDER_INSPECTION)),
    HELD(null, Set.of(DETAINED, SUSPENDED)),
    GATHERED(null, Set.of(GATHERING)),
    RELEASES(null, Set.of(RELEASED)),
    ALL(null, Set.of());

    private final Lane lane;
    private final Set<Stage> stages;

    Tab(Lane lane, Set<Stage> stages) {
        this.lane = lane;
        this.stages = stages;
    }

    static Tab named(String name) {
        return Arrays.stream(values()).filter(tab -> tab.slug().equals(name)).findFirst().orElse(RED);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Optional<Lane> lane() {
        return Optional.ofNullable(lane);
    }

    Set<Stage> stages() {
        return stages;
    }

    /** Whether its declarations wait for an officer: such a tab is counted, and the oldest comes first. */
    public boolean waits() {
        return ordinal() <= HELD.ordinal();
    }

    long countIn(List<WorklistViews.LaneCount> counts) {
        return counts.stream()
                .filter(count -> (lane == null || count.lane() == lane) && stages.contains(count.stage()))
                .mapToLong(WorklistViews.LaneCount::cases).sum();
    }
}
