package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperlessport.schemas.ceb.Field.Words;
import org.paperlessport.schemas.ceb.Value.Kind;

/** Reads the text of the field table; its head says how it is written. */
final class FieldTableText {

    private final List<String> lines;
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Allowed> values = new HashMap<>();
    private final Map<String, Body> blocks = new HashMap<>();
    private final Map<String, MessageType> types = new LinkedHashMap<>();
    private String namespace = FieldTable.CEB.intern();
    /** Of the message being read; empty in a block. */
    private String code = "";
    private int at;

    /** What stands below a line. */
    private record Body(List<Field> attributes, List<Field> children) {
    }

    FieldTableText(String text) {
        this.lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** By the local name of the root element, in the order of the table. */
    Map<String, MessageType> messageTypes() {
        while (at < lines.size()) {
            String[] head = lines.get(at++).split(" ");
            switch (head[0]) {
                case "names" -> names();
                case "values" -> values();
                case "block" -> blocks.put(head[1], body(1, head[1].equals("Signature"), head[1]));
                case "message" -> message(head);
                default -> throw new IllegalStateException("field table: " + String.join(" ", head));
            }
        }
        return types;
    }

    private void names() {
        while (lines.get(at).startsWith(" ")) {
            String[] line = lines.get(at++).strip().split(" : ");
            words.put(line[0], words(line[1]));
        }
    }

    private void values() {
        while (lines.get(at).startsWith(" ")) {
            List<String> line = List.of(lines.get(at++).strip().split(" +"));
            values.put(line.get(0), Allowed.of(line.subList(1, line.size())));
        }
    }

    private static Words words(String both) {
        String[] tongues = both.split(" \\| ");
        return new Words(tongues[0], tongues[1]);
    }

    private void message(String[] head) {
        String line = String.join(" ", head);
        Words title = words(line.substring(line.indexOf(" : ") + 3));
        String named = option(List.of(head), "root=");
        String root = named == null ? head[1] + "Message" : named;
        Side side = Side.valueOf(head[2].toUpperCase(java.util.Locale.ROOT));
        namespace = side.namespace();
        code = head[1];
        Body body = body(1, false, root);
        Rule once = new Rule(Occurs.ONCE, Structure.SEQUENCE);
        types.put(root, new MessageType(head[1], side,
                head[3].equals("from=202205") ? Edition.E202205 : Edition.E2018, title,
                new Field(root.intern(), namespace, title, "", once, once,
                        null, body.attributes, body.children)));
    }

    /** The lines at this depth and everything below them. */
    private Body body(int depth, boolean signature, String parent) {
        List<Field> attributes = new ArrayList<>();
        List<Field> children = new ArrayList<>();
        while (at < lines.size() && depthOf(lines.get(at)) == depth) {
            String line = lines.get(at++).strip();
            if (line.startsWith("@")) {
                attributes.add(attribute(line));
            } else if (line.startsWith("+ ")) {
                children.add(shared(line.split(" ")));
            } else {
                children.add(element(line, depth, signature, parent));
            }
        }
        return new Body(List.copyOf(attributes), List.copyOf(children));
    }

    private Field attribute(String line) {
        String[] parts = line.split(" ");
        boolean optional = parts[0].endsWith("?");
        String name = parts[0].substring(1, parts[0].length() - (optional ? 1 : 0));
        Rule rule = new Rule(optional ? new Occurs(0, 1) : Occurs.ONCE,
                content(List.of(parts).subList(1, parts.length)));
        return new Field(name.intern(), "", words.getOrDefault(name, new Words(name, name)), "", rule, rule,
                null, List.of(), List.of());
    }

    private Field shared(String[] parts) {
        Occurs occurs = parts.length > 2 ? Occurs.of(parts[2]) : Occurs.ONCE;
        Rule rule = new Rule(occurs, Structure.SEQUENCE);
        Body body = blocks.get(parts[1]);
        String name = parts[1].replaceAll("-.*", "").intern();
        String written = name.equals("Signature") ? FieldTable.DS.intern() : namespace;
        return new Field(name, written, words.get(name), parts[1], rule, rule,
                null, body.attributes, body.children);
    }

    private Field element(String line, int depth, boolean signature, String parent) {
        int blank = line.indexOf(' ');
        String name = blank < 0 ? line : line.substring(0, blank);
        String[] editions = (blank < 0 ? "" : line.substring(blank + 1)).split("(^| )/ ", 2);
        Rule current = name.equals("any") ? new Rule(new Occurs(0, 1), Structure.ANY) : rule(editions[0]);
        Rule earlier = editions.length > 1 ? rule(editions[1]) : current;
        Body body = body(depth + 1, signature, name);
        String place = parent.replaceAll("-.*", "") + "/" + name;
        Words called = words.getOrDefault(place,
                words.getOrDefault(name, new Words(name, name)));
        return new Field(name.intern(), signature ? FieldTable.DS.intern() : namespace, called, "",
                current, earlier, values.getOrDefault(code + "/" + name, values.getOrDefault(place, values.get(name))),
                body.attributes, body.children);
    }

    private static Rule rule(String text) {
        if (text.equals("absent")) {
            return new Rule(Occurs.NEVER, Structure.SEQUENCE);
        }
        List<String> parts = text.isEmpty() ? List.of() : List.of(text.strip().split(" +"));
        boolean counted = !parts.isEmpty() && Character.isDigit(parts.get(0).charAt(0));
        return new Rule(counted ? Occurs.of(parts.get(0)) : Occurs.ONCE,
                content(counted ? parts.subList(1, parts.size()) : parts));
    }

    private static Content content(List<String> parts) {
        if (parts.isEmpty()) {
            return Structure.SEQUENCE;
        }
        String type = parts.get(0);
        switch (type) {
            case "free":
                return Structure.FREE;
            case "choice":
                return parts.contains("mixed") ? Structure.MIXED_CHOICE : Structure.CHOICE;
            case "ID":
                return new Value(Kind.NAME, 0, 0, 0, true, null, null);
            default:
                return value(type, parts);
        }
    }

    private static Value value(String type, List<String> parts) {
        String facets = type.substring(1);
        String fixed = option(parts, "fixed=");
        String preset = option(parts, "default=");
        switch (type.charAt(0)) {
            case 'N':
                String[] digits = facets.split(",");
                return new Value(Kind.DECIMAL, 0, Integer.parseInt(digits[0]), Integer.parseInt(digits[1]),
                        true, fixed, preset);
            case 'I':
                return new Value(Kind.WHOLE, 0, number(facets, Value.ANY_NUMBER), 0, true, fixed, preset);
            case 'B':
                return new Value(Kind.BASE64, 0, 0, 0, true, fixed, preset);
            case 'T':
                return new Value(Kind.DATE_TIME, 0, 0, 0, true, fixed, preset);
            case 'D':
                return new Value(Kind.DATE, 0, 0, 0, true, fixed, preset);
            default:
                String[] range = facets.contains("..") ? facets.split("\\.\\.", 2)
                        : new String[] {facets, facets};
                return new Value(Kind.TEXT, number(range[0], 0), number(range[1], Value.ANY_NUMBER), 0,
                        parts.contains("collapse"), fixed, preset);
        }
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static String option(List<String> parts, String key) {
        return parts.stream().filter(part -> part.startsWith(key)).findFirst()
                .map(part -> part.substring(key.length())).orElse(null);
    }

    private static int depthOf(String line) {
        return (line.length() - line.stripLeading().length()) / 2;
    }
}
