package org.paperlessport.schemas.port;

import java.util.List;

/**
 * A container, or a kind of container that is wanted; a document of its own in the
 * equipment list of a manifest.
 *
 * @param number   EDIFACT EQD 8260, X12 N7, B4 and VID prefix and number together, platform field; empty when wanted
 * @param sizeType EDIFACT C224 8155, X12 Y4-06, B4-10, VID-09
 * @param status   EDIFACT 8249: 2 export, 3 import, 6 transhipment; empty elsewhere
 * @param filling  EDIFACT 8169, X12 B4-09, VID-10 and platform status
 * @param quantity EDIFACT EQN 6350, X12 Y4-05; empty when one
 * @param seals    EDIFACT SEL, X12 M7, platform 51 field 4
 * @param weights  EDIFACT MEA, platform gross weight and tare
 * @param handling EDIFACT TMP, DIM, DGS, DAM
 */
public record Container(String number, String sizeType, String status, Filling filling, String quantity,
                        List<Seal> seals, List<Weight> weights, Handling handling) implements PortDocument {

    /** Whether something is in it: EDIFACT 5 and 4, X12 and platform L or F and E. */
    public enum Filling { FULL, EMPTY, NOT_SAID }

    public Container {
        seals = List.copyOf(seals);
        weights = List.copyOf(weights);
    }

    /** One that needs no care of its own. */
    public Container(String number, String sizeType, String status, Filling filling, String quantity,
            List<Seal> seals, List<Weight> weights) {
        this(number, sizeType, status, filling, quantity, seals, weights, Handling.NONE);
    }

    static Filling filling(String code) {
        return switch (code) {
            case "5", "L", "F" -> Filling.FULL;
            case "4", "E" -> Filling.EMPTY;
            default -> Filling.NOT_SAID;
        };
    }

    static String code(Filling filling) {
        return switch (filling) {
            case FULL -> "5";
            case EMPTY -> "4";
            case NOT_SAID -> "";
        };
    }
}
