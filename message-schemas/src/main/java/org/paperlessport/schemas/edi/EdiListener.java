package org.paperlessport.schemas.edi;

/** Hears of interchanges while they are read from a stream: each one's envelope, its messages, its end. */
public interface EdiListener {

    /** UNB was read. Its faults come with the end, as do those of the trailer: until then nothing is final. */
    default void begins(EdiEnvelope envelope) {
    }

    /** One message, read to its end and judged. */
    void message(EdiMessage message);

    /** @param interchange its envelope, groups and faults; its messages have been told already */
    void ends(EdiInterchange interchange);
}
