package org.paperlessport.schemas.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.MessageParts;

/** Whatever the bytes: no exception, a fault or a bound message, and the stream says what the bytes say. */
public final class CebFuzz {

    private static final CebReader READER = new CebReader();

    private CebFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] message) throws IOException {
        CebMessage whole = READER.read(message);
        if (whole.isReadable() == whole.faults().stream()
                .anyMatch(fault -> fault.severity() == org.paperlessport.schemas.Fault.Severity.ERROR)) {
            throw new IllegalStateException("neither faults nor a message: " + whole);
        }
        if (whole.faults().stream().anyMatch(fault -> fault.code().equals("XML-UNREADABLE"))) {
            throw new IllegalStateException("the parser failed: " + whole.faults());
        }
        CebMessage streamed = READER.read(new ByteArrayInputStream(message), new Nothing());
        if (streamed.isReadable() != whole.isReadable()) {
            throw new IllegalStateException("a stream of it is judged otherwise: " + streamed.faults()
                    + whole.faults());
        }
    }

    private static final class Nothing implements MessageParts {

        @Override
        public void line(Object document, Object line) {
        }

        @Override
        public void document(Object document) {
        }
    }
}
