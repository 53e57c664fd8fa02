package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sample interchanges of test-fixtures, which depends on this module and so cannot be depended on. */
final class Papers {

    private static final Path EDI =
            Path.of("..", "test-fixtures", "src", "main", "resources", "papers", "edi");

    private Papers() {
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(EDI.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EdiInterchange read(String name) {
        return EdiReader.standard().read(bytes(name));
    }

    /** Name and fate of every paper, as the index beside them says. */
    static Map<String, String> fates() {
        return new String(bytes("INDEX.tsv"), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    static List<Path> all() {
        try (var files = Files.list(EDI)) {
            return files.filter(file -> !file.endsWith("INDEX.tsv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
