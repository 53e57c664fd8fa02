package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads interchanges. Whatever the bytes are, the answer is an interchange with its faults; nothing is thrown
 * for what is in them.
 */
public interface EdiReader {

    /** One interchange; another behind it is a fault. */
    EdiInterchange read(byte[] bytes);

    /** One interchange after the other, at least one; each is judged by itself. */
    List<EdiInterchange> readAll(byte[] bytes);

    /**
     * The same from a stream of any length, of which no more than a message is held at a time.
     *
     * @throws IOException what the stream throws, and nothing else
     */
    void read(InputStream in, EdiListener listener) throws IOException;

    /** The reader the hub uses, with the usual limits. It keeps no state and may be shared by threads. */
    static EdiReader standard() {
        return within(EdiLimits.USUAL);
    }

    static EdiReader within(EdiLimits limits) {
        return new InterchangeReader(limits, EdiProfile.STANDARD);
    }

    /** With the usual limits, by what is agreed with one partner. */
    static EdiReader agreedWith(EdiProfile profile) {
        return new InterchangeReader(EdiLimits.USUAL, profile);
    }
}
