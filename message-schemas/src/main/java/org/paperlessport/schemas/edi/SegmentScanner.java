package org.paperlessport.schemas.edi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits bytes into segments. Splitting on bytes is safe: in none of the sets taken is a service character part of
 * another character. Line ends and spaces between segments are passed over, and only there.
 */
final class SegmentScanner {

    private final byte[] bytes;
    private final Delimiters delimiters;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private int at;
    private boolean unfinished;
    private String badCharacters = "";

    SegmentScanner(byte[] bytes, Opening opening, Charset charset) {
        this.bytes = bytes;
        this.at = opening.unb();
        this.delimiters = opening.delimiters();
        this.charset = charset;
        this.decoder = charset.newDecoder();
    }

    /** The next segment, or null at the end. */
    EdiSegment next() {
        badCharacters = "";
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        if (at >= bytes.length) {
            return null;
        }
        int end = end();
        unfinished = end == bytes.length;
        EdiSegment segment = split(at, end);
        at = end + 1;
        return segment;
    }

    /** The last segment ended with the bytes, not with a terminator. */
    boolean unfinished() {
        return unfinished;
    }

    /** What the last segment held outside its character set, control characters too; empty when all was well. */
    String badCharacters() {
        return badCharacters;
    }

    private int end() {
        int i = at;
        while (i < bytes.length && bytes[i] != delimiters.terminator()) {
            i += isRelease(bytes[i]) ? 2 : 1;
        }
        return Math.min(i, bytes.length);
    }

    private EdiSegment split(int from, int to) {
        List<List<String>> elements = new ArrayList<>(8);
        List<String> components = new ArrayList<>(4);
        String tag = null;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || bytes[i] == delimiters.element() || bytes[i] == delimiters.component()) {
                String text = text(start, i);
                start = i + 1;
                if (tag == null) {
                    tag = text;
                    continue;
                }
                components.add(text);
                if (i == to || bytes[i] == delimiters.element()) {
                    elements.add(List.copyOf(components));
                    components.clear();
                }
            } else if (isRelease(bytes[i]) && i + 1 < to) {
                i++;
            }
        }
        return new EdiSegment(tag, List.copyOf(elements));
    }

    private String text(int from, int to) {
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            plain = bytes[i] >= 0x20 && bytes[i] != 0x7F && !isRelease(bytes[i]);
        }
        int length = Math.max(0, to - from);
        return plain ? new String(bytes, from, length, charset) : decoded(from, length);
    }

    private String decoded(int from, int length) {
        String text;
        try {
            text = decoder.decode(ByteBuffer.wrap(bytes, from, length)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, from, length, charset);
            badCharacters = text;
        }
        return withoutReleases(text);
    }

    private String withoutReleases(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == delimiters.release() && one != ' ' && i + 1 < text.length()) {
                one = text.charAt(++i);
            }
            if (Character.isISOControl(one)) {
                badCharacters = text;
            }
            plain.append(one);
        }
        return plain.toString();
    }

    private boolean isRelease(byte one) {
        return one == delimiters.release() && one != ' ';
    }

    private static boolean isBlank(byte one) {
        return one == '\r' || one == '\n' || one == ' ';
    }
}
