package org.paperlessport.schemas.edi;

/**
 * How much one interchange may hold. Each limit is the last number that is taken.
 *
 * @param bytes    of all that is read at once; of one message where a stream is read
 * @param segments between UNB and UNZ, both counted; a stream may have any number
 * @param faults   told of one message, and of the envelope; more are counted, not listed
 */
public record EdiLimits(int bytes, int segments, int faults) {

    public static final EdiLimits USUAL = new EdiLimits(32 * 1024 * 1024, 1_000_000, 200);
}
