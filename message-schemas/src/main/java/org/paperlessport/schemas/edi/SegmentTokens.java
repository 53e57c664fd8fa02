package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes bytes apart into segments, elements and components without making a text of any: what it gives are
 * offsets. It reads an array, or a stream through a window that slides along and grows only as far as one
 * kept stretch needs. Splitting on bytes is safe: in none of the sets taken is a service character part of
 * another character. Line ends and spaces between segments are passed over, and only there.
 */
final class SegmentTokens {

    /** More separators than these are counted no further: no segment of any table has half as many. */
    private static final int MOST_MARKS = 4096;
    private static final int FIRST_WINDOW = 256 * 1024;
    /** So many bytes behind a segment are within reach, to see which one follows. */
    private static final int AHEAD = 64;
    private static final int NOTHING_KEPT = Integer.MAX_VALUE;

    private InputStream in;
    private final int mostKept;
    private byte[] bytes;
    private int limit;
    private int at;
    private int kept = NOTHING_KEPT;
    private boolean ended;

    private byte[] kinds = new byte[256];
    private Charset told = StandardCharsets.ISO_8859_1;
    private final int[] marks = new int[MOST_MARKS + 1];
    private int values;
    private int start;
    private int end;
    private int found;
    private boolean unfinished;

    SegmentTokens(byte[] bytes) {
        this.in = InputStream.nullInputStream();
        this.mostKept = bytes.length;
        this.bytes = bytes;
        this.limit = bytes.length;
        this.ended = true;
    }

    /** @param mostKept the greatest stretch, in bytes, that one message or segment may take */
    SegmentTokens(InputStream in, int mostKept) {
        this.in = in;
        this.mostKept = mostKept;
        this.bytes = new byte[Math.min(FIRST_WINDOW, mostKept)];
    }

    /** From here on the bytes mean this, and are told of in that charset. */
    void speak(byte[] meanings, Charset charset) {
        this.kinds = meanings;
        this.told = charset;
    }

    /** Takes up the next segment; false when there is none. */
    boolean next() throws IOException {
        while (true) {
            if (!toSegment()) {
                return false;
            }
            scan();
            if (ended || !unfinished && limit - at >= AHEAD) {
                return true;
            }
            at = start;
            if (!fill()) {
                scan();
                return true;
            }
        }
    }

    /** Takes up the segment again that it is on, as it is now spoken. */
    void again() {
        at = start;
        scan();
    }

    /** The segment reaches further than it seems, to a terminator at that offset: it holds what is not text. */
    void stretchTo(int offset) {
        end = offset;
        at = offset + 1;
        unfinished = false;
    }

    /** Gives the segment back, to be taken up by somebody else. */
    void giveBack() {
        at = start;
    }

    /** Turns what comes, from the present segment on, from UNOX into UTF-8 as far as its interchange reaches. */
    void turn(Delimiters delimiters) {
        if (ended) {
            bytes = CodeExtension.utf8(bytes, start, limit, delimiters);
            limit = bytes.length;
        } else {
            in = new CodeExtensionInput(Arrays.copyOfRange(bytes, start, limit), CodeExtensionInput.rest(in),
                    new CodeExtension(delimiters));
            limit = 0;
        }
        goTo(0);
    }

    /** Goes on from an offset further on. */
    void goTo(int offset) {
        at = offset;
        start = offset;
    }

    /** Passes over a byte order mark at the very beginning; whether there was one. */
    boolean passByteOrderMark() throws IOException {
        reach(3);
        boolean marked = limit - start >= 3 && (bytes[start] & 0xFF) == 0xEF && (bytes[start + 1] & 0xFF) == 0xBB
                && (bytes[start + 2] & 0xFF) == 0xBF;
        if (marked) {
            goTo(start + 3);
        }
        return marked;
    }

    /** Has so many bytes from the present place on within reach, if there are as many. */
    void reach(int length) throws IOException {
        boolean more = true;
        while (more && limit - start < length) {
            more = fill();
        }
    }

    /** The kept stretch has grown as far as it may. */
    boolean overfull() {
        return !ended && limit == bytes.length && bytes.length >= mostKept;
    }

    /** Passes over blanks; false at the end of all bytes. */
    boolean toSegment() throws IOException {
        while (true) {
            while (at < limit && isBlank(bytes[at])) {
                at++;
            }
            start = at;
            if (at < limit) {
                return true;
            }
            if (ended || !fill()) {
                return false;
            }
        }
    }

