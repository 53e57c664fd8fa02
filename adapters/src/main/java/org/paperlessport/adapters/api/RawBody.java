package org.paperlessport.adapters.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.paperlessport.clearance.Text;
import org.springframework.http.HttpHeaders;

/** The bytes of a request, up to a limit that is checked while they come in. */
final class RawBody {

    private RawBody() {
    }

    /**
     * @throws Problem UNSUPPORTED_MEDIA_TYPE when the body is packed, TOO_LARGE when there is more than the limit
     */
    static byte[] of(HttpServletRequest request, long limit) throws IOException {
        var packed = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (packed != null && !packed.isBlank() && !packed.strip().equalsIgnoreCase("identity")) {
            throw new Problem(ProblemKind.UNSUPPORTED_MEDIA_TYPE, new Text(
                    "不接收 Content-Encoding 为 " + packed + " 的正文，请解压后再发。",
                    "A body of Content-Encoding " + packed + " is not taken; send it unpacked."));
        }
        return read(request.getInputStream(), limit);
    }

    /**
     * What lies beyond the limit is read away, up to as much again, so that the sender stops sending and
     * hears why.
     *
     * @throws Problem TOO_LARGE when there is more than the limit
     */
    static byte[] read(InputStream from, long limit) throws IOException {
        var bytes = from.readNBytes(Math.toIntExact(limit + 1));
        if (bytes.length <= limit) {
            return bytes;
        }
        from.skip(limit);
        throw tooLarge(limit);
    }

    static Problem tooLarge(long limit) {
        return new Problem(ProblemKind.TOO_LARGE, new Text("报文不得超过 " + limit + " 字节，请拆分后再发。",
                "A message may have at most " + limit + " bytes; split it and send the parts."))
                .with("maxBytes", limit);
    }
}
