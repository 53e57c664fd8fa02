package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;

/**
 * How a platform file is written.
 *
 * @param charset  UTF-8 or GB 18030
 * @param marked   a byte order mark stands in front
 * @param lineEnd  what follows each record: nothing when the file is on one line, or a line end
 * @param released the characters that stand behind a release character; {@code :'?} must be among them
 */
public record PlatformStyle(Charset charset, boolean marked, String lineEnd, String released) {

    /** In GB 18030, a record a line. */
    public static final PlatformStyle USUAL = new PlatformStyle(TextEncoding.GB18030, false, "\r\n", ":'?+");
}
