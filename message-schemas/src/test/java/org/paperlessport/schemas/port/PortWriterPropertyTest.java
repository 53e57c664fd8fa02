package org.paperlessport.schemas.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.edi.EdiEnvelope;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiParty;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiSyntax;
import org.paperlessport.schemas.edi.EdiType;
import org.paperlessport.schemas.edi.EdiWriter;
import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformReader;
import org.paperlessport.schemas.edi.PlatformStyle;
import org.paperlessport.schemas.edi.PlatformWriter;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Marks;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Writer;

/**
 * Documents made by chance, written through bytes and read by the hub's own readers. The laws: what is sendable is
 * read without a fault; what was written whole is read as it was; what was read is written whole and read as it was.
 */
class PortWriterPropertyTest {

    private static final int ROUNDS = 60;
    private static final List<String> RELEASES = List.of("95B", "96B", "99B", "00B", "01B", "13B", "16A", "21B");
    private static final EdiEnvelope ENVELOPE = new EdiEnvelope(new EdiSyntax("UNOC", "3"), EdiParty.of("DONGHAI"),
            EdiParty.of("PORT"), "261121", "1530", "R1", "", false, false);

    private interface Wire {
        Written write(List<PortDocument> documents);

        /** Reads the bytes of what was written, without a fault. */
        List<PortDocument> read(Written written);
    }

    static Stream<EdiType> everyMessageInEveryDirectory() {
        return PortWriter.edifactMessages().stream().sorted().flatMap(message -> RELEASES.stream()
                .filter(release -> Layout.of(org.paperlessport.schemas.edi.Tables.EDIFACT, message, "D:" + release).isPresent())
                .map(release -> EdiType.of(message, "D", release)));
    }

    @ParameterizedTest
    @MethodSource("everyMessageInEveryDirectory")
    void edifactReadsBackWhatItWrote(EdiType type) {
        hold(type.name(), new Wire() {
            @Override
            public Written write(List<PortDocument> documents) {
                return PortWriter.edifact(type, documents);
            }

            @Override
            public List<PortDocument> read(Written written) {
                byte[] bytes = new EdiWriter(ENVELOPE).message("1", type, written.segments()).bytes();
                EdiInterchange read = EdiReader.standard().readAll(bytes).get(0);
                assertThat(read.allFaults()).as(new String(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
                return PortDocuments.of(read.messages().get(0)).documents();
            }
        }, true);
    }

    static Stream<String> everySetInEveryVersion() {
        return PortWriter.x12Sets().stream().sorted().flatMap(set -> Stream.of("003040", "004010", "005010")
                .map(version -> set + " " + version));
    }

    @ParameterizedTest
    @MethodSource("everySetInEveryVersion")
    void x12ReadsBackWhatItWrote(String set) {
        String type = set.substring(0, 3);
        String version = set.substring(4);
        hold(type, new Wire() {
            @Override
            public Written write(List<PortDocument> documents) {
                return PortWriter.x12(type, version, documents);
            }

            @Override
            public List<PortDocument> read(Written written) {
                byte[] bytes = bytes(type, version, written.segments());
                X12Interchange read = X12Reader.standard().readAll(bytes).get(0);
                List<Fault> faults = new ArrayList<>(read.faults());
                read.groups().forEach(group -> {
                    faults.addAll(group.faults());
                    group.sets().forEach(one -> faults.addAll(one.faults()));
                });
                assertThat(faults).as(new String(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
                return PortDocuments.ofX12(type, read.groups().get(0).sets().get(0).segments()).documents();
            }
        }, false);
    }

    static byte[] bytes(String set, String version, List<EdiSegment> segments) {
        String group = switch (set) {
            case "309", "322" -> "SO";
            case "315" -> "QO";
            default -> "RO";
        };
        return X12Writer.to(new EdiParty("DONGHAI", "ZZ", ""), new EdiParty("PORT", "ZZ", ""),
                version.substring(0, 3) + "01", "1", LocalDateTime.of(2026, 11, 21, 15, 30), false,
                new X12Marks('*', '>', ' ', '~', "\n", StandardCharsets.ISO_8859_1, false))
                .group(X12Segments.of("GS", group, "DONGHAI", "PORT", version.startsWith("003") ? "261121" : "20261121",
                        "1530", "1", "X", version),
                        List.of(new X12Writer.Composed(set, "0001", "", segments))).bytes();
    }

    static Stream<String> everyFile() {
        return PortWriter.platformFiles().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void platformFilesReadBackWhatTheyWrote(String type) {
        hold(type, new Wire() {
            @Override
            public Written write(List<PortDocument> documents) {
                return PortWriter.platform(type, new PlatformHeading("", "DONGHAI", "PORT", "202611211530", "", ""),
                        documents);
            }

            @Override
            public List<PortDocument> read(Written written) {
                byte[] bytes = new PlatformWriter(PlatformStyle.USUAL).file(written.segments());
                PlatformFile read = PlatformReader.standard().readAll(bytes).get(0);
                assertThat(read.faults()).as(new String(bytes, StandardCharsets.UTF_8)).isEmpty();
                return PortDocuments.ofPlatform(read.records()).documents();
            }
        }, true);
    }

    private static void hold(String message, Wire wire, boolean specials) {
        int sent = 0;
        List<Fault> wanting = new ArrayList<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<PortDocument> documents = new DocumentMaker(seed, specials).documents(message);
            Written written = wire.write(documents);
            if (!written.sendable()) {
                wanting.addAll(written.faults().stream()
                        .filter(one -> one.severity() == Fault.Severity.ERROR).toList());
                continue;
            }
            sent++;
            List<PortDocument> read = wire.read(written);
            if (written.whole()) {
                assertThat(read).isEqualTo(documents);
            }
            Written again = wire.write(read);
            assertThat(again.faults()).as("of %s", read).isEmpty();
            assertThat(wire.read(again)).isEqualTo(read);
        }
        assertThat(sent).as("sendable of %d: %s", ROUNDS, wanting).isGreaterThan(ROUNDS / 5);
    }
}
