package org.paperlessport.schemas.edi;

/** Hears of X12 interchanges while they are read from a stream: each one's envelope, its sets, its end. */
public interface X12Listener {

    /** ISA was read. Its faults come with the end, as do those of the trailer: until then nothing is final. */
    default void begins(X12Envelope envelope) {
    }

    /** GS was read; what is told until the next one stands in this group. Its faults come with the end. */
    default void group(EdiSegment header) {
    }

    /** One set, read to its end and judged; its group may still be refused, which the end tells. */
    void set(X12Set set);

    /** @param interchange its envelope, groups and faults; its sets have been told already */
    void ends(X12Interchange interchange);
}
