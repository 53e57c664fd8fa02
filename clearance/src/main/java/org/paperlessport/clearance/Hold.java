package org.paperlessport.clearance;

import java.time.Instant;

/** A reason why a parcel may not leave though its papers are in order; reference is e.g. the bill number. */
public record Hold(Kind kind, String reference, Instant since) {

    /** ARRIVAL: the bill's container is not at the site yet. The others are set by customs or the port. */
    public enum Kind { ARRIVAL, INSPECTION, GUARANTEE, PORT }
}
