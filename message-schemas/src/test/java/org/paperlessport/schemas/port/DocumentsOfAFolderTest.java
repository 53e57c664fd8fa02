package org.paperlessport.schemas.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.edi.PlatformReader;
import org.paperlessport.schemas.edi.X12Reader;

/** The documents of other people's files: {@code -Dedi.samples=folder} prints a line for each message. */
@EnabledIfSystemProperty(named = "edi.samples", matches = ".+")
class DocumentsOfAFolderTest {

    @Test
    void everyMessageOfTheFolderIsReadOrToldOf() throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("edi.samples")))) {
            for (Path file : files.sorted().toList()) {
                rows.addAll(rows(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        rows.forEach(System.out::println);
        assertThat(rows).isNotEmpty();
    }

    private static List<String> rows(String file, byte[] bytes) {
        List<String> rows = new ArrayList<>();
        EdiReader.standard().readAll(bytes).forEach(one -> one.messages().forEach(message -> rows.add(
                row(file, message.type().table(), PortDocuments.of(message)))));
        X12Reader.standard().readAll(bytes).forEach(one -> one.groups().forEach(group -> group.sets().forEach(
                set -> rows.add(row(file, set.type(), PortDocuments.ofX12(set.type(), set.segments()))))));
        PlatformReader.standard().readAll(bytes).stream().filter(one -> !one.records().isEmpty()).forEach(
                one -> rows.add(row(file, "platform " + one.table(), PortDocuments.ofPlatform(one.records()))));
        return rows;
    }

    private static String row(String file, String type, Documents read) {
        String kinds = read.documents().stream().collect(Collectors.groupingBy(
                one -> one.getClass().getSimpleName(), Collectors.counting())).toString();
        return String.join(" | ", "ROW", file, type, kinds, read.unmapped().size() + " unmapped");
    }
}
