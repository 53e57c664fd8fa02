package org.paperlessport.schemas.port;

import java.util.List;

/**
 * The text of a bill to be. EDIFACT IFTMIN (instructed) and IFTMCS (contracted): GID, EQD.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record Instruction(Heading heading, boolean contracted, List<Container> containers, List<Goods> goods,
        Particulars own, Particulars common) implements PortDocument {
}
