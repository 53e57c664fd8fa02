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

    /** This text can be told to the others: no control character but line breaks and tabs, no half of a character. */
    public static boolean canBeTold(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r'
                || c >= ' ' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && c != 0xFFFE && c != 0xFFFF);
    }

    /** What the examination of the goods found. */
    public record Inspection(Result result, String note) {

        public enum Result { AS_DECLARED, QUANTITY, GOODS, IPR, PROHIBITED, OTHER }
    }
}
