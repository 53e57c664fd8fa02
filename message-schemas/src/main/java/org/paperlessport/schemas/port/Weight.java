package org.paperlessport.schemas.port;

import java.math.BigDecimal;

/**
 * A measured weight.
 *
 * @param kind EDIFACT MEA 6313 (BAPLIE WT 6311 is GROSS)
 * @param unit EDIFACT 6411, e.g. KGM; X12 K is KGM; platform files are in KGM
 */
public record Weight(Kind kind, BigDecimal amount, String unit) {

    static final String KILOGRAM = "KGM";

    /** EDIFACT 6313; X12 187. */
    public enum Kind implements Coded {
        GROSS("G AAB", "G B"), CONTAINER_GROSS("AET", ""), VERIFIED("VGM", ""), TARE("T", "T"), NET("N AAL", "N"),
        UNNAMED("", "");

        private final String edifact;
        private final String x12;

        Kind(String edifact, String x12) {
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
