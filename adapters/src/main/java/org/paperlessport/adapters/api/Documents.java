package org.paperlessport.adapters.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Documents as they go over the wire: XML, EDIFACT, X12 or JSON, told by how they begin. */
final class Documents {

    private static final MediaType EDIFACT = MediaType.valueOf("application/edifact");
    private static final MediaType X12 = MediaType.valueOf("application/edi-x12");

    private Documents() {
    }

    /**
     * The very bytes, to be saved rather than shown: they are another party's and not to run in a browser.
     */
    static ResponseEntity<byte[]> asSent(byte[] bytes, String name) {
        return ResponseEntity.ok().contentType(typeOf(bytes))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    static MediaType typeOf(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "").stripLeading();
        if (start.startsWith("<")) {
            return MediaType.APPLICATION_XML;
        }
        if (start.startsWith("{")) {
            return MediaType.APPLICATION_JSON;
        }
        if (start.startsWith("ISA*")) {
            return X12;
        }
        return start.startsWith("UNA") || start.startsWith("UNB") ? EDIFACT
                : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** UTF-8, or ISO 8859-1 (UNOC) where it is no UTF-8. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
