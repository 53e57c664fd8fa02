package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published messages and their segments, from {@code messages.txt} and {@code segments.txt} beside this
 * class. A table is taken apart when it is first asked for.
 */
final class EdiTables {

    static final EdiTables PUBLISHED = new EdiTables();

    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, String> segments = new HashMap<>();
    private final Map<String, Optional<MessagePlan>> plans = new ConcurrentHashMap<>();
    private final Map<String, SegmentPlan> segmentPlans = new ConcurrentHashMap<>();

    private EdiTables() {
        readSegments(lines("segments.txt"));
        readMessages(lines("messages.txt"));
    }

    /** @param table message and directory, e.g. {@code CODECO D:95B} */
    Optional<MessageShape> message(String table) {
        return Optional.ofNullable(messages.get(table)).map(structure -> new MessageShape(
                table.substring(table.indexOf(' ') + 1), new TableLine(structure).parts()));
    }

    /** The same, laid flat for matching. */
    Optional<MessagePlan> plan(String table) {
        Optional<MessagePlan> plan = plans.get(table);
        return plan != null || !messages.containsKey(table) ? Optional.ofNullable(plan).flatMap(one -> one)
                : plans.computeIfAbsent(table, key -> message(key).map(one -> new MessagePlan(one, this)));
    }

    boolean holds(String table) {
        return messages.containsKey(table);
    }

    List<String> tables() {
        return messages.keySet().stream().sorted().toList();
    }

    /** @param directory e.g. {@code D:95B}; {@code S:3} and {@code S:4} for the envelope */
    Optional<SegmentShape> segment(String directory, String tag) {
        return Optional.ofNullable(segments.get(tag + " " + directory))
                .map(elements -> new TableLine(tag + " " + elements).segment());
    }

    SegmentPlan segmentPlan(String directory, String tag) {
        return segmentPlans.computeIfAbsent(tag + " " + directory, unused -> new SegmentPlan(
                segment(directory, tag).orElseThrow(() -> new IllegalStateException(
                        "no segment " + tag + " in " + directory))));
    }

    private void readSegments(List<String> lines) {
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            String[] words = line.substring(0, equals).split(" ");
            for (int i = 1; i < words.length; i++) {
                segments.put(words[0] + " " + words[i], line.substring(equals + 3));
            }
        }
    }

    private void readMessages(List<String> lines) {
        String[] words = {};
        var structure = new StringBuilder();
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                keep(words, structure.toString());
                structure.setLength(0);
                words = line.strip().split(" ");
            } else {
                structure.append(line);
            }
        }
        keep(words, structure.toString());
    }

    private void keep(String[] words, String structure) {
        for (int i = 1; i < words.length; i++) {
            messages.put(words[0] + " " + words[i], structure);
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
