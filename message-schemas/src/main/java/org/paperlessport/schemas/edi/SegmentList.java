package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The segments of a message as places in its bytes; one is made when it is asked for. */
final class SegmentList extends AbstractList<EdiSegment> implements RandomAccess {

    private final byte[] bytes;
    private final int[] bounds;
    private final Delimiters delimiters;
    private final Charset charset;

    /** @param bounds where each segment begins and where its terminator stands, in turn */
    SegmentList(byte[] bytes, int[] bounds, Delimiters delimiters, Charset charset) {
        this.bytes = bytes;
        this.bounds = bounds;
        this.delimiters = delimiters;
        this.charset = charset;
    }

    @Override
    public EdiSegment get(int index) {
        Objects.checkIndex(index, size());
        return SegmentText.segment(bytes, bounds[2 * index], bounds[2 * index + 1], delimiters, charset);
    }

    @Override
    public int size() {
        return bounds.length / 2;
    }
}
