package org.paperlessport.adapters.api;

import java.io.IOException;
import java.io.InputStream;

import org.paperlessport.clearance.Text;

/** The bytes of a request, up to a limit that is checked while they come in. */
final class RawBody {

    private RawBody() {
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
        throw new Problem(ProblemKind.TOO_LARGE, new Text("报文不得超过 " + limit + " 字节，请拆分后再发。",
                "A message may have at most " + limit + " bytes; split it and send the parts."))
                .with("maxBytes", limit);
    }
}
