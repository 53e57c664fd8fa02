package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One way to change one place of a valid paper; whether the paper is still valid is for the schema to say.
 */
record Mutation(String name, Node target, Function<Node, String> change) {

    /** Names of mutations that put one other value into an element begin so; the value follows, in quotes. */
    private static final String VALUE = "written '";

    /** The value put in, or null when something else was changed. */
    String value() {
        return name.startsWith(VALUE) ? name.substring(VALUE.length(), name.length() - 1) : null;
    }

    /** The whole paper with the change made. */
    String applied(Node root) {
        return Papers.DECLARATION + root.text(target, change);
    }

    /** Every change we know for this message. */
    static List<Mutation> of(Node root) {
        List<Mutation> all = new ArrayList<>();
        for (Node node : root.all()) {
            if (node != root) {
                placement(node, all);
            }
            if (!node.field().isSignature()) {
                node.field().attributes().forEach(attribute -> attribute(node, attribute, all));
            }
            if (node.field().current().content() instanceof Value value) {
                value(node, value, all);
            } else if (!node.field().isSignature()) {
                group(node, all);
            }
        }
        rootTags(root, all);
        signature(root, all);
        return all;
    }

    private static void placement(Node node, List<Mutation> all) {
        String name = node.field().name();
        add(all, "missing", node, n -> "");
        add(all, "repeated", node, n -> n.text() + n.text());
        add(all, "followed by an unknown element", node, n -> n.text() + "<surplus>1</surplus>\n");
        if (node.field().isSignature()) {
            return;
        }
        add(all, "misspelt", node, n -> n.text().replace(name + ">", name + "X>"));
        add(all, "in another namespace", node, n -> n.text().replaceFirst(">", " xmlns=\"urn:other\">"));
        add(all, "in no namespace", node, n -> n.text().replaceFirst(">", " xmlns=\"\">"));
        add(all, "with an attribute", node, n -> n.text().replaceFirst(">", " surplus=\"1\">"));
        add(all, "with a schema location", node, n -> n.text().replaceFirst(">",
                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:a b\">"));
        add(all, "said to be nil", node, n -> n.text().replaceFirst(">",
                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\">"));
        if (node.field().repeats()) {
            int max = Math.min(node.field().current().occurs().max(), 200);
            add(all, "as often as possible", node, n -> n.text().repeat(max));
            add(all, "once too often", node, n -> n.text().repeat(max + 1));
        }
    }

    private static void attribute(Node node, Field attribute, List<Mutation> all) {
        String written = " " + attribute.name() + "=\"" + Papers.attribute(attribute) + "\"";
        add(all, "without " + attribute.name(), node, n -> n.text().replaceFirst(written, ""));
        for (String value : List.of("", " ", "1.0", " 1.0", "1.1", "_a", "a b", "1a", "x".repeat(300))) {
            add(all, attribute.name() + "='" + value + "'", node,
                    n -> n.text().replaceFirst(written, " " + attribute.name() + "=\"" + value + "\""));
        }
    }

    private static void group(Node node, List<Mutation> all) {
        add(all, "hollow", node, n -> n.named(""));
        add(all, "with text inside", node, n -> n.text().replaceFirst("\n", "stray\n"));
        for (int i = 0; i + 1 < node.children().size(); i++) {
            int at = i;
            add(all, "children " + i + " and the next exchanged", node, n -> n.named(exchanged(n, at)));
        }
        add(all, "first child at the end", node, n -> n.named(lastFirst(n)));
    }

    private static String exchanged(Node node, int at) {
        List<Node> children = new ArrayList<>(node.children());
        children.add(at, children.remove(at + 1));
        return written(children);
    }

    private static String lastFirst(Node node) {
        List<Node> children = new ArrayList<>(node.children());
        if (!children.isEmpty()) {
            children.add(children.remove(0));
        }
        return written(children);
    }

    private static String written(List<Node> children) {
        StringBuilder out = new StringBuilder("\n");
        children.forEach(child -> out.append(child.text()));
        return out.toString();
    }

    private static void value(Node node, Value value, List<Mutation> all) {
        for (String text : Values.of(node.field(), value)) {
            add(all, VALUE + text + "'", node, n -> n.named(text));
        }
        add(all, "closed in its own tag", node, n -> "<" + n.field().name() + "/>\n");
        add(all, "with a child", node, n -> n.named("<surplus/>"));
        add(all, "in pieces", node, n -> n.text().replaceFirst(">(.)", "><!-- a -->$1<?b?><![CDATA[]]>"));
        add(all, "as CDATA", node, n -> n.text().replaceFirst(">(.*)</", "><![CDATA[$1]]></"));
        add(all, "with a prefix", node, n -> n.text().replaceFirst("<", "<p:").replaceFirst("</", "</p:")
                .replaceFirst(">", " xmlns:p=\"" + n.field().namespace() + "\">"));
    }

    private static void rootTags(Node root, List<Mutation> all) {
        add(all, "followed by a comment", root, n -> n.text() + "<!-- end -->\n");
        tag(all, root, "guid missing", " guid=\"" + Papers.GUID + "\"", "");
        tag(all, root, "guid empty", Papers.GUID + "\" version", "\" version");
        tag(all, root, "guid of 35", Papers.GUID + "\" version", Papers.GUID.substring(1) + "\" version");
        tag(all, root, "guid of 37", Papers.GUID + "\" version", Papers.GUID + "A\" version");
        tag(all, root, "version missing", " version=\"1.0\"", "");
        tag(all, root, "version empty", "version=\"1.0\"", "version=\"\"");
        tag(all, root, "version of 10", "version=\"1.0\"", "version=\"v1.0000000\"");
        tag(all, root, "version of 11", "version=\"1.0\"", "version=\"v1.00000000\"");
        tag(all, root, "surplus attribute", " version", " surplus=\"1\" version");
        tag(all, root, "qualified attribute", " version", " xml:lang=\"zh\" version");
        String namespace = " xmlns=\"" + root.field().namespace() + "\"";
        tag(all, root, "another namespace", namespace, " xmlns=\"urn:other\"");
        tag(all, root, "no namespace", namespace, "");
        if (root.field().namespace().isEmpty()) {
            return;
        }
        add(all, "everything with a prefix", root, n -> n.text().replaceAll("<(/?)(?!ds:)(?=\\w)", "<$1ceb:")
                .replaceFirst(" xmlns=", " xmlns:ceb="));
    }

    private static void tag(List<Mutation> all, Node root, String name, String from, String to) {
        add(all, name, root, n -> n.text().replace(from, to));
    }

    private static void signature(Node root, List<Mutation> all) {
        root.children().stream().filter(child -> child.field().isSignature())
                .forEach(seal -> SignatureChanges.ALL.forEach((name, change) -> add(all, name, seal,
                        n -> change.apply(n.text()))));
    }

    private static void add(List<Mutation> all, String name, Node target, Function<Node, String> change) {
        all.add(new Mutation(name, target, change));
    }
}
