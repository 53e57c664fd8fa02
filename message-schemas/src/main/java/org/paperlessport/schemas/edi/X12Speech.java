package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** How an X12 interchange is written, once its ISA has said so, and the tokens that are read by it. */
final class X12Speech {

    private final SegmentTokens tokens;
    private final Delimiters delimiters;
    private final EncodingGuess encoding;
    private final ElementCheck elements;
    private final boolean passing;

    /** @param passing the bytes go once they are read, so what is kept of them is copied */
    X12Speech(SegmentTokens tokens, Delimiters delimiters, EncodingGuess encoding, EdiProfile profile,
              boolean passing) {
        this.tokens = tokens;
        this.delimiters = delimiters;
        this.encoding = encoding;
        this.elements = new ElementCheck(tokens, encoding.charset(), profile);
        this.passing = passing;
        tokens.speak(delimiters.kinds(null), encoding.charset());
    }

    SegmentTokens tokens() {
        return tokens;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    Charset charset() {
        return encoding.charset();
    }

    ElementCheck elements() {
        return elements;
    }

    boolean passing() {
        return passing;
    }

    /** Takes up the next segment, and with it what it tells of the encoding; false when there is none. */
    boolean next() throws IOException {
        boolean more = tokens.next();
        if (more && encoding.changedBy(tokens)) {
            elements.speak(encoding.charset());
            tokens.speak(delimiters.kinds(null), encoding.charset());
        }
        return more;
    }

    /** The segment that the tokens are on, to be looked at before they go on. */
    EdiSegment segment() {
        return SegmentText.segment(tokens.bytes(), tokens.start(), tokens.end(), delimiters, charset());
    }

    /** The same, to be kept. */
    EdiSegment keptSegment() {
        return passing ? kept(tokens, delimiters, charset()) : segment();
    }

    static EdiSegment kept(SegmentTokens tokens, Delimiters delimiters, Charset charset) {
        byte[] own = Arrays.copyOfRange(tokens.bytes(), tokens.start(), tokens.end());
        return SegmentText.segment(own, 0, own.length, delimiters, charset);
    }
}
