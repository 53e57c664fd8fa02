package org.paperlessport.schemas.edi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of bytes that do not name it. */
final class TextEncoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {
    }

    /** UTF-8 where the bytes are that, else every byte for itself, so that none is lost. */
    static Charset ofX12(byte[] bytes) {
        return is(StandardCharsets.UTF_8, bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** UTF-8 where the bytes are that, else GB 18030, which holds GBK. */
    static Charset ofPlatformFile(byte[] bytes) {
        return is(StandardCharsets.UTF_8, bytes) ? StandardCharsets.UTF_8 : GB18030;
    }

    static boolean is(Charset charset, byte[] bytes) {
        return is(charset, bytes, 0, bytes.length);
    }

    static boolean is(Charset charset, byte[] bytes, int from, int to) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
