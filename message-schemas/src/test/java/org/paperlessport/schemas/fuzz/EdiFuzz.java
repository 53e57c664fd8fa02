package org.paperlessport.schemas.fuzz;

import java.util.Objects;
import org.paperlessport.schemas.edi.EdiReader;

/** Whatever the bytes: a verdict, and no exception. */
public final class EdiFuzz {

    private static final EdiReader READER = EdiReader.standard();

    private EdiFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] interchange) {
        Objects.requireNonNull(READER.read(interchange));
    }
}
