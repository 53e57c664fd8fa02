package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agreed messages and their segments, from {@code messages.txt} and {@code segments.txt} beside this
 * class.
 */
final class EdiTables {

    static final EdiTables AGREED = new EdiTables();

    private final Map<String, MessageShape> messages = new HashMap<>();
    private final Map<String, Map<String, SegmentShape>> segments = new HashMap<>();

    private EdiTables() {
        readSegments(lines("segments.txt"));
        readMessages(lines("messages.txt"));
    }

    /** @param table message and directory, e.g. {@code CODECO D:95B} */
    Optional<MessageShape> message(String table) {
        return Optional.ofNullable(messages.get(table));
    }

    List<String> tables() {
        return messages.keySet().stream().sorted().toList();
    }

    Optional<SegmentShape> segment(String directory, String tag) {
        return Optional.ofNullable(segments.getOrDefault(directory, Map.of()).get(tag));
    }

    private void readSegments(List<String> lines) {
        List<Map<String, SegmentShape>> directories = List.of();
        for (String line : lines) {
            if (line.startsWith("[")) {
                directories = new ArrayList<>();
                for (String name : line.substring(1, line.length() - 1).split(" ")) {
                    directories.add(segments.computeIfAbsent(name, unused -> new HashMap<>()));
                }
            } else {
                SegmentShape shape = new TableLine(line).segment();
                directories.forEach(directory -> directory.put(shape.tag(), shape));
            }
        }
    }

    private void readMessages(List<String> lines) {
        String table = "";
        var structure = new StringBuilder();
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                keep(table, structure.toString());
                structure.setLength(0);
                table = line.strip();
            } else {
                structure.append(line);
            }
        }
        keep(table, structure.toString());
    }

    private void keep(String table, String structure) {
        if (!table.isEmpty()) {
            String directory = table.substring(table.indexOf(' ') + 1);
            messages.put(table, new MessageShape(directory, new TableLine(structure).parts()));
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = EdiTables.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
