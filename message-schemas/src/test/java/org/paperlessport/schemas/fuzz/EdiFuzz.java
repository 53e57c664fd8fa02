package org.paperlessport.schemas.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiListener;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiReader;

/** Whatever the bytes: a verdict, the same from a stream, and no exception. */
public final class EdiFuzz {

    private static final EdiReader READER = EdiReader.standard();

    private EdiFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] interchange) throws IOException {
        Objects.requireNonNull(READER.read(interchange));
        int[] read = new int[2];
        for (EdiInterchange one : READER.readAll(interchange)) {
            read[0]++;
            read[1] += one.messages().size();
        }
        READER.read(new ByteArrayInputStream(interchange), new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                read[1]--;
            }

            @Override
            public void ends(EdiInterchange one) {
                read[0]--;
            }
        });
        if (read[0] != 0 || read[1] != 0) {
            throw new AssertionError("the stream gave other messages than the bytes");
        }
    }
}
