package org.paperlessport.schemas.edi;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast an interchange of 5 MB of made messages is read, beside StAEDI with a schema of the same tables and
 * a bare look at every byte. One operation is one megabyte, so operations a second are MB/s on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EdiBench {

    private static final int MEGABYTES = 5;

    @Param({"CODECO D:95B", "IFTSTA D:00B", "BAPLIE D:95B"})
    public String table;

    private byte[] bytes;
    private Schema schema;

    @Setup
    public void make() {
        bytes = Interchanges.ofSize(table, MEGABYTES * 1_000_000);
        schema = StaediSchemas.of(EdiTables.PUBLISHED.message(table).orElseThrow());
        if (!Interchanges.read(bytes).allFaults().isEmpty()) {
            throw new IllegalStateException("the interchange made of " + table + " is not valid");
        }
    }

    /** Envelope, structure, elements, counts and references, every message kept. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public int own() {
        return EdiReader.standard().read(bytes).acceptedMessages().size();
    }

    /** The same from a stream, message by message. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public int ownStream() throws IOException {
        int[] messages = new int[1];
        EdiReader.standard().read(new ByteArrayInputStream(bytes), new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                messages[0] += message.accepted() ? 1 : 0;
            }

            @Override
            public void ends(EdiInterchange interchange) {
                messages[0] += interchange.faults().size();
            }
        });
        return messages[0];
    }

    /** And every value of every segment made a text, as a mapper does that wants all. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public int ownWithEveryValue() {
        int letters = 0;
        for (EdiMessage message : EdiReader.standard().read(bytes).acceptedMessages()) {
            for (EdiSegment segment : message.segments()) {
                for (var element : segment.elements()) {
                    for (String value : element) {
                        letters += value.length();
                    }
                }
            }
        }
        return letters;
    }

    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public int staedi() throws Exception {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        int errors = 0;
        try (EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.END_SEGMENT && reader.getText().equals("UNH")) {
                    reader.setTransactionSchema(schema);
                }
                errors += event.isError() ? 1 : 0;
            }
        }
        return errors;
    }

    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public int byteScan() {
        int marks = 0;
        for (byte one : bytes) {
            marks += one == '\'' || one == '+' || one == ':' || one == '?' ? 1 : 0;
        }
        return marks;
    }
}
