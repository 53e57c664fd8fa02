package org.paperlessport.schemas.ceb;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing the answers and a declaration, beside JAXB. µs a message. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CebWriteBench {

    @Param({"CEB312", "CEB412", "CEB512", "CEB622", "CEB621"})
    public String type;
    @Param({"1", "100"})
    public int documents;

    private final CebWriter writer = CebWriter.withDefaultNamespace();
    private Object root;
    private JaxbWriter jaxb;

    @Setup
    public void answers() {
        root = new CebReader().read(Papers.bytes(Papers.paper(type, documents))).root().orElseThrow();
        jaxb = new JaxbWriter(root.getClass(), "");
    }

    @Benchmark
    public byte[] write() {
        return writer.write(root);
    }

    @Benchmark
    public byte[] jaxb() {
        return jaxb.write(root);
    }
}
