package org.paperlessport.routes.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The interchanges under {@code papers/edi}, each with the fate that its index tells. */
final class EdiPapers {

    private static final String SHELF = "/papers/edi/";

    private EdiPapers() {
    }

    record Paper(String name, String fate) {

        byte[] bytes() {
            return EdiPapers.bytes(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Paper> all() {
        return new String(bytes("INDEX.tsv"), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")).map(column -> new Paper(column[0], column[1])).toList();
    }

    static byte[] bytes(String name) {
        try (InputStream paper = EdiPapers.class.getResourceAsStream(SHELF + name)) {
            return paper.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
