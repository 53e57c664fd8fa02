package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;

/** A message of any size is read as a stream: the same verdict, the parts one by one, and no more memory than before. */
class StreamTest {

    private final CebReader reader = new CebReader();
    private final Counted parts = new Counted();

    @Test
    void aStreamIsJudgedAsTheSameBytesAre() throws IOException {
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            byte[] paper = Papers.bytes(Papers.paper(type, 1).replaceFirst("<note>.*<", "<note>" + "x".repeat(1001)
                    + "<").replaceFirst("<copCode>.*</copCode>\n", ""));

            CebMessage whole = reader.read(paper);
            CebMessage streamed = reader.read(new ByteArrayInputStream(paper), new Counted());

            assertThat(streamed.faults()).as(type.code()).isEqualTo(whole.faults());
            assertThat(streamed.documentGuids()).isEqualTo(whole.documentGuids());
            assertThat(streamed.isReadable()).isEqualTo(whole.isReadable());
        }
    }

    @Test
    void documentsAreHandedOverAndNotKept() throws IOException {
        CebMessage message = reader.read(new ByteArrayInputStream(Papers.bytes(Papers.paper("CEB511", 100))), parts);

        assertThat(parts.documents).isEqualTo(100);
        assertThat(parts.lines).isZero();
        assertThat(message.documents()).isEqualTo(100);
        assertThat(message.as(org.paperlessport.schemas.ceb.imports.CEB511Message.class).getLogistics()).isEmpty();
        assertThat(message.as(org.paperlessport.schemas.ceb.imports.CEB511Message.class).getBaseTransfer()
                .getDxpMode()).hasSize(3);
    }

    /** 20 MB in the test run; with -Dbig=1000 as many megabytes as one likes, e.g. under -Xmx256m. */
    @Test
    void aStorageListOfAnyLengthIsReadWithoutHoldingIt() throws IOException {
        long megabytes = Long.getLong("big", 20);
        for (String type : List.of("CEB711", "CEB701")) {
            String list = type.equals("CEB711") ? "DeliveryList" : "SummaryApplyList";
            Counted counted = new Counted();
            LongPaper paper = new LongPaper(Papers.paper(type), list, megabytes * 1_000_000);

            CebMessage message = reader.read(paper, counted);

            assertThat(message.faults()).isEmpty();
            assertThat(counted.documents).isEqualTo(1);
            assertThat(counted.lines).isEqualTo(paper.lines());
            System.gc();
            long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            assertThat(held).as("bytes held after " + megabytes + " MB").isLessThan(200_000_000L);
        }
    }

    @Test
    void whatGoesOnAndOnIsStopped() throws IOException {
        String paper = Papers.paper("CEB711");
        for (String endless : List.of("<!--", "<DeliveryList><gnum>", "<DeliveryList a='", "<?x ", "<![CDATA[", "<")) {
            InputStream stream = new LongPaper(paper.replaceFirst("(?s)<DeliveryList>.*?</DeliveryList>",
                    java.util.regex.Matcher.quoteReplacement(endless) + "<DeliveryList>x</DeliveryList>"),
                    XmlLimits.MAX_TOKEN_BYTES * 3L);

            List<Fault> faults = reader.read(stream, parts).faults();

            assertThat(faults).as(endless).last().satisfies(fault -> assertThat(fault.code())
                    .isIn("XML-LIMIT", "XML-MALFORMED"));
        }
    }

    @Test
    void faultsWithoutEndEndTheReading() throws IOException {
        LongPaper paper = new LongPaper(Papers.paper("CEB711").replace("DeliveryList>", "DeliveryLost>"),
                "DeliveryLost", 200_000_000);

        List<Fault> faults = reader.read(paper, parts).faults();

        assertThat(faults).extracting(Fault::code).contains("XML-LIMIT", "CEB-MORE");
        assertThat(faults).hasSizeLessThan(XmlLimits.MAX_FAULTS + 3);
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheMessage() {
        InputStream failing = new java.io.SequenceInputStream(
                new ByteArrayInputStream(Papers.bytes(Papers.paper("CEB711").substring(0, 600))),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("line cut");
                    }
                });

        assertThatThrownBy(() -> reader.read(failing, parts)).hasMessageContaining("line cut");
    }
}
