package org.paperlessport.schemas.port;

/**
 * A means of transport and its journey.
 *
 * @param stage   EDIFACT TDT 8051: 20 main, 10 before, 30 after, 1 inland; V1, Q2, M10 and platform 10 are 20
 * @param mode    EDIFACT C220 8067: 1 sea, 2 rail, 3 road, 8 inland water; empty when not said
 * @param number  EDIFACT 8028, X12 Q2-09, V1-04, M10-06, platform 10 field 5
 * @param carrier EDIFACT C040 3127, else its name 3128; X12 V1-05
 * @param vehicle EDIFACT C222 8213: call sign, IMO number or plate; X12 Q2-01, V1-01, M10-04, platform 10 field 2
 * @param name    EDIFACT C222 8212, X12 Q2-13, V1-02, M10-05, platform 10 field 3
 * @param flag    EDIFACT C222 8453, X12 Q2-02, V1-03, M10-03, platform 10 field 4: ISO 3166 letters
 */
public record Voyage(String stage, String mode, String number, String carrier, String vehicle, String name,
                     String flag) {

    static final String MAIN = "20";

    /** Whose flag is not said. */
    public Voyage(String stage, String mode, String number, String carrier, String vehicle, String name) {
        this(stage, mode, number, carrier, vehicle, name, "");
    }
}
