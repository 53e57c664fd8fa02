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
import java.util.regex.Pattern;

/**
 * The messages of one dialect and their segments: those of UN/EDIFACT from {@code messages.txt} and
 * {@code segments.txt} beside this class, those of the others from files of their own, which have code lists, too. A
 * table is taken apart when it is first asked for.
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
    private final Map<String, CodeList> codes = new HashMap<>();
    private final Set<String> unproven = new HashSet<>();
    private final String dialect;
    private final boolean every;

    private EdiTables(String dialect) {
        this.dialect = dialect;
        readSegments(lines(dialect + "segments.txt"));
        readMessages(lines(dialect + "messages.txt"));
        every = !dialect.isEmpty();
        if (every) {
            lines(dialect + "codes.txt").forEach(this::readCodes);
        }
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

    private String key(String name, Map<String, ?> lines) {
        return every && !lines.containsKey(name) && name.indexOf(' ') > 0
                ? name.substring(0, name.indexOf(' ')) + EVERY : name;
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

    /**
     * X12 wrote the year with two digits in 003, and with four since; the releases of 003 differ in their conditions,
     * so that there these are never proven.
     */
    private String dated(String elements, String directory) {
        boolean old = directory.equals("003");
        String dated = every ? elements.replaceAll(":d(?![\\d=])", old ? ":d=6" : ":d=8") : elements;
        int conditions = old ? dated.indexOf('|') : -1;
        return conditions < 0 ? dated
                : dated.substring(0, conditions) + dated.substring(conditions).replaceAll(" (?=[PRECL])", " ~");
    }

    boolean knows(String tag) {
        return segments.keySet().stream().anyMatch(line -> line.startsWith(tag + " "));
    }

    /** Null, in the other dialects, for a segment that may hold anything. */
    SegmentPlan segmentPlan(String directory, String tag) {
        SegmentPlan plan = segmentPlans.get(tag + " " + directory);
        return plan != null || every && !segments.containsKey(key(tag + " " + directory, segments)) ? plan
                : segmentPlans.computeIfAbsent(tag + " " + directory, unused -> plan(directory, tag));
    }

    private SegmentPlan plan(String directory, String tag) {
        SegmentShape shape = segment(directory, tag).orElseThrow(() -> new IllegalStateException(
                "no segment " + tag + " in " + directory));
        return new SegmentPlan(shape, number -> named(tag, number), name -> codes.get(key(name + " " + directory, codes)));
    }

    /**
     * What a profile calls an element by: {@code 8169} of UN/EDIFACT, {@code x12:623}, and {@code platform:00/4}, where
     * the number counts the fields of one record.
     */
    private String named(String tag, String number) {
        return !every ? number : this == X12 ? "x12:" + number : "platform:" + tag + "/" + number;
    }

    private static EdiTables of(String element) {
        return element.startsWith("x12:") ? X12 : element.startsWith("platform:") ? PLATFORM : PUBLISHED;
    }

    /** Whether the values of an element are published, by its name in profiles. */
    static boolean hasCodes(String element) {
        return of(element).codes.keySet().stream().anyMatch(line -> line.startsWith(element + " "));
    }

    /** Whether a segment of its dialect holds the element, by its name in profiles. */
    static boolean knowsElement(String element) {
        EdiTables tables = of(element);
        String[] place = element.substring(element.indexOf(':') + 1).split("/");
        String number = "(.*[ (])?" + Pattern.quote(place[place.length - 1]) + ":.*";
        return tables.segments.entrySet().stream().anyMatch(line -> line.getValue().matches(number)
                && (tables != PLATFORM || line.getKey().startsWith(place[0] + " ")));
    }

    private void readCodes(String line) {
        int equals = line.indexOf(" = ");
        boolean proven = line.charAt(0) != UNPROVEN;
        String[] words = line.substring(proven ? 0 : 1, equals).split(" ");
        CodeList list = CodeList.of(List.of(line.substring(equals + 3).strip().split(" +")), proven);
        for (int i = 1; i < words.length; i++) {
            codes.put(dialect.replace('-', ':') + words[0] + " " + words[i], list);
        }
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
