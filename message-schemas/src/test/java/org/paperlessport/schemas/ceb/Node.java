package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One element of a paper that can be written as it is or with one place changed. */
record Node(Field field, String path, List<Node> children) {

    /** One element for every field below. */
    static Node of(Field field, String parentPath) {
        String path = parentPath + (parentPath.isEmpty() ? "" : "/") + field.name();
        String numbered = field.repeats() ? path + "[1]" : path;
        return new Node(field, numbered, field.isSignature() ? List.of() : field.children().stream()
                .filter(child -> child.current().content() != Structure.ANY)
                .map(child -> of(child, numbered)).toList());
    }

    /** This one and all below. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    /** Everything as it should be. */
    String text() {
        return text(null, null);
    }

    /** Everything as it should be but one node, which is written by the change. */
    String text(Node changed, Function<Node, String> change) {
        if (this == changed) {
            return change.apply(this);
        }
        StringBuilder inside = new StringBuilder();
        children.forEach(child -> inside.append(child.text(changed, change)));
        return element(inside.toString());
    }

    /** The element with this between its tags. */
    String element(String inside) {
        if (field.isSignature()) {
            return Papers.SIGNATURE;
        }
        String content = field.current().content() instanceof Value value ? Papers.value(field, value)
                : "\n" + inside;
        return named(content);
    }

    /** The element with exactly this content. */
    String named(String content) {
        return "<" + field.name() + attributes() + ">" + content + "</" + field.name() + ">\n";
    }

    /** All of them, with the namespace where it begins. */
    private String attributes() {
        StringBuilder out = new StringBuilder(path.contains("/") || field.namespace().isEmpty() ? ""
                : " xmlns=\"" + field.namespace() + "\"");
        field.attributes().forEach(attribute -> out.append(' ').append(attribute.name()).append("=\"")
                .append(Papers.attribute(attribute)).append('"'));
        return out.toString();
    }
}
