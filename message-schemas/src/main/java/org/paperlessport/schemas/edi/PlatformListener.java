package org.paperlessport.schemas.edi;

/** Hears of platform files while they are read from a stream: each one's header, its records, its end. */
public interface PlatformListener {

    /** Record 00 was read. The faults of all records come with the end: until then nothing is final. */
    default void begins(EdiSegment header) {
    }

    /**
     * One record between 00 and 99, unknown ones too, in their order.
     *
     * @param number counted from record 00 as 1
     */
    void record(int number, EdiSegment record);

    /** @param file its header and trailer, and all faults; its records have been told already */
    void ends(PlatformFile file);
}
