package org.paperlessport.schemas.port;

import java.util.List;

/**
 * What customs decided. EDIFACT CUSRES: GIS up to D.01B, GEI after; EQD, RFF, ERP and ERC. X12 350: X4.
 *
 * @param code   as written where no decision has it; else empty
 * @param errors EDIFACT ERC 9321, coded by the sender
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record CustomsAnswer(Heading heading, Decision decision, String code, List<Container> containers, List<String> errors,
        Particulars own, Particulars common) implements PortDocument {

    /** EDIFACT 7365; X12 350 has no published list here, but for HD. */
    public enum Decision implements Coded {
        ACCEPTED("1", ""), REJECTED("2 3", ""), RELEASED("4", ""), EXAMINATION("5", ""), DOCUMENTS_WANTED("6", ""),
        DETAINED("7", "HD"), TRANSFER_PERMITTED("8", ""), AWAITING_GOODS("9", ""), ERRONEOUS("14", ""),
        OTHER("", "");

        private final String edifact;
        private final String x12;

        Decision(String edifact, String x12) {
            this.edifact = edifact;
            this.x12 = x12;
        }

        @Override
        public String edifact() {
            return edifact;
        }

        @Override
        public String x12() {
            return x12;
        }
    }
}
