package org.paperlessport.schemas.port;

/**
 * A container came off a vessel, or shall. EDIFACT COARRI BGM 44 (270 with a text), COPRAR BGM 43, EQD, DTM+203.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record Discharge(Heading heading, Standing standing, Container container,
        Particulars own, Particulars common) implements PortDocument {

    /** A list of what is to be done (COPRAR), or the report of what was done (COARRI). */
    public enum Standing { ORDERED, DONE }
}
