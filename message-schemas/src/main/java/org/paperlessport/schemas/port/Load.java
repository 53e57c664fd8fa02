package org.paperlessport.schemas.port;

/**
 * A container went onto a vessel, or shall. EDIFACT COARRI BGM 46 (270 with a text), COPRAR BGM 45, EQD, DTM+203.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record Load(Heading heading, Discharge.Standing standing, Container container,
        Particulars own, Particulars common) implements PortDocument {
}
