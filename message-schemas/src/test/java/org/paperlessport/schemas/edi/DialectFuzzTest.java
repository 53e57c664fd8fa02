package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.edi.MessageMaker.Size;

/** Whatever becomes of the bytes, both readers give a verdict, and every answer of ours is valid itself. */
class DialectFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 5_000);
    private static final byte[] MARKS = "*~>:'?+^ISAGSTEA1909\n\r\u0000".getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(Long.getLong("fuzz.seed", 1));

    @Test
    void x12() {
        List<byte[]> seeds = new ArrayList<>(List.of(X12Papers.STATUS.getBytes(StandardCharsets.UTF_8),
                X12Papers.STATUS.replace("*U*00401*", "*^*00501*").replace("004010", "005010")
                        .getBytes(StandardCharsets.UTF_8)));
        for (String table : List.of("309 004", "310 005", "999 005", "997 003")) {
            seeds.add(X12Papers.of(table.substring(0, 3), table.substring(4),
                    X12TablesTest.segments(X12TablesTest.made(table, Size.RANDOM))));
        }
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = mutated(seeds.get(i % seeds.size()));
            for (X12Interchange read : X12Reader.standard().readAll(bytes)) {
                assertThat(read.accepted() || !read.faults().isEmpty() || !read.readable()).isTrue();
                X12Writer.asRead(read);
                X12Answer.to(read).ifPresent(answer -> valid(answer.bytes("7", LocalDateTime.of(2026, 11, 21, 9, 0)),
                        bytes));
            }
        }
    }

    /** Numbers that the sender wrote too short are given back as they are. */
    private static void valid(byte[] answer, byte[] asked) {
        List<Fault> faults = X12Papers.read(answer).get(0).allFaults();
        assertThat(faults.stream().filter(fault -> !(fault.code().equals("X12-AK403-4")
                && fault.message().en().contains("AK2")))).as(X12Papers.text(asked) + "\n" + X12Papers.text(answer))
                .isEmpty();
    }

    @Test
    void platformFiles() {
        byte[] seed = ("00:IFCSUM:MANIFEST:9:NBPORT:PAPERPORT:202611211030'\r\n10::晨潮:CN:042E::::20261122'\r\n"
                + "11:HL'\r\n12:HLNB26110042'\r\n13:CNNGB:宁波'\r\n41:001'\r\n51:001:HLXU1234567:S1:45G1:F:1:1.5'\r\n"
                + "99:8'\r\n").getBytes(TextEncoding.GB18030);
        assertThat(PlatformReader.standard().readAll(seed).get(0).faults()).isEmpty();
        for (int i = 0; i < ROUNDS; i++) {
            for (PlatformFile read : PlatformReader.standard().readAll(mutated(seed))) {
                PlatformWriter.asRead(read);
                assertThat(read.accepted() || !read.faults().isEmpty()).isTrue();
            }
        }
    }

    @Test
    void manySegmentsEndWithinTheLimits() {
        String many = X12Papers.STATUS.replace("Q2*", "N9*BM*1~".repeat(1_000_100) + "Q2*");
        X12Interchange read = X12Papers.read(many);

        assertThat(read.accepted()).isFalse();
        assertThat(read.allFaults()).hasSizeLessThan(300);
        assertThat(PlatformReader.standard().readAll("00'".repeat(10_000).getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThanOrEqualTo(10_000);
    }

    private byte[] mutated(byte[] seed) {
        byte[] bytes = seed.clone();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(20, bytes.length - at));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = MARKS[random.nextInt(MARKS.length)];
                case 2 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 3 -> bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                case 4 -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
                default -> bytes = joined(Arrays.copyOf(bytes, at), MARKS.clone(),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            }
            bytes = bytes.length == 0 ? new byte[] {'I'} : bytes;
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
