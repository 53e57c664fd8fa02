package org.paperlessport.schemas.port;

import java.util.List;

/**
 * Where a container stands aboard. EDIFACT BAPLIE: LOC+147, EQD. Platform BAPLIE: 50, 52.
 *
 * @param cell EDIFACT C517, platform 50 field 5: bay, row, tier as BBBRRTT
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record StowPosition(Heading heading, String cell, List<Container> containers,
        Particulars own, Particulars common) implements PortDocument {
}
