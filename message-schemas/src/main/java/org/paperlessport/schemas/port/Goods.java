package org.paperlessport.schemas.port;

import java.util.List;

/**
 * One line of goods.
 *
 * @param packages    EDIFACT GID 7224, X12 L0-08 and M11-03, platform 41 field 4
 * @param packing     EDIFACT GID 7065, X12 L0-09 and M11-04, platform 41 field 5
 * @param description EDIFACT FTX+AAA, X12 L5-02 and N10-02, platform 47; lines parted by line feeds
 * @param containers  EDIFACT SGP 8260
 * @param weights     EDIFACT MEA, X12 L0-04 and M11-05, platform 41 field 7
 * @param handling    EDIFACT TMP, DIM, DGS
 */
public record Goods(String packages, String packing, String description, List<String> containers,
                    List<Weight> weights, Handling handling) {

    public Goods {
        containers = List.copyOf(containers);
        weights = List.copyOf(weights);
    }

    /** Such as need no care of their own. */
    public Goods(String packages, String packing, String description, List<String> containers, List<Weight> weights) {
        this(packages, packing, description, containers, weights, Handling.NONE);
    }
}
