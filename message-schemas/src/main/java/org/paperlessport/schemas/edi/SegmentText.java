package org.paperlessport.schemas.edi;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The elements of a segment as received, taken apart only when asked for: an interchange of many megabytes stays about
 * as big as it came.
 */
final class SegmentText extends AbstractList<List<String>> {

    /** From the first separator on; empty when the segment is its tag alone. */
    private final String text;
    private final Delimiters delimiters;

    SegmentText(String text, Delimiters delimiters) {
        this.text = text;
        this.delimiters = delimiters;
    }

    @Override
    public Iterator<List<String>> iterator() {
        return new Elements();
    }

    @Override
    public List<String> get(int index) {
        Iterator<List<String>> elements = iterator();
        for (int i = 0; i < index; i++) {
            elements.next();
        }
        return elements.next();
    }

    @Override
    public int size() {
        int size = text.isEmpty() ? 0 : 1;
        for (int i = 1; i < text.length(); i++) {
            if (isRelease(text.charAt(i))) {
                i++;
            } else if (text.charAt(i) == delimiters.element()) {
                size++;
            }
        }
        return size;
    }

    private boolean isRelease(char one) {
        return one == delimiters.release() && one != ' ';
    }

    private final class Elements implements Iterator<List<String>> {

        private int at;

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<String> components = new ArrayList<>(4);
            do {
                at++;
                components.add(component());
            } while (at < text.length() && text.charAt(at) == delimiters.component());
            return List.copyOf(components);
        }

        /** Up to the next separator, without its releases. */
        private String component() {
            int from = at;
            boolean released = false;
            while (at < text.length() && text.charAt(at) != delimiters.element()
                    && text.charAt(at) != delimiters.component()) {
                boolean release = isRelease(text.charAt(at));
                released |= release;
                at = Math.min(text.length(), at + (release ? 2 : 1));
            }
            return released ? withoutReleases(text.substring(from, at)) : text.substring(from, at);
        }

        private String withoutReleases(String value) {
            var plain = new StringBuilder(value.length());
            for (int i = 0; i < value.length(); i++) {
                boolean releases = isRelease(value.charAt(i)) && i + 1 < value.length();
                plain.append(value.charAt(releases ? ++i : i));
            }
            return plain.toString();
        }
    }
}
