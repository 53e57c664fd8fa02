package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdiStreamTest {

    /** A window that slides gives what the whole array gives, wherever it is cut. */
    @Test
    void aStreamGivesWhatTheBytesGive() throws IOException {
        byte[] two = (Interchanges.text(Interchanges.ofSize("IFTSTA D:00B", 700_000)) + "\r\n"
                + Interchanges.text(Interchanges.ofSize("CODECO D:95B", 100_000)).replaceFirst("UNT\\+", "UNT+9"))
                .getBytes(US_ASCII);
        List<EdiInterchange> whole = EdiReader.standard().readAll(two);
        List<EdiMessage> messages = new ArrayList<>();
        List<EdiInterchange> ends = new ArrayList<>();
        EdiReader.standard().read(inPieces(two), listener(messages, ends));

        assertThat(whole).hasSize(2);
        assertThat(whole.get(1).allFaults()).isNotEmpty();
        assertThat(messages).isEqualTo(whole.stream().flatMap(one -> one.messages().stream()).toList());
        assertThat(ends).extracting(EdiInterchange::faults).containsExactly(whole.get(0).faults(),
                whole.get(1).faults());
    }

    @Test
    void aMessageThatIsTooLongIsRefusedAndNotHeld() throws IOException {
        String text = "UNB+UNOA:3+A+B+261121:0830+1'UNH+1+CODECO:D:95B:UN'" + "FTX+AAA'".repeat(20_000);
        List<EdiInterchange> ends = new ArrayList<>();
        EdiReader.within(new EdiLimits(100_000, 1_000_000, 9)).read(inPieces(text.getBytes(US_ASCII)),
                listener(new ArrayList<>(), ends));

        assertThat(ends.get(0).faults()).extracting(fault -> fault.code() + " " + fault.expected())
                .contains("EDI-18 at most 100000 bytes a message");
    }

    /** As many segments as are never sent; more is shown by {@link BigStream} with a heap of its own. */
    @Test
    void aMillionSegmentsPassThrough() throws IOException {
        int[] read = new int[2];
        EdiReader.standard().read(new BigStream(60_000_000, BigStream.Dialect.EDIFACT), new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                read[0] += message.accepted() ? 1 : 0;
                read[1] += message.segments().size();
            }

            @Override
            public void ends(EdiInterchange interchange) {
                assertThat(interchange.faults()).isEmpty();
            }
        });
        assertThat(read[1]).isGreaterThan(1_000_000);
        assertThat(read[0]).isEqualTo(read[1] / BigStream.Dialect.EDIFACT.segments);
    }

    private static EdiListener listener(List<EdiMessage> messages, List<EdiInterchange> ends) {
        return new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                messages.add(message);
            }

            @Override
            public void ends(EdiInterchange interchange) {
                ends.add(interchange);
            }
        };
    }

    private static InputStream inPieces(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            private int piece;

            @Override
            public synchronized int read(byte[] into, int from, int length) {
                piece = piece % 1013 + 1;
                return super.read(into, from, Math.min(length, piece));
            }
        };
    }
}
