package org.paperlessport.adapters.console;

import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What customs' own tables say to an officer: why a declaration was picked, and the reasons to choose from. */
public interface OfficersTables {

    /** @param code at most 20 letters, digits and hyphens */
    record Reason(String code, Set<Decision.Kind> fits, Text text) {
    }

    /** What a screening rule says. */
    Optional<Text> rule(String id);

    List<Reason> reasons();
}
