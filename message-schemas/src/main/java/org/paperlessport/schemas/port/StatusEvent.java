package org.paperlessport.schemas.port;

import java.util.List;

/**
 * Something happened to a consignment. EDIFACT IFTSTA: STS with its RFF, DTM, LOC, TDT, EQD. X12 315: B4. X12 322: Q5.
 *
 * @param code as the sender wrote it where no step has it; else empty
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists
 */
public record StatusEvent(Heading heading, Step step, String code, List<Container> containers,
        Particulars own, Particulars common) implements PortDocument {

    /** EDIFACT element 9011, which carriers keep in every directory, and X12 1650. */
    public enum Step implements Coded {
        ARRIVED("1", "VA"), DEPARTED("24", "VD"), COLLECTED("13", ""), DELIVERED("21", "D"), DISCHARGED("29", "UV"),
        LOADED("48", "AE"), CLEARED_BY_CUSTOMS("12", "CT"), REFUSED_BY_CUSTOMS("17", ""),
        CLEARED_BY_PORT("11", ""), AT_PORT("40", ""), GATE_IN("", "I"), GATE_OUT("", "OA"),
        RELEASED_BY_CARRIER("", "CR"), LOADED_ON_RAIL("", "AL"), UNLOADED_FROM_RAIL("", "UR"), OTHER("", "");

        private final String edifact;
        private final String x12;

        Step(String edifact, String x12) {
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
