package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The messages of one dialect and their segments: those of UN/EDIFACT from {@code messages.txt} and
 * {@code segments.txt} beside this class, those of the others from files of their own. A table is taken apart when
 * it is first asked for.
 */
final class EdiTables {

    static final EdiTables PUBLISHED = new EdiTables("");
    static final EdiTables X12 = new EdiTables("x12-");
    static final EdiTables PLATFORM = new EdiTables("platform-");

    /** In the other dialects a line may hold for every directory. */
    private static final String EVERY = " *";
    private static final char UNPROVEN = '~';

    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, String> segments = new HashMap<>();
    private final Map<String, Optional<MessagePlan>> plans = new ConcurrentHashMap<>();
    private final Map<String, SegmentPlan> segmentPlans = new ConcurrentHashMap<>();
    private final Set<String> unproven = new HashSet<>();
    private final boolean every;

    private EdiTables(String dialect) {
        readSegments(lines(dialect + "segments.txt"));
        readMessages(lines(dialect + "messages.txt"));
        every = !dialect.isEmpty();
    }

    /** What a table or a segment departs in is only told of: it is known from files, or from hearsay. */
    boolean unproven(String name, String directory) {
        return unproven.contains(name + " " + directory) || unproven.contains(name + EVERY);
    }

    /** @param table message and directory, e.g. {@code CODECO D:95B} */
    Optional<MessageShape> message(String table) {
        return Optional.ofNullable(messages.get(key(table, messages))).map(structure -> new MessageShape(
                table.substring(table.indexOf(' ') + 1), new TableLine(structure).parts()));
    }

    /** The same, laid flat for matching. */
    Optional<MessagePlan> plan(String table) {
        Optional<MessagePlan> plan = plans.get(table);
        return plan != null || !holds(table) ? Optional.ofNullable(plan).flatMap(one -> one)
                : plans.computeIfAbsent(table, key -> message(key).map(one -> new MessagePlan(one, this)));
    }

    boolean holds(String table) {
        return messages.containsKey(key(table, messages));
    }

    private String key(String name, Map<String, String> lines) {
        return every && !lines.containsKey(name) && name.indexOf(' ') > 0 ? name.substring(0, name.indexOf(' ')) + EVERY : name;
    }

    /** Where a message has a table, e.g. {@code D:95B D:96B}; empty when there is none of that name. */
    String directories(String message) {
        return messages.keySet().stream().filter(table -> table.startsWith(message + " "))
                .map(table -> table.substring(table.indexOf(' ') + 1)).sorted(Comparator.comparing(
                        (String directory) -> directory.startsWith("D:9") ? 0 : 1).thenComparing(directory -> directory))
                .collect(Collectors.joining(" "));
    }

    List<String> tables() {
        return messages.keySet().stream().sorted().toList();
    }

    /** @param directory e.g. {@code D:95B}; {@code S:3} and {@code S:4} for the envelope */
    Optional<SegmentShape> segment(String directory, String tag) {
        return Optional.ofNullable(segments.get(key(tag + " " + directory, segments)))
                .map(elements -> new TableLine(tag + " " + dated(elements, directory)).segment());
    }

    /** X12 wrote the year with two digits in 003, and with four since. */
    private String dated(String elements, String directory) {
        return every ? elements.replaceAll(":d(?![\\d=])", directory.equals("003") ? ":d=6" : ":d=8") : elements;
    }

    boolean knows(String tag) {
        return segments.keySet().stream().anyMatch(line -> line.startsWith(tag + " "));
    }

    /** Null, in the other dialects, for a segment that may hold anything. */
    SegmentPlan segmentPlan(String directory, String tag) {
        return every && segment(directory, tag).isEmpty() ? null : segmentPlans.computeIfAbsent(tag + " " + directory, unused -> new SegmentPlan(
                segment(directory, tag).orElseThrow(() -> new IllegalStateException(
                        "no segment " + tag + " in " + directory))));
    }

    private void readSegments(List<String> lines) {
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            String[] words = proven(line.substring(0, equals).split(" "));
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
                words = proven(line.strip().split(" "));
            } else {
                structure.append(line);
            }
        }
        keep(words, structure.toString());
    }

    private String[] proven(String[] words) {
        if (words[0].charAt(0) == UNPROVEN) {
            words[0] = words[0].substring(1);
            for (int i = 1; i < words.length; i++) {
                unproven.add(words[0] + " " + words[i]);
            }
        }
        return words;
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
