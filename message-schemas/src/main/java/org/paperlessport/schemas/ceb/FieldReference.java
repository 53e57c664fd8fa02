package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.Text;

/** The field table as people read it: every message, every element and attribute, what it must be, in both tongues. */
public final class FieldReference {

    private FieldReference() {
    }

    /**
     * A message of the table.
     *
     * @param root    its root element, e.g. {@code CEB311Message}; unique
     * @param code    e.g. {@code CEB311}; an arrival report has two roots and one code
     * @param only202205 edition 2018 does not have it
     */
    public record Message(String root, String code, Side side, Text name, boolean only202205, String namespace) {
    }

    /**
     * A line of the table.
     *
     * @param path    from the root, e.g. {@code Order/OrderHead/orderNo}; an attribute with @
     * @param depth   0 for a child of the root
     * @param occurs  e.g. {@code 1..100}; {@code 0..0} when the edition does not have it
     * @param type    e.g. {@code C1..60}, empty for a group
     * @param facets  the type in words, and what the value may say
     * @param earlier the same of edition 2018 where it differs
     */
    public record Line(String path, int depth, String name, Text means, boolean group, String occurs, String type,
                       Text facets, Optional<Earlier> earlier) {
    }

    /** What edition 2018 asks where it asks something else. */
    public record Earlier(String occurs, String type, Text facets) {

        /** Edition 2018 does not have the element at all. */
        public boolean absent() {
            return occurs.equals("0..0");
        }
    }

    /** In the order of the table. */
    public static List<Message> messages() {
        return FieldTable.PUBLISHED.types().stream().map(FieldReference::message).toList();
    }

    /** By root element or code. */
    public static Optional<Message> find(String rootOrCode) {
        return type(rootOrCode).map(FieldReference::message);
    }

    /** Everything below the root, in the order of the message. */
    public static List<Line> lines(Message message) {
        List<Line> lines = new ArrayList<>();
        Field root = FieldTable.PUBLISHED.byRoot(message.root()).root();
        add(root, "", 0, lines);
        return List.copyOf(lines);
    }

    /** A message with only what must be there, invented, valid by edition 202205 but for its seal. */
    public static String example(Message message) {
        return Example.of(FieldTable.PUBLISHED.byRoot(message.root()));
    }

    private static Optional<MessageType> type(String rootOrCode) {
        MessageType byRoot = FieldTable.PUBLISHED.byRoot(rootOrCode);
        return Optional.ofNullable(byRoot != null ? byRoot : FieldTable.PUBLISHED.byCode(rootOrCode));
    }

    private static Message message(MessageType type) {
        return new Message(type.root().name(), type.code(), type.side(), text(type.words()),
                type.since() != Edition.E2018, type.side().namespace());
    }

    private static void add(Field parent, String path, int depth, List<Line> lines) {
        parent.attributes().forEach(attribute -> lines.add(line(attribute, path + "@" + attribute.name(), depth)));
        for (Field child : parent.children()) {
            String name = child.current().content() == Structure.ANY ? "*" : child.shown();
            lines.add(line(child, path + name, depth));
            add(child, path + name + "/", depth + 1, lines);
        }
    }

    private static Line line(Field field, String path, int depth) {
        Optional<Earlier> earlier = field.earlier() == field.current() ? Optional.empty()
                : Optional.of(new Earlier(field.earlier().occurs().toString(), type(field.earlier()),
                        facets(field.earlier())));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Line(path, depth, name, text(field.words()), !(field.current().content() instanceof Value),
                field.current().occurs().toString(), type(field.current()), meaning(field), earlier);
    }

    private static Text text(Field.Words words) {
        return new Text(words.zh(), words.en());
    }

    private static String type(Rule rule) {
        if (!(rule.content() instanceof Value value)) {
            return "";
        }
        String range = value.max() == Value.ANY_NUMBER ? value.min() == 0 ? "" : value.min() + ".."
                : value.min() == value.max() ? "" + value.max() : (value.min() == 0 ? "" : value.min()) + ".." + value.max();
        return switch (value.kind()) {
            case TEXT -> "C" + range;
            case DECIMAL -> "N" + value.max() + "," + value.fraction();
            case WHOLE -> value.max() == Value.ANY_NUMBER ? "I" : "I" + value.max();
            case BASE64 -> "base64";
            case NAME -> "ID";
            case DATE_TIME -> "dateTime";
            case DATE -> "date";
        };
    }

    /** The facets, and what the value may say beside them. */
    private static Text meaning(Field field) {
        Text facets = facets(field.current());
        return field.allowed() == null ? facets
                : new Text(facets.zh() + "；取值为 " + field.allowed().expected().zh(),
                        facets.en() + "; value: " + field.allowed().expected().en());
    }

    private static Text facets(Rule rule) {
        if (rule.occurs().max() == 0) {
            return new Text("无此字段", "not in this edition");
        }
        if (rule.content() instanceof Value value) {
            Text bare = text(FaultTexts.expected(value));
            Text said = value.kind() == Value.Kind.TEXT && value.collapse()
                    ? new Text(bare.zh() + "，首尾与连续的空白不计", bare.en() + ", blanks at the ends and runs of blanks not counted")
                    : bare;
            return value.preset() == null ? said
                    : new Text(said.zh() + "；为空即 " + value.preset(), said.en() + "; empty means " + value.preset());
        }
        return switch ((Structure) rule.content()) {
            case SEQUENCE -> new Text("下列元素，按此次序", "the elements below, in this order");
            case CHOICE -> new Text("下列元素，次序不限，至少一个", "the elements below in any order, at least one");
            case MIXED_CHOICE -> new Text("下列元素与文字，次序不限", "the elements below and text, in any order");
            case FREE -> new Text("任意内容，不作检查", "anything, not looked into");
            case ANY -> new Text("任一元素，不作检查", "one element of any kind, not looked into");
        };
    }
}
