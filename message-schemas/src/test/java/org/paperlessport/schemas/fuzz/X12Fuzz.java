package org.paperlessport.schemas.fuzz;

import java.time.LocalDateTime;
import org.paperlessport.schemas.edi.X12Answer;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Writer;
import org.paperlessport.schemas.port.PortDocuments;

/** Whatever the bytes: a verdict, an answer that can be read, and no exception. */
public final class X12Fuzz {

    private static final X12Reader READER = X12Reader.standard();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);

    private X12Fuzz() {
    }

    public static void fuzzerTestOneInput(byte[] body) {
        for (X12Interchange interchange : READER.readAll(body)) {
            if (!interchange.accepted() && interchange.readable() && interchange.allFaults().isEmpty()) {
                throw new IllegalStateException("refused without a fault");
            }
            X12Writer.asRead(interchange);
            interchange.sets().forEach(set -> PortDocuments.ofX12(set.type(), set.segments()));
            X12Answer.to(interchange).ifPresent(answer -> readable(answer.bytes("7", NOW)));
        }
    }

    private static void readable(byte[] answer) {
        X12Interchange read = READER.readAll(answer).get(0);
        if (!read.readable()) {
            throw new IllegalStateException("the answer cannot be read: " + read.allFaults());
        }
    }
}
