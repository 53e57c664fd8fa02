package org.paperlessport.schemas.edi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is left of a stream from a UNOX interchange on, its text turned into UTF-8 until the interchange has ended. */
final class CodeExtensionInput extends InputStream {

    private static final int PIECE = 8192;

    private final CodeExtension extension;
    private final InputStream rest;
    private final ByteArrayOutputStream turned = new ByteArrayOutputStream(2 * PIECE);
    private final byte[] piece = new byte[PIECE];
    private byte[] ready;
    private int at;
    private boolean ended;

    /** @param first what was read of the stream already */
    CodeExtensionInput(byte[] first, InputStream rest, CodeExtension extension) {
        this.extension = extension;
        this.rest = rest;
        this.ready = turn(first, first.length);
    }

    /** What follows when all that was turned has been given. */
    static InputStream rest(InputStream in) {
        return in instanceof CodeExtensionInput own && own.extension.over() && own.at == own.ready.length ? own.rest : in;
    }

    private byte[] turn(byte[] bytes, int length) {
        turned.reset();
        for (int i = 0; i < length; i++) {
            extension.take(bytes[i], turned);
        }
        return turned.toByteArray();
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read by arrays");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == ready.length) {
            if (ended || !more()) {
                return -1;
            }
        }
        int some = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, from, some);
        at += some;
        return some;
    }

    private boolean more() throws IOException {
        int read = rest.read(piece);
        ended = read < 0;
        turned.reset();
        if (ended) {
            extension.end(turned);
            ready = turned.toByteArray();
        } else {
            ready = turn(piece, read);
        }
        at = 0;
        return ready.length > 0 || !ended;
    }
}
