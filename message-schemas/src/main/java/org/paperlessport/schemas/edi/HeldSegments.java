package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The segments of one message while they come in, held as places in the bytes that the tokens keep from its first. */
final class HeldSegments {

    private final SegmentTokens tokens;
    private int[] bounds = new int[32];
    private int count;

    /** Begins with the segment that the tokens are on, which is not added yet. */
    HeldSegments(SegmentTokens tokens) {
        this.tokens = tokens;
        tokens.keep();
    }

    /** Adds the segment that the tokens are on. */
    void add() {
        if (bounds.length == 2 * count) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = tokens.start() - tokens.kept();
        bounds[2 * count + 1] = tokens.end() - tokens.kept();
        count++;
    }

    int count() {
        return count;
    }

    /**
     * All of them; the tokens keep nothing from here on.
     *
     * @param apart their bytes are copied, as those they were read from are about to go
     */
    SegmentList letGo(Delimiters delimiters, Charset charset, boolean apart) {
        int from = tokens.kept();
        int[] places = Arrays.copyOf(bounds, 2 * count);
        byte[] bytes = tokens.bytes();
        if (apart) {
            bytes = Arrays.copyOfRange(bytes, from, from + places[places.length - 1]);
        } else {
            for (int i = 0; i < places.length; i++) {
                places[i] += from;
            }
        }
        tokens.letGo();
        return new SegmentList(bytes, places, delimiters, charset);
    }
}
