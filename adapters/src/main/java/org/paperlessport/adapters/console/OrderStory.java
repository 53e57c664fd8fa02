package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Sight;
import org.paperlessport.clearance.Stage;

import java.time.Instant;
import java.util.List;

/**
 * One order as its parties read it.
 *
 * @param sight         how much of it the reader may see
 * @param version       when it last moved
 * @param discrepancies as far as they may be seen
 * @param timeline      as far as it may be seen, newest first
 */
public record OrderStory(CaseFile file, Sight sight, Instant version, Clerk.NextStep next,
                         List<Discrepancy> discrepancies, List<CaseEvent> timeline) {

    private static final int STEPS = 6;

    public CaseState state() {
        return file.state();
    }

    public boolean whole() {
        return sight.whole();
    }

    /** For a payment firm: ABSENT, REFUSED (to be mended) or FILED. */
    public String paymentKey() {
        return file.payment().map(paid -> paid.refused() ? "REFUSED" : "FILED").orElse("ABSENT");
    }

    /** Where it stands in words: the stage, and for papers still missing whether it was declared at all. */
    public String nowKey() {
        return nowKey(file);
    }

    static String nowKey(CaseFile file) {
        if (file.state().stage() == Stage.RELEASED && !file.state().holds().isEmpty()) {
            return "now.HELD";
        }
        return file.state().stage() == Stage.GATHERING && file.declaration().isEmpty() ? "now.UNDECLARED"
                : "now." + file.state().stage();
    }

    /** Of ordered, declared, checked, customs, released, left: the one it has reached. */
    public int step() {
        return switch (state().stage()) {
            case GATHERING -> file.declaration().isEmpty() ? 1 : 2;
            case REFUSED -> 3;
            case ACCEPTED, UNDER_REVIEW, UNDER_INSPECTION, DETAINED, SUSPENDED, SHIP_BACK, CANCELLED -> 4;
            case RELEASED -> 5;
            case CLOSED, RETURNED -> STEPS;
        };
    }

    /** Whether it stays at that step until somebody acts. */
    public boolean stuck() {
        return switch (state().stage()) {
            case REFUSED, DETAINED, SUSPENDED, SHIP_BACK, CANCELLED -> true;
            default -> false;
        };
    }
}
