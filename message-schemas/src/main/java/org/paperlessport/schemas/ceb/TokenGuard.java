package org.paperlessport.schemas.ceb;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Stops a stream in which one tag, text or comment goes on and on, and keeps what made the stream itself fail. */
final class TokenGuard extends FilterInputStream {

    private long sinceLastToken;
    private IOException failure;

    TokenGuard(InputStream in) {
        super(in);
    }

    /** The parser goes on to the next token. */
    void next() {
        sinceLastToken = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count;
        try {
            count = super.read(into, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        sinceLastToken += count;
        if (sinceLastToken > XmlLimits.MAX_TOKEN_BYTES) {
            throw new IOException("token size limit (" + XmlLimits.MAX_TOKEN_BYTES + ") exceeded");
        }
        return count;
    }

    /** Closing is the caller's. */
    @Override
    public void close() {
    }

    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    void rethrowUnchecked() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }
}
