package org.paperlessport.schemas.seal;

/** What a seal is worth. Only VALID proves who sealed the message and that nothing in it was changed. */
public enum SealOutcome {

    /** Genuine, in time, and by a registered key. */
    VALID,
    /** Genuine and in time; the key is in no register, so that nobody is known by it. */
    UNKNOWN_KEY,
    /** Genuine and in time; the key is registered for somebody else than the sender. */
    FOREIGN_KEY,
    /** Genuine; the certificate, or its registration, had ended. */
    EXPIRED,
    /** Genuine; the certificate, or its registration, had not begun. */
    NOT_YET_VALID,
    /** Not genuine, or not the published shape. */
    INVALID,
    /** Not looked into: too large, or by an algorithm that is not published. */
    UNVERIFIED,
    /** There is no signature, or an empty one. */
    ABSENT;

    /** What was sealed is what was read, whoever sealed it. */
    public boolean genuine() {
        return this == VALID || this == UNKNOWN_KEY || this == FOREIGN_KEY || this == EXPIRED
                || this == NOT_YET_VALID;
    }
}
