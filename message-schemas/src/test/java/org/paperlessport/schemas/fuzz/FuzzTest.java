package org.paperlessport.schemas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.schemas.ceb.FieldReference;
import org.paperlessport.schemas.seal.SealAlgorithm;
import org.paperlessport.schemas.seal.Sealing;

/**
 * Every reader under Jazzer, in a process of its own: it changes the seeds after what the code does with them. A few
 * thousand runs each in the tests; ten minutes each by
 * {@code mvn -pl message-schemas test -Dtest=FuzzTest -Dfuzz.seconds=600}.
 */
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    /** Enough to find what is easily found, and the same on every machine. */
    private static final int USUAL_RUNS = 1_000;
    private static final String INTERCHANGE = "UNA:+.? 'UNB+UNOA:2+TERMINAL+PORT+261111:0830+1'"
            + "UNH+1+CODECO:D:95B:UN:ITG14'BGM+34+1+9'TDT+20++3'EQD+CN+ABCU1234560+22G1'DTM+7:202611110830:203'"
            + "CNT+16:1'UNT+7+1'UNZ+1+1'";
    private static final String SET = "ISA*00*          *00*          *ZZ*HARBORLINE     *ZZ*PAPERPORT      "
            + "*261121*0830*U*00401*000000042*0*P*>~GS*QO*HARBORLINE*PAPERPORT*20261121*0830*42*X*004010~ST*315*0001~"
            + "B4***UV*20261120*1410**HLXU*123456*L*45G1*CNNGB*UN*7~N9*BM*HLNB26110042~R4*L*UN*CNNGB*NINGBO*CN~"
            + "DTM*140*20261102*0900*LT~SE*6*0001~GE*1*42~IEA*1*000000042~";
    private static final String RECORDS = "00:IFCSUM:MANIFEST:9:NBPORT:PAPERPORT:202611211030'\n"
            + "10::MORNING TIDE:CN:042E::::20261122'\n11:HL'\n12:HLNB26110042'\n13:CNNGB:NINGBO'\n41:001'\n"
            + "51:001:HLXU1234567:S1:45G1:F:1:1.5'\n99:8'\n";

    @TempDir
    private Path folder;

    @Test
    void theCustomsReaderStandsIt() throws Exception {
        fuzz(CebFuzz.class, examples());
    }

    @Test
    void theRecogniserStandsIt() throws Exception {
        fuzz(RecogniserFuzz.class, List.of(examples().get(0), bytes(INTERCHANGE)));
    }

    @Test
    void theInterchangeReaderStandsIt() throws Exception {
        fuzz(EdiFuzz.class, List.of(bytes(INTERCHANGE), bytes(INTERCHANGE.substring(9)), bytes("UNB+UNOA:2")));
    }

    @Test
    void theSetReaderStandsIt() throws Exception {
        fuzz(X12Fuzz.class, List.of(bytes(SET), bytes(SET.replace("*U*00401*", "*^*00501*"))));
    }

    @Test
    void theRecordReaderStandsIt() throws Exception {
        fuzz(PlatformFuzz.class, List.of(bytes(RECORDS)));
    }

    @Test
    void theVerifierStandsIt() throws Exception {
        byte[] sealed = Sealing.sealer(SealAlgorithm.RSA_SHA256).seal(bytes(
                "<CEB311Message xmlns=\"http://www.chinaport.gov.cn/ceb\"><Order><orderNo>NB-1</orderNo></Order>"
                        + "<BaseTransfer/></CEB311Message>"));
        fuzz(SealFuzz.class, List.of(sealed), "-D" + SealFuzz.SEALED + "="
                + Files.write(folder.resolve("sealed.xml"), sealed));
    }

    private void fuzz(Class<?> target, List<byte[]> seeds, String... options) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(options));
        command.addAll(List.of("com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.getName(),
                "--instrumentation_includes=org.paperlessport.schemas.**", "--reproducer_path=" + folder,
                SECONDS > 0 ? "-max_total_time=" + SECONDS : "-runs=" + USUAL_RUNS, "-timeout=25",
                // The heap is the limit: what a machine counts as resident beside it says nothing about the readers.
                "-rss_limit_mb=0", "-max_len=20000", "-seed=20261111", "-artifact_prefix=" + folder + "/",
                corpus.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(SECONDS + 300L, TimeUnit.SECONDS)).as("it ends").isTrue();
            String said = Files.readString(log, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said).containsPattern("stat::number_of_executed_units|Done \\d+ runs");
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<byte[]> examples() {
        return FieldReference.messages().stream().map(FieldReference::example).map(FuzzTest::bytes).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
