package org.paperlessport.schemas.fuzz;

import java.util.Objects;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Recogniser;

/** Whatever the bytes: an answer, and no exception. */
public final class RecogniserFuzz {

    private RecogniserFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] message) {
        Recognised recognised = Recogniser.recognise(message);
        Objects.requireNonNull(recognised.format());
        Objects.requireNonNull(recognised.type());
    }
}
