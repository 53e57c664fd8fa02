package org.paperlessport.schemas.port;

/**
 * Someone named in a message.
 *
 * @param role EDIFACT NAD 3035, X12 N1-01, record of a platform file
 * @param code EDIFACT C082 3039, X12 N1-04
 * @param name EDIFACT C080 or C058 lines, X12 N1-02 and N2; lines parted by line feeds
 * @param address none where it stands among the lines of the name
 */
public record Party(Role role, String code, String name, Address address) {

    /** Of whom no address is said. */
    public Party(Role role, String code, String name) {
        this(role, code, name, Address.NONE);
    }

    /** EDIFACT 3035 and X12 0098. */
    public enum Role implements Coded {
        SHIPPER("CZ", "SH"), CONSIGNEE("CN", "CN"), NOTIFY("NI N1 N2", "N1 N2"), CARRIER("CA", "CA"),
        OPERATOR("CF", ""), AGENT("CG", ""), SENDER("MS", ""), RECIPIENT("MR", ""), FORWARDER("FW", "FW"),
        BROKER("CB", "CB"), CUSTOMS("CM", ""), TERMINAL("TR", "TR"), DELIVERY("DP", ""), REQUESTOR("HI", ""),
        SIGNATORY("AM", ""), WEIGHER("SPC", ""), WAREHOUSE("WH", ""), RETURN("CU", ""), TRANSFER("TT", ""),
        RAILWAY("", "RR");

        private final String edifact;
        private final String x12;

        Role(String edifact, String x12) {
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
