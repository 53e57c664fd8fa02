package org.paperlessport.schemas.port;

/**
 * A number by which others know it.
 *
 * @param kind   EDIFACT RFF 1153, X12 N9-01
 * @param number EDIFACT 1154, X12 N9-02, bill and booking numbers of platform files
 */
public record Reference(Kind kind, String number) {

    /** EDIFACT 1153 and X12 0128. */
    public enum Kind implements Coded {
        BOOKING("BN", "BN"), BILL("BM", "BM"), HOUSE_BILL("BH", "HB"), MASTER_BILL("MB", "MB"),
        OWN("ABO", ""), PREVIOUS("ACW", ""), ORIGINAL_MESSAGE("AGO", ""), DECLARATION("ABT", ""),
        GOODS_DECLARATION("AAE", ""), CUSTOMS("AFM MRN ZMR", ""), MANIFEST("AFB", ""), RELEASE("RE", ""),
        VOYAGE("VON", ""), CONVEYANCE("CRN", ""), SEQUENCE("SQ", ""), EQUIPMENT("EQ", "EQ"),
        SHIPPER("CU", ""), FORWARDER("FF", ""), CONSIGNMENT("UCN", ""), ORDER("ON", "ON"), LOAD_UNIT("AAQ", ""),
        GROSS_MASS("VGR", ""), SHIPMENT("SI SRN", "SI"), CARRIER("", "SCA"), SEAL("", "SN"), CONTRACT("", "CT"),
        CUSTOMER("AAZ", "4F");

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
