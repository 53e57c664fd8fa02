package org.paperlessport.clearance;

import java.util.Optional;

/**
 * What an officer decides about a declaration.
 *
 * @param reasonCode from the published list of reasons, or empty
 * @param detainTo   501, 502, 503 or 599; empty but for DETAIN
 */
public record Decision(Kind kind, String officer, String reason, String reasonCode, String detainTo,
                       Optional<Inspection> inspection) {

    public enum Kind { RELEASE, REVIEW, INSPECT, DETAIN, SUSPEND, RESUME, SHIP_BACK, REFUSE }

    /** What the examination of the goods found. */
    public record Inspection(Result result, String note) {

        public enum Result { AS_DECLARED, QUANTITY, GOODS, IPR, PROHIBITED, OTHER }
    }
}
