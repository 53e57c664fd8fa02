package org.paperlessport.schemas.port;

/**
 * A place.
 *
 * @param role     EDIFACT LOC 3227, X12 R4-01, the field's place in a platform file
 * @param code     EDIFACT C517 3225, X12 R4-03, usually UN/LOCODE
 * @param list     EDIFACT 1131, 139 where the code is a UN/LOCODE and says so; X12 R4-02 UN is 139
 * @param name     EDIFACT C517 3224, X12 R4-04
 * @param terminal EDIFACT C519 3223: a place within it; X12 R4-06
 */
public record Location(Role role, String code, String list, String name, String terminal) {

    static final String UN_LOCODE = "139";

    /** EDIFACT 3227 as SMDG uses them, and X12 0115. */
    public enum Role implements Coded {
        LOADING("9", "L"), DISCHARGE("11", "D"), DEPARTURE("5", ""), DELIVERY("7", "E"), DESTINATION("8", ""),
        RECEIPT("88", "R"), TRANSHIPMENT("13", ""), WAREHOUSE("18", ""), ULTIMATE("20", ""), NEXT_PORT("61", "7"),
        FIRST_LOADING("76", ""), ON_CARRIAGE("83", ""), MOVE("89", ""), OPTIONAL_DISCHARGE("97", ""),
        EMPTY_FROM("98", ""), EMPTY_TO("99", ""), LAST_PORT("125", ""), STOWAGE("147", ""), CALL("153 163", ""),
        BERTH("164", ""), REPORTING("165", "5"), FINAL_DISCHARGE("170", ""), ACTIVITY("175", ""), OFFICE("60 22 41", "");

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
