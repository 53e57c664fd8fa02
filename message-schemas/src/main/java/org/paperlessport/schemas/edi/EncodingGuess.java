package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a stream that does not name it: UTF-8 when the first segment that leaves ASCII, and what is
 * within reach behind it, are that; another one otherwise. What is told stays, so that one stray byte far behind is a
 * fault and not another encoding.
 */
final class EncodingGuess {

    private static final int REACH = 64 * 1024;

    private final Charset otherwise;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean told;

    private EncodingGuess(Charset otherwise, boolean told) {
        this.otherwise = otherwise;
        this.told = told;
    }

    /** Nothing to guess: all bytes have been seen. */
    static EncodingGuess known(Charset charset) {
        var guess = new EncodingGuess(charset, true);
        guess.charset = charset;
        return guess;
    }

    /** @param otherwise what bytes are that are no UTF-8 */
    static EncodingGuess orElse(Charset otherwise) {
        return new EncodingGuess(otherwise, false);
    }

    Charset charset() {
        return charset;
    }

    /** Looks at the segment that the tokens are on; true when from here on the encoding is another than before. */
    boolean changedBy(SegmentTokens tokens) throws IOException {
        if (told || !tokens.holds(Delimiters.BEYOND_ASCII)) {
            return false;
        }
        told = true;
        tokens.reach(REACH);
        tokens.again();
        if (isUtf8(tokens.bytes(), tokens.start(), tokens.limit())) {
            return false;
        }
        charset = otherwise;
        return true;
    }

    /** The last character may be cut. */
    private static boolean isUtf8(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer text = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(rest, text, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            text.clear();
        }
    }
}
