package org.paperlessport.schemas.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Objects;
import org.paperlessport.schemas.edi.X12Answer;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Listener;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Set;
import org.paperlessport.schemas.edi.X12Writer;
import org.paperlessport.schemas.port.PortDocuments;

/** Whatever the bytes: a verdict, an answer that can be read, the bytes again, and the same from a stream. */
public final class X12Fuzz {

    private static final X12Reader READER = X12Reader.standard();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);

    private X12Fuzz() {
    }

    public static void fuzzerTestOneInput(byte[] interchange) throws IOException {
        int[] read = new int[2];
        for (X12Interchange one : READER.readAll(interchange)) {
            if (!one.accepted() && one.readable() && one.allFaults().isEmpty()) {
                throw new AssertionError("refused without a fault");
            }
            X12Answer.to(one).ifPresent(answer -> readable(answer.bytes("7", NOW)));
            one.sets().forEach(set -> PortDocuments.ofX12(set.type(), set.segments()));
            Objects.requireNonNull(X12Writer.asRead(one));
            read[0]++;
            read[1] += one.sets().size();
        }
        READER.read(new ByteArrayInputStream(interchange), new X12Listener() {
            @Override
            public void set(X12Set set) {
                read[1]--;
            }

            @Override
            public void ends(X12Interchange one) {
                read[0]--;
            }
        });
        if (read[0] != 0 || read[1] != 0) {
            throw new AssertionError("the stream gave other sets than the bytes");
        }
    }

    private static void readable(byte[] answer) {
        X12Interchange read = READER.readAll(answer).get(0);
        if (!read.readable()) {
            throw new AssertionError("the answer cannot be read: " + read.allFaults());
        }
    }
}
