package org.paperlessport.clearance;

/** What may be done to a case; the officer's decisions among them. */
enum Act {
    /** A declaration is filed, or filed again after its try ended. */
    DECLARE,
    /** The declarant changes the declaration, which is checked anew. */
    CHANGE,
    TAKE_BACK,
    /** All papers are there and every check passed. */
    PASS,
    /** A check failed, or the papers did not come in time. */
    FAIL,
    RELEASE, REVIEW, INSPECT, DETAIN, SUSPEND, RESUME, SHIP_BACK, REFUSE,
    /** The parcel leaves the gate. */
    DEPART;

    static Act of(Decision.Kind decision) {
        return switch (decision) {
            case RELEASE -> RELEASE;
            case REVIEW -> REVIEW;
            case INSPECT -> INSPECT;
            case DETAIN -> DETAIN;
            case SUSPEND -> SUSPEND;
            case RESUME -> RESUME;
            case SHIP_BACK -> SHIP_BACK;
            case REFUSE -> REFUSE;
        };
    }

    /** What a lane asks for, once the checks are passed. */
    static Act of(Lane lane) {
        return switch (lane) {
            case GREEN -> RELEASE;
            case YELLOW -> REVIEW;
            case RED -> INSPECT;
        };
    }
}
