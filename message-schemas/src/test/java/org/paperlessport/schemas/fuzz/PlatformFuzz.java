package org.paperlessport.schemas.fuzz;

import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformReader;
import org.paperlessport.schemas.edi.PlatformWriter;
import org.paperlessport.schemas.port.PortDocuments;

/** Whatever the bytes: a verdict, and no exception. */
public final class PlatformFuzz {

    private static final PlatformReader READER = PlatformReader.standard();

    private PlatformFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] body) {
        for (PlatformFile file : READER.readAll(body)) {
            if (!file.accepted() && file.faults().isEmpty()) {
                throw new IllegalStateException("refused without a fault");
            }
            PlatformWriter.asRead(file);
            PortDocuments.ofPlatform(file.records());
        }
    }
}
