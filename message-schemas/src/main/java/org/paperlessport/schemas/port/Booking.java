package org.paperlessport.schemas.port;

import java.util.List;

/**
 * Room on a vessel, asked for or confirmed. EDIFACT IFTMBF, IFTMBP (asked for), IFTMBC (confirmed): EQD, GID. X12 301
 * (confirmed): B1, Y4, L0, L5. Platform IFTMBF: 10 to 60.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record Booking(Heading heading, boolean confirmed, List<Container> containers, List<Goods> goods,
        Particulars own, Particulars common) implements PortDocument {
}
