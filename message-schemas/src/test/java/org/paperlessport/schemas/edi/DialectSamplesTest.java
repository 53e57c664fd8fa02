package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Format;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Recogniser;

/**
 * Other people's samples, in a folder given by {@code -Dedi.samples=…}: every X12 and platform file in it is read,
 * written back, byte for byte where it is accepted (but for line ends and blanks between segments), and listed with its verdict in
 * {@code target/dialect-samples.md}.
 */
@EnabledIfSystemProperty(named = "edi.samples", matches = ".+")
class DialectSamplesTest {

    private final List<String> table = new ArrayList<>(List.of("| file | format, type | verdict | round trip | faults |",
            "|---|---|---|---|---|"));

    @Test
    void everySampleGetsAVerdict() throws IOException {
        List<Path> files;
        try (var found = Files.list(Path.of(System.getProperty("edi.samples")))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            var recognised = Recogniser.recognise(bytes);
            if (recognised.format() == Format.X12) {
                x12(file, recognised.type(), bytes);
            } else if (recognised.format() == Format.PLATFORM) {
                platform(file, recognised.type(), bytes);
            }
        }
        Files.write(Path.of("target", "dialect-samples.md"), table);
        assertThat(table).hasSizeGreaterThan(2);
    }

    private void x12(Path file, String type, byte[] bytes) {
        List<X12Interchange> read = X12Reader.standard().readAll(bytes);
        String again = read.stream().map(one -> text(X12Writer.asRead(one))).collect(Collectors.joining());
        boolean accepted = read.stream().allMatch(one -> one.accepted()
                && one.acceptedSets().size() == one.sets().size());
        boolean exact = joined(again).equals(joined(text(bytes)));
        assertThat(exact || !accepted).as(file.toString()).isTrue();
        line(file, "X12 " + type, accepted, exact,
                read.stream().flatMap(one -> one.allFaults().stream()).toList());
    }

    private void platform(Path file, String type, byte[] bytes) {
        List<PlatformFile> read = PlatformReader.standard().readAll(bytes);
        String again = read.stream().map(one -> new String(PlatformWriter.asRead(one), one.style().charset()))
                .collect(Collectors.joining());
        assertThat(again.stripTrailing()).as(file.toString())
                .isEqualTo(new String(bytes, read.get(0).style().charset()).stripTrailing());
        line(file, "PLATFORM " + type, read.stream().allMatch(PlatformFile::accepted), true,
                read.stream().flatMap(one -> one.faults().stream()).toList());
    }

    private void line(Path file, String type, boolean accepted, boolean again, List<Fault> faults) {
        table.add("| " + file.getFileName() + " | " + type + " | " + (accepted ? "accepted" : "refused") + " | "
                + (again ? "exact" : "-") + " | " + faults.stream().limit(6).map(DialectSamplesTest::told)
                .collect(Collectors.joining("; ")) + (faults.size() > 6 ? "; and " + (faults.size() - 6) + " more" : "")
                + " |");
    }

    private static String told(Fault fault) {
        var place = (Place.InEdi) fault.where();
        return fault.code() + (fault.severity() == Fault.Severity.WARNING ? " (warning)" : "") + " at " + place.segment()
                + " " + place.tag() + (place.element() > 0 ? " " + place.element() : "")
                + (fault.found().isBlank() ? "" : " '" + fault.found().replaceAll("[\\p{Cntrl}|]", ".") + "'");
    }

    /** Without the line ends between segments and the blanks that go with them. */
    private static String joined(String text) {
        return text.replaceAll("\\s*[\r\n]+\\s*", "").strip();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
