package org.paperlessport.schemas.port;

/**
 * A container passed a gate. EDIFACT CODECO: BGM 34 in, 36 out, EQD, DTM+7, LOC+165. X12 322: Q5 status I in, OA out,
 * its date, time and place, N7.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record GateMove(Heading heading, Direction direction, Container container,
        Particulars own, Particulars common) implements PortDocument {

    /** Into the terminal or depot, or out of it. */
    public enum Direction { IN, OUT }
}
