package org.paperlessport.schemas.port;

import java.util.List;

/**
 * A bill of lading of a manifest. EDIFACT CUSCAR and IFCSUM: CNI, RFF+BM, BH or MB, GID, SGP. X12 309: M11, VID.
 * Platform IFCSUM: 12, 13, 16 to 20, 41 to 51.
 *
 * @param number     EDIFACT RFF+BM or BH, else MB, else CNI 1490; X12 M11-01; platform 12 field 2; may be empty
 * @param containers that it names: EDIFACT SGP, X12 VID, platform 51
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record ManifestBill(Heading heading, String number, List<Container> containers, List<Goods> goods,
        Particulars own, Particulars common) implements PortDocument {
}
