package org.paperlessport.schemas.port;

/**
 * A terminal or depot may hand a container out, or shall take it. EDIFACT COPARN BGM 11 and 126 accept, 12 and 129
 * release; COREOR BGM 129, RFF+RE, DTM+36.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record ReleaseOrder(Heading heading, Kind kind, Container container,
        Particulars own, Particulars common) implements PortDocument {

    /** Take it in, or hand it out. */
    public enum Kind { ACCEPT, RELEASE }
}
