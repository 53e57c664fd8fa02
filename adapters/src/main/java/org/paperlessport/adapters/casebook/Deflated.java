package org.paperlessport.adapters.casebook;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes as the casebook stores them: deflated (RFC 1950) when that made them smaller. */
final class Deflated {

    private Deflated() {
    }

    static byte[] bytes(boolean deflated, byte[] stored) {
        if (!deflated) {
            return stored;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(stored);
            var whole = new ByteArrayOutputStream(stored.length * 4);
            var part = new byte[8192];
            while (!inflater.finished()) {
                var length = inflater.inflate(part);
                if (length == 0 && !inflater.finished()) {
                    throw new IllegalStateException("stored bytes end before their time");
                }
                whole.write(part, 0, length);
            }
            return whole.toByteArray();
        } catch (DataFormatException broken) {
            throw new IllegalStateException("stored bytes are not deflated as told", broken);
        } finally {
            inflater.end();
        }
    }
}
