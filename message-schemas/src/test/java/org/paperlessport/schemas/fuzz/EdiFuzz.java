package org.paperlessport.schemas.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.edi.Contrl;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiListener;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.port.PortDocuments;

/** Whatever the bytes: a verdict, the same from a stream, an answer that is itself valid, and no exception. */
public final class EdiFuzz {

    private static final EdiReader READER = EdiReader.standard();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);

    private EdiFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] body) throws IOException {
        List<EdiInterchange> whole = READER.readAll(body);
        for (EdiInterchange interchange : whole) {
            interchange.messages().forEach(PortDocuments::of);
            Contrl.answerTo(interchange).ifPresent(answer -> valid(answer.bytes("7", NOW)));
        }
        Heard streamed = new Heard();
        READER.read(new ByteArrayInputStream(body), streamed);
        Heard told = new Heard();
        for (EdiInterchange interchange : whole) {
            interchange.messages().forEach(told::message);
            told.ends(interchange);
        }
        if (!told.verdicts.equals(streamed.verdicts)) {
            throw new IllegalStateException("a stream of it is judged otherwise: " + streamed.verdicts
                    + told.verdicts);
        }
    }

    private static void valid(byte[] answer) {
        EdiInterchange read = READER.read(answer);
        if (!read.accepted() || !read.messages().stream().allMatch(EdiMessage::accepted)) {
            throw new IllegalStateException("the answer is at fault: " + read.allFaults());
        }
    }

    private static final class Heard implements EdiListener {

        private final List<String> verdicts = new ArrayList<>();

        @Override
        public void message(EdiMessage message) {
            verdicts.add(message.type() + " " + message.accepted());
        }

        @Override
        public void ends(EdiInterchange interchange) {
            verdicts.add(interchange.envelope().reference() + " " + interchange.accepted());
        }
    }
}
