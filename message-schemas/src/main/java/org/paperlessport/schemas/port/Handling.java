package org.paperlessport.schemas.port;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a container or a line of goods asks of those who handle it: kept cool, too big, dangerous or damaged.
 *
 * @param temperatures EDIFACT TMP, X12 W09, platform BAPLIE 50 fields 6 and 7
 * @param dimensions   EDIFACT DIM; no other syntax has them here
 * @param dangers      EDIFACT DGS; no other syntax has them here
 * @param damages      EDIFACT DAM; no other syntax has them here
 */
public record Handling(List<Temperature> temperatures, List<Dimension> dimensions, List<Danger> dangers,
                       List<Damage> damages) {

    public static final Handling NONE = new Handling(List.of(), List.of(), List.of(), List.of());

    public Handling {
        temperatures = List.copyOf(temperatures);
        dimensions = List.copyOf(dimensions);
        dangers = List.copyOf(dangers);
        damages = List.copyOf(damages);
    }

    /**
     * @param meaning EDIFACT 6245, 2 the setting for transport, which X12 and platform files mean
     * @param unit    EDIFACT 6411: CEL or FAH; X12 0355 CE or FA; platform C or F
     */
    public record Temperature(String meaning, BigDecimal degrees, String unit) {

        static final String SETTING = "2";

        public Temperature {
            degrees = Lines.number(degrees.toPlainString());
        }
    }

    /**
     * @param meaning EDIFACT 6145 as SMDG uses it: 5 over the front, 6 back, 7 right, 8 left, 9 or 13 height
     * @param unit    EDIFACT 6411, e.g. CMT; @param length, width and height as written, empty when not said
     */
    public record Dimension(String meaning, String unit, String length, String width, String height) {
    }

    /**
     * @param rules         EDIFACT 8273, e.g. IMD for the IMDG Code
     * @param hazard        8351, e.g. 2.1
     * @param unNumber      7124, four digits
     * @param flashpoint    7106, in the unit of 6411
     * @param packingGroup  8339: 1, 2 or 3
     * @param emergency     8364, the EmS schedule
     */
    public record Danger(String rules, String hazard, String unNumber, String flashpoint, String flashpointUnit,
                         String packingGroup, String emergency) {
    }

    /**
     * Each part as a code and as words, either of which may be empty.
     *
     * @param subject EDIFACT 7493: what is damaged, 1 the equipment
     * @param type    C821, e.g. DEN, DENT
     * @param area    C822
     * @param extent  C825
     */
    public record Damage(String subject, Said type, Said area, Said extent) {
    }

    /** A code of the sender's list and his words for it. */
    public record Said(String code, String text) {
    }
}
