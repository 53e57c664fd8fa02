package org.paperlessport.routes.production;

import org.paperlessport.clearance.Text;

import java.util.List;
import java.util.stream.Collectors;

/** A hub that may not start yet, with every reason. */
final class UnfitForProduction extends RuntimeException {

    private final List<Text> reasons;

    UnfitForProduction(List<Text> reasons) {
        super(reasons.stream().map(Text::en).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    List<Text> reasons() {
        return reasons;
    }
}
