package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The elements of a segment as received, taken apart only when asked for: an interchange of many megabytes
 * stays about as big as it came.
 */
final class SegmentText extends AbstractList<List<String>> {

    private final byte[] bytes;
    /** The first separator; the terminator when the segment is its tag alone. */
    private final int from;
    private final int to;
    private final Delimiters delimiters;
    private final Charset charset;

    private SegmentText(byte[] bytes, int from, int to, Delimiters delimiters, Charset charset) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.delimiters = delimiters;
        this.charset = charset;
    }

    /** @param to where its terminator stands */
    static EdiSegment segment(byte[] bytes, int from, int to, Delimiters delimiters, Charset charset) {
        int tag = from;
        while (tag < to && bytes[tag] != delimiters.element() && bytes[tag] != delimiters.component()) {
            tag++;
        }
        return new EdiSegment(new String(bytes, from, tag - from, charset),
                new SegmentText(bytes, tag, to, delimiters, charset));
    }

    @Override
    public Iterator<List<String>> iterator() {
        return new Elements();
    }

    @Override
    public List<String> get(int index) {
        Iterator<List<String>> elements = iterator();
        for (int i = 0; i < index && elements.hasNext(); i++) {
            elements.next();
        }
        if (index < 0 || !elements.hasNext()) {
            throw new IndexOutOfBoundsException(index);
        }
        return elements.next();
    }

    @Override
    public int size() {
        int size = from < to ? 1 : 0;
        for (int i = from + 1; i < to; i++) {
            if (isRelease(bytes[i])) {
                i++;
            } else if (bytes[i] == delimiters.element()) {
                size++;
            }
        }
        return size;
    }

    private boolean isRelease(byte one) {
        return one == delimiters.release() && one != ' ';
    }

    private boolean isRepetition(byte one) {
        return one == delimiters.repetition() && one != ' ';
    }

    private final class Elements implements Iterator<List<String>> {

        private int at = from;

        @Override
        public boolean hasNext() {
            return at < to;
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<String> first = occurrence();
            if (at >= to || !isRepetition(bytes[at])) {
                return first;
            }
            List<List<String>> occurrences = new ArrayList<>(List.of(first));
            while (at < to && isRepetition(bytes[at])) {
                occurrences.add(occurrence());
            }
            return new RepeatedElement(occurrences);
        }

        private List<String> occurrence() {
            at++;
            String first = component();
            if (at >= to || bytes[at] != delimiters.component()) {
                return List.of(first);
            }
            List<String> components = new ArrayList<>(5);
            components.add(first);
            while (at < to && bytes[at] == delimiters.component()) {
                at++;
                components.add(component());
            }
            return List.copyOf(components);
        }

        /** Up to the next separator, without its releases. */
        private String component() {
            int begin = at;
            boolean released = false;
            while (at < to && bytes[at] != delimiters.element() && bytes[at] != delimiters.component()
                    && !isRepetition(bytes[at])) {
                boolean release = isRelease(bytes[at]);
                released |= release;
                at = Math.min(to, at + (release ? 2 : 1));
            }
            return released ? withoutReleases(begin, at) : new String(bytes, begin, at - begin, charset);
        }

        private String withoutReleases(int begin, int end) {
            byte[] plain = new byte[end - begin];
            int length = 0;
            for (int i = begin; i < end; i++) {
                boolean releases = isRelease(bytes[i]) && i + 1 < end;
                plain[length++] = bytes[releases ? ++i : i];
            }
            return new String(plain, 0, length, charset);
        }
    }
}
