package org.paperlessport.schemas.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformListener;
import org.paperlessport.schemas.edi.PlatformReader;
import org.paperlessport.schemas.edi.PlatformWriter;
import org.paperlessport.schemas.port.PortDocuments;

/** Whatever the bytes: a verdict, the records again, and the same from a stream. */
public final class PlatformFuzz {

    private static final PlatformReader READER = PlatformReader.standard();

    private PlatformFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] file) throws IOException {
        int[] read = new int[2];
        for (PlatformFile one : READER.readAll(file)) {
            if (!one.accepted() && one.faults().isEmpty()) {
                throw new AssertionError("refused without a fault");
            }
            PortDocuments.ofPlatform(one.records());
            Objects.requireNonNull(PlatformWriter.asRead(one));
            read[0]++;
            read[1] += one.records().size();
        }
        READER.read(new ByteArrayInputStream(file), new PlatformListener() {
            @Override
            public void record(int number, EdiSegment record) {
                read[1]--;
            }

            @Override
            public void ends(PlatformFile one) {
                read[0]--;
                read[1] -= one.records().size();
            }
        });
        if (read[0] != 0 || read[1] != 0) {
            throw new AssertionError("the stream gave other records than the bytes");
        }
    }
}
