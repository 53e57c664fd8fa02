package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/** The faults of one message, group or envelope while it is read. Those beyond the limit are not listed. */
final class Findings {

    private final EdiProfile profile;
    private final int most;
    private final List<Fault> faults = new ArrayList<>(0);

    Findings(EdiProfile profile, int most) {
        this.profile = profile;
        this.most = most;
    }

    void tell(SyntaxFault why, Place.InEdi where, String found, String expected) {
        add(why.at(where, found, expected));
    }

    /** What the profile decides on; gives back how it is treated. */
    Treatment tell(Deviation deviation, SyntaxFault why, Place.InEdi where, String found, String expected) {
        Treatment treatment = profile.treatment(deviation);
        add(treatment == Treatment.REFUSE ? why.at(where, found, expected)
                : why.warningAt(where, found, expected));
        return treatment;
    }

    void add(Fault fault) {
        if (faults.size() < most) {
            faults.add(fault);
        }
    }

    /** Whoever looks for more faults may stop. */
    boolean full() {
        return faults.size() >= most;
    }

    boolean refuse() {
        return faults.stream().anyMatch(fault -> fault.severity() == Fault.Severity.ERROR);
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }
}
