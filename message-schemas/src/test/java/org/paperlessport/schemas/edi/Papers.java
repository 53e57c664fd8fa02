package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample interchanges of test-fixtures, which depends on this module and so cannot be depended on. */
final class Papers {

    private static final Path EDI = Path.of("..", "test-fixtures", "src", "main", "resources", "papers", "edi");

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

    static List<Path> all() {
        try (var files = Files.list(EDI)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
