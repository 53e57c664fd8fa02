package org.paperlessport.schemas.edi;

import java.util.Set;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/** What real files often get wrong, and so is agreed on with each partner. */
enum Deviation {
    /** The count in UNT; repaired, the message given carries the true one. */
    SEGMENT_COUNT(Treatment.REFUSE, Treatment.WARN, Treatment.REPAIR),
    /** The count in UNE or UNZ. */
    MESSAGE_COUNT(Treatment.REFUSE, Treatment.WARN),
    /** The reference in UNT, UNE or UNZ. */
    REFERENCES(Treatment.REFUSE, Treatment.WARN),
    /** The reference of an earlier message of the same interchange. */
    REPEATED_REFERENCE(Treatment.REFUSE, Treatment.WARN),
    /** A segment that the message knows, at another place than its own; it is left where it stands. */
    SEGMENT_ORDER(Treatment.REFUSE, Treatment.WARN),
    /** The date of UNB with a century in syntax 1 to 3, or without in 4; repaired, it is given as it should be. */
    DATE_LENGTH(Treatment.REFUSE, Treatment.WARN, Treatment.REPAIR),
    /** A UNA of fewer than six characters, which is read by the usual ones. */
    SHORT_SERVICE_STRING(Treatment.REFUSE, Treatment.WARN),
    /** Characters outside UNOA that do no harm, mostly small letters. */
    REPERTOIRE(Treatment.REFUSE, Treatment.WARN),
    /** An ISA that is not filled up to its 106 characters; it is read by its separators. */
    ISA_LENGTH(Treatment.REFUSE, Treatment.WARN),
    /** The count in record 99 of a platform file. */
    RECORD_COUNT(Treatment.REFUSE, Treatment.WARN),
    /** Fields behind the last known one of a platform file's record; they are kept. */
    SURPLUS_FIELD(Treatment.REFUSE, Treatment.WARN),
    /** A field of a platform file that is longer than the ministry's table has it. */
    FIELD_LENGTH(Treatment.REFUSE, Treatment.WARN),
    /** A record that the platform file's message does not know; it is kept. */
    UNKNOWN_RECORD(Treatment.REFUSE, Treatment.WARN);

    private final Set<Treatment> possible;

    Deviation(Treatment... possible) {
        this.possible = Set.of(possible);
    }

    boolean allows(Treatment treatment) {
        return possible.contains(treatment);
    }
}
