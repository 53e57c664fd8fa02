package org.paperlessport.schemas.edi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/**
 * Splits bytes into segments. Splitting on bytes is safe: in none of the sets taken is a service character
 * part of another character. Line ends and spaces between segments are passed over, and only there.
 */
final class SegmentScanner {

    private final byte[] bytes;
    private final Delimiters delimiters;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private int at;
    private int start;
    private boolean unfinished;
    private boolean doubtful;

    SegmentScanner(byte[] bytes, Opening opening, Charset charset) {
        this.bytes = bytes;
        this.at = opening.unb();
        this.delimiters = opening.delimiters();
        this.charset = charset;
        this.decoder = charset.newDecoder();
    }

    /** The next segment, or null at the end. */
    EdiSegment next() {
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        if (at >= bytes.length) {
            return null;
        }
        start = at;
        int end = end();
        unfinished = end == bytes.length;
        EdiSegment segment = split(at, end);
        at = end + 1;
        return segment;
    }

    /** Where the last segment begins. */
    int start() {
        return start;
    }

    /** Behind the last segment and its terminator. */
    int behind() {
        return Math.min(at, bytes.length);
    }

    /** The last segment ended with the bytes, not with a terminator. */
    boolean unfinished() {
        return unfinished;
    }

    /**
     * The last segment holds a control character, or bytes that are none of the character set's (read as
     * U+FFFD).
     */
    boolean doubtful() {
        return doubtful;
    }

    private int end() {
        int i = at;
        while (i < bytes.length && bytes[i] != delimiters.terminator()) {
            i += isRelease(bytes[i]) ? 2 : 1;
        }
        return Math.min(i, bytes.length);
    }

    private EdiSegment split(int from, int to) {
        String text = text(from, to - from);
        int tag = 0;
        while (tag < text.length() && text.charAt(tag) != delimiters.element()
                && text.charAt(tag) != delimiters.component()) {
            tag++;
        }
        return new EdiSegment(text.substring(0, tag), new SegmentText(text.substring(tag), delimiters));
    }

    private String text(int from, int length) {
        doubtful = false;
        boolean ascii = true;
        for (int i = from; i < from + length; i++) {
            ascii &= bytes[i] >= 0;
            doubtful |= bytes[i] >= 0 && bytes[i] < ' ' || bytes[i] == 0x7F;
        }
        if (!ascii) {
            try {
                String decoded = decoder.decode(ByteBuffer.wrap(bytes, from, length)).toString();
                doubtful |= decoded.chars().anyMatch(Character::isISOControl);
                return decoded;
            } catch (CharacterCodingException e) {
                doubtful = true;
            }
        }
        return new String(bytes, from, length, charset);
    }

    private boolean isRelease(byte one) {
        return one == delimiters.release() && one != ' ';
    }

    private static boolean isBlank(byte one) {
        return one == '\r' || one == '\n' || one == ' ';
    }
}
