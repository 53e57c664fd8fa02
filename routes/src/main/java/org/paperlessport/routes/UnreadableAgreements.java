package org.paperlessport.routes;

import org.paperlessport.schemas.Text;

import java.util.List;
import java.util.stream.Collectors;

/** Profiles agreed with partners that cannot be understood, with everything that is wrong in them. */
final class UnreadableAgreements extends RuntimeException {

    private final transient List<Text> faults;

    UnreadableAgreements(List<Text> faults) {
        super(faults.stream().map(Text::en).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    List<Text> faults() {
        return faults;
    }
}
