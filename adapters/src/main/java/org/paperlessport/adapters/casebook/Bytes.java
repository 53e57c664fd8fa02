package org.paperlessport.adapters.casebook;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Document bytes as a column holds them: deflated when that makes them smaller. Exact both ways. */
public record Bytes(boolean deflated, byte[] stored) {

    private static final int WORTH_DEFLATING = 512;

    static Bytes of(byte[] plain) {
        return of(plain, 0, plain.length);
    }

    static Bytes of(byte[] plain, int from, int length) {
        if (length >= WORTH_DEFLATING) {
            byte[] smaller = deflate(plain, from, length);
            if (smaller.length < length) {
                return new Bytes(true, smaller);
            }
        }
        return new Bytes(false, java.util.Arrays.copyOfRange(plain, from, from + length));
    }

    public byte[] plain() {
        return deflated ? inflate(stored) : stored;
    }

    private static byte[] deflate(byte[] plain, int from, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain, from, length);
            deflater.finish();
            var out = new ByteArrayOutputStream(length / 4);
            byte[] buffer = new byte[16_384];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] stored) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored);
            var out = new ByteArrayOutputStream(stored.length * 6);
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("a stored document is cut short");
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("a stored document is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
