package org.paperlessport.schemas.ceb;

import java.io.InputStream;

/** A paper with one of its elements repeated until it has so many bytes, or with filling behind its beginning. */
final class LongPaper extends InputStream {

    private final byte[] before;
    private final byte[] repeated;
    private final byte[] after;
    private final long lines;
    private long at;

    LongPaper(String paper, String element, long bytes) {
        int from = paper.indexOf("<" + element + ">");
        int to = paper.indexOf("</" + element + ">") + element.length() + 4;
        before = Papers.bytes(paper.substring(0, from));
        repeated = Papers.bytes(paper.substring(from, to));
        after = Papers.bytes(paper.substring(to));
        lines = bytes / repeated.length;
    }

    /** The paper up to {@code <DeliveryList>x}, then so many times x. */
    LongPaper(String paper, long filling) {
        before = Papers.bytes(paper.substring(0, paper.indexOf("<DeliveryList>x")));
        repeated = new byte[] {'x'};
        after = new byte[0];
        lines = filling;
    }

    long lines() {
        return lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count = 0;
        while (count < length) {
            int copied = copy(into, from + count, length - count);
            if (copied == 0) {
                break;
            }
            count += copied;
            at += copied;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int copy(byte[] into, int from, int length) {
        long middle = before.length + lines * repeated.length;
        byte[] source = at < before.length ? before : at < middle ? repeated : after;
        long offset = at < before.length ? at : at < middle ? (at - before.length) % repeated.length : at - middle;
        int copied = (int) Math.min(length, source.length - offset);
        if (copied > 0) {
            System.arraycopy(source, (int) offset, into, from, copied);
        }
        return Math.max(copied, 0);
    }
}
