package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/**
 * The faults of one message, group or envelope while it is read. Those beyond the limit are not listed, but the
 * first that refuses always is.
 */
final class Findings {

    /** How a dialect tells of a fault. */
    interface Wording {

        /** @param agreed what the profile decides it by; null for what always refuses */
        Fault fault(SyntaxFault why, Deviation agreed, Severity severity, Place.InEdi where, String found,
                    String expected);
    }

    private static final Wording EDIFACT =
            (why, agreed, severity, where, found, expected) -> why.fault(severity, where, found, expected);

    private final EdiProfile profile;
    private final int most;
    private final Wording wording;
    private final List<Fault> faults = new ArrayList<>(0);
    private boolean refused;

    Findings(EdiProfile profile, int most) {
        this(profile, most, EDIFACT);
    }

    Findings(EdiProfile profile, int most, Wording wording) {
        this.profile = profile;
        this.most = most;
        this.wording = wording;
    }

    void tell(SyntaxFault why, Place.InEdi where, String found, String expected) {
        add(wording.fault(why, null, Severity.ERROR, where, found, expected));
    }

    /** What is told of and refuses nothing, whatever was agreed. */
    void warn(SyntaxFault why, Place.InEdi where, String found, String expected) {
        add(wording.fault(why, null, Severity.WARNING, where, found, expected));
    }

    /** What the profile decides on; gives back how it is treated. */
    Treatment tell(Deviation deviation, SyntaxFault why, Place.InEdi where, String found, String expected) {
        Treatment treatment = profile.treatment(deviation);
        add(wording.fault(why, deviation, treatment == Treatment.REFUSE ? Severity.ERROR : Severity.WARNING, where,
                found, expected));
        return treatment;
    }

    void add(Fault fault) {
        boolean refuses = fault.severity() == Severity.ERROR;
        if (faults.size() < most) {
            faults.add(fault);
        } else if (refuses && !refused) {
            faults.set(most - 1, fault);
        }
        refused |= refuses;
    }

    /** Whoever looks for more faults may stop: none would be listed, or change the verdict. */
    boolean full() {
        return refused && faults.size() >= most;
    }

    boolean refuse() {
        return refused;
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }
}