    private void scan() {
        byte[] here = bytes;
        byte[] meaning = kinds;
        int to = limit;
        int i = start;
        int marked = 0;
        int seen = 0;
        while (i < to) {
            byte kind = meaning[here[i] & 0xFF];
            if (kind == 0) {
                i++;
                continue;
            }
            if (kind == Delimiters.TERMINATOR) {
                break;
            }
            if (kind <= Delimiters.REPETITION) {
                if (marked < MOST_MARKS) {
                    marks[marked++] = i;
                }
            } else if (kind == Delimiters.RELEASE) {
                i++;
                if (i < to) {
                    seen |= foreign(meaning[here[i] & 0xFF]);
                }
            }
            seen |= 1 << kind;
            i++;
        }
        unfinished = i >= to;
        end = Math.min(i, to);
        values = marked;
        marks[marked] = end;
        found = seen;
        at = Math.min(end + 1, to);
    }

    private static int foreign(byte kind) {
        return kind >= Delimiters.CONTROL ? 1 << kind : 0;
    }

    /** Lets the window slide and reads on; false when nothing more comes, or the kept stretch is too long. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int from = Math.min(kept, start);
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, limit - from);
            limit -= from;
            start -= from;
            at -= from;
            kept -= kept == NOTHING_KEPT ? 0 : from;
        }
        if (limit == bytes.length) {
            if (bytes.length >= mostKept) {
                return false;
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(mostKept, 2L * bytes.length));
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        ended = read < 0;
        limit += Math.max(read, 0);
        return true;
    }

    /** The bytes from here on stay at hand until they are let go. */
    void keep() {
        kept = start;
    }

    void letGo() {
        kept = NOTHING_KEPT;
    }

    int kept() {
        return kept;
    }

    /** Two or three letters packed into a number, as {@link #packed} does; 0 for a tag of another length. */
    int tag() {
        int length = (values == 0 ? end : marks[0]) - start;
        return length == 3 ? packed(start)
                : length == 2 ? (bytes[start] & 0xFF) << 16 | (bytes[start + 1] & 0xFF) << 8 : 0;
    }

    /** The tag of the segment that follows, 0 when it cannot be seen from here. */
    int nextTag() {
        int i = at;
        while (i < limit && isBlank(bytes[i])) {
            i++;
        }
        if (i + 3 > limit) {
            return 0;
        }
        byte third = kinds[bytes[i + 2] & 0xFF];
        return third >= Delimiters.COMPONENT && third <= Delimiters.TERMINATOR ? packed(i) & ~0xFF : packed(i);
    }

    private int packed(int i) {
        return (bytes[i] & 0xFF) << 16 | (bytes[i + 1] & 0xFF) << 8 | bytes[i + 2] & 0xFF;
    }

    static int packed(String tag) {
        return tag.length() == 3 ? tag.charAt(0) << 16 | tag.charAt(1) << 8 | tag.charAt(2)
                : tag.length() == 2 ? tag.charAt(0) << 16 | tag.charAt(1) << 8 : 0;
    }

    /** How many values follow the tag, empty ones too. */
    int values() {
        return values;
    }

    /** What stands before a value: an element, component or repetition separator. */
    byte kind(int value) {
        return value == 0 ? Delimiters.ELEMENT : kinds[bytes[marks[value]] & 0xFF];
    }

    int from(int value) {
        return marks[value] + 1;
    }

    int to(int value) {
        return marks[value + 1];
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the segment begins. */
    int start() {
        return start;
    }

    /** Its terminator, or the end of all bytes. */
    int end() {
        return end;
    }

    /** Behind its terminator. */
    int behind() {
        return at;
    }

    int limit() {
        return limit;
    }

    /** The segment ended with the bytes, not with a terminator. */
    boolean unfinished() {
        return unfinished;
    }

    /** Whether bytes of a kind stand in the segment. */
    boolean holds(byte kind) {
        return (found >> kind & 1) != 0;
    }

    boolean isRelease(byte one) {
        return kinds[one & 0xFF] == Delimiters.RELEASE;
    }

    /** A value as it stands, at most 100 characters of it, byte by byte: for telling of it, not for using it. */
    String text(int value) {
        int from = from(value);
        return new String(bytes, from, Math.min(100, to(value) - from), told);
    }

    String tagText() {
        int length = (values == 0 ? end : marks[0]) - start;
        return new String(bytes, start, Math.min(100, length), told);
    }

    private static boolean isBlank(byte one) {
        return one == '\r' || one == '\n' || one == ' ';
    }
}
