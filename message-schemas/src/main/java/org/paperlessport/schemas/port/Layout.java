package org.paperlessport.schemas.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.LayoutLine.Element;
import org.paperlessport.schemas.port.LayoutLine.Part;

/** How one message is built and what its segments hold, from the tables that the readers judge by. */
final class Layout {

    private static final Map<String, Tables> DIALECTS = Map.of("", new Tables(""), "x12-", new Tables("x12-"),
            "platform-", new Tables("platform-"));

    private final Part message;
    private final Tables tables;
    private final String directory;

    private Layout(String structure, Tables tables, String directory) {
        this.message = new Part("", true, 1, new LayoutLine(structure).parts());
        this.tables = tables;
        this.directory = directory;
    }

    /** @param dialect empty for EDIFACT, else {@code x12-} or {@code platform-}; @param directory e.g. D:95B, 004 */
    static Optional<Layout> of(String dialect, String message, String directory) {
        Tables tables = DIALECTS.get(dialect);
        return Optional.ofNullable(held(tables.messages, message, directory))
                .map(structure -> new Layout(structure, tables, directory));
    }

    Part message() {
        return message;
    }

    /** Whether the message itself, not a group of it, holds such a segment. */
    boolean holds(String tag) {
        return message.parts().stream().anyMatch(part -> part.tag().equals(tag));
    }

    /** The elements of a segment; none are known for one that may hold anything. */
    Optional<List<Element>> elements(String tag) {
        return Optional.ofNullable(held(tables.segments, tag, directory))
                .map(line -> directory.equals("003") ? line.replaceAll(":d(?![\\d=])", ":d=6")
                        : line.replaceAll(":d(?![\\d=])", ":d=8"))
                .map(line -> new LayoutLine(line).elements());
    }

    /** The segment as the directory can hold it; what cannot be held goes to the leftovers. */
    Optional<EdiSegment> fitted(EdiSegment segment, Leftovers left) {
        return elements(segment.tag()).map(elements -> new Fitting(elements, left).fitted(segment))
                .orElse(Optional.of(segment));
    }

    private static String held(Map<String, String> lines, String name, String directory) {
        return lines.getOrDefault(name + " " + directory, lines.get(name + " *"));
    }

    /** The lines of a dialect, by name and directory. */
    private static final class Tables {

        private final Map<String, String> messages = new HashMap<>();
        private final Map<String, String> segments = new HashMap<>();

        Tables(String dialect) {
            for (String line : lines(dialect + "segments.txt")) {
                int equals = line.indexOf(" = ");
                keep(segments, line.substring(0, equals), line.substring(equals + 3));
            }
            String name = null;
            var structure = new StringBuilder();
            for (String line : lines(dialect + "messages.txt")) {
                if (!line.startsWith(" ")) {
                    keep(messages, name, structure.toString());
                    structure.setLength(0);
                    name = line;
                } else {
                    structure.append(line);
                }
            }
            keep(messages, name, structure.toString());
        }

        private static void keep(Map<String, String> lines, String name, String value) {
            if (name != null) {
                String[] words = name.replace("~", "").strip().split(" ");
                for (int i = 1; i < words.length; i++) {
                    lines.put(words[0] + " " + words[i], value);
                }
            }
        }

        private static List<String> lines(String resource) {
            try (InputStream in = EdiSegment.class.getResourceAsStream(resource)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
