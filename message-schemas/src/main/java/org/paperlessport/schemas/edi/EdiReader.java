package org.paperlessport.schemas.edi;

/**
 * Reads one interchange. Whatever the bytes are, the answer is an interchange with its faults; nothing is
 * thrown.
 */
public interface EdiReader {

    EdiInterchange read(byte[] bytes);

    /** The reader the hub uses, with the usual limits. It keeps no state and may be shared by threads. */
    static EdiReader standard() {
        return within(EdiLimits.USUAL);
    }

    static EdiReader within(EdiLimits limits) {
        return new InterchangeReader(limits, new StaediJudge());
    }
}
