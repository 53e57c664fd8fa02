package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.Value.Misfit;

/**
 * Walks one message beside the field table and notes everything that does not fit, for both editions at once. Binds as
 * it goes, until the first fault that refuses the message. Stands at the event the parser has just read.
 */
final class ElementCheck {

    /** Bits of the editions that a finding speaks for. */
    static final int CURRENT = 1;
    static final int EARLIER = 2;
    static final int BOTH = CURRENT | EARLIER;

    private final XMLStreamReader2 in;
    private final MessageType type;
    private final Findings findings;
    private final List<String> documentGuids = new ArrayList<>();
    private final OpenElement[] open = new OpenElement[XmlLimits.MAX_DEPTH + 1];
    private int depth = -1;
    /** How deep we are inside elements that nobody looks into. */
    private int ignored;
    private Set<String> names;

    ElementCheck(XMLStreamReader2 in, MessageType type, Findings findings) {
        this.in = in;
        this.type = type;
        this.findings = findings;
    }

    /** In the order of the documents; empty where a document has none. */
    List<String> documentGuids() {
        return documentGuids;
    }

    /** The generated root object; of use only when nothing refuses the message. */
    Object bound() {
        return open[0].bound;
    }

    void root() {
        push(type.root(), Shape.of(type), 1);
        if (!in.getNamespaceURI().equals(type.root().namespace())) {
            findings.wrongNamespace(BOTH, here(), in.getNamespaceURI(), type.root());
        }
        if (!type.isIn(Edition.E2018)) {
            findings.notIn2018(here(), type);
        }
        attributes(type.root());
    }

    void start() {
        if (ignored > 0) {
            ignored++;
            return;
        }
        OpenElement parent = open[depth];
        int at = place(parent);
        if (at < 0) {
            ignored = 1;
            return;
        }
        Field field = parent.field.children().get(at);
        push(field, parent.shape == null ? null : parent.shape.children[at],
                parent.field.current().content() == Structure.SEQUENCE ? parent.seen[at] : 1);
        if (depth == 1 && at == 0) {
            documentGuids.add("");
        }
        if (in.getAttributeCount() > 0 || !field.attributes().isEmpty()) {
            attributes(field);
        }
    }

    void text() {
        if (ignored > 0) {
            return;
        }
        OpenElement element = open[depth];
        Content content = element.field.current().content();
        if (content instanceof Value) {
            element.add(in.getText());
        } else if ((content == Structure.SEQUENCE || content == Structure.CHOICE) && !element.hasStrayText
                && !in.isWhiteSpace()) {
            element.hasStrayText = true;
            findings.strayText(BOTH, here(), in.getText(), element.field);
        }
    }

    void end() {
        if (ignored > 0) {
            ignored--;
            return;
        }
        OpenElement element = open[depth];
        if (element.field.current().content() instanceof Value value) {
            judge(element, value);
        } else if (element.field.current().content() == Structure.SEQUENCE) {
            missingChildren(element);
        } else if (element.field.current().content() != Structure.FREE && !element.hasElements) {
            findings.emptyChoice(BOTH, here(), element.field);
        }
        depth--;
        if (element.bound != null && depth >= 0 && !findings.refused()) {
            element.shape.hang(open[depth].bound, element.bound);
        }
    }

    private void judge(OpenElement element, Value current) {
        Field field = element.field;
        if (element.hasElements) {
            return;
        }
        String text = element.text();
        Misfit now = current.misfit(text);
        Misfit then = field.earlier() == field.current() || !(field.earlier().content() instanceof Value earlier)
                ? now : earlier.misfit(text);
        if (now != null || then != null) {
            findings.misfit((now != null ? CURRENT : 0) | (then != null ? EARLIER : 0),
                    place(element.line, element.column, path(depth)), text, now != null ? now : then, field);
        }
        if (depth <= 3 && field.name().equals("guid") && !documentGuids.isEmpty()) {
            documentGuids.set(documentGuids.size() - 1, text);
        }
        if (element.shape != null && !findings.refused()) {
            element.bound = current.bound(text);
        }
    }

    /** Which child this element is, or -1 when nobody looks into it. */
    private int place(OpenElement parent) {
        parent.hasElements = true;
        Content content = parent.field.current().content();
        if (content == Structure.SEQUENCE) {
            return inSequence(parent);
        }
        if (content == Structure.CHOICE || content == Structure.MIXED_CHOICE) {
            int at = find(parent.field.children(), 0, parent.field.children().size());
            boolean own = in.getNamespaceURI().equals(parent.field.namespace());
            if (own && at < 0) {
                findings.unexpected(BOTH, here(childPath()), in.getLocalName(), parent.field);
            }
            return own ? at : -1;
        }
        if (content != Structure.FREE) {
            findings.unexpected(BOTH, here(childPath()), in.getLocalName(), parent.field);
        }
        return -1;
    }

    private int inSequence(OpenElement parent) {
        List<Field> children = parent.field.children();
        if (children.size() == 1 && children.get(0).current().content() == Structure.ANY) {
            if (++parent.seen[0] > 1) {
                findings.tooMany(BOTH, here(childPath()), children.get(0), 1);
            }
            return -1;
        }
        int at = find(children, parent.furthest, children.size());
        if (at < 0) {
            at = find(children, 0, parent.furthest);
        }
        if (at < 0) {
            findings.unexpected(BOTH, here(childPath()), in.getLocalName(), parent.field);
            return -1;
        }
        namespace(parent, children.get(at));
        if (at > parent.furthest) {
            passOver(parent, at);
        } else if (at < parent.furthest && (parent.seen[at] == 0 || children.get(at).repeats())) {
            findings.outOfOrder(BOTH, here(path(depth) + "/" + shown(children.get(at))), children.get(at),
                    children.get(parent.furthest));
        }
        count(parent, at, children.get(at));
        return at;
    }

    private int find(List<Field> children, int from, int to) {
        String name = in.getLocalName();
        for (int i = from; i < to; i++) {
            if (children.get(i).name() == name) {
                return i;
            }
        }
        for (int i = from; i < to; i++) {
            if (children.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** A wrong namespace is told once, where it begins. */
    private void namespace(OpenElement parent, Field child) {
        String written = in.getNamespaceURI();
        boolean inherited = parent.field.namespace().equals(child.namespace()) && written.equals(parent.namespace);
        if (!written.equals(child.namespace()) && !inherited) {
            findings.wrongNamespace(BOTH, here(path(depth) + "/" + shown(child)), written, child);
        }
    }

    private void passOver(OpenElement parent, int at) {
        for (int i = parent.furthest; i < at; i++) {
            if (parent.seen[i] == 0) {
                XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
                parent.passedAt[i] = (long) spot.getLineNumber() << 32 | spot.getColumnNumber();
            }
        }
        parent.furthest = at;
    }

    private void count(OpenElement parent, int at, Field child) {
        int count = ++parent.seen[at];
        int current = child.current().occurs().max();
        int earlier = child.earlier().occurs().max();
        int editions = (count == current + 1 ? CURRENT : 0) | (count == earlier + 1 ? EARLIER : 0);
        if (editions != 0) {
            String path = path(depth) + "/" + shown(child) + "[" + count + "]";
            findings.tooMany(editions, here(path), child, editions == EARLIER ? earlier : current);
        }
    }

    private void missingChildren(OpenElement element) {
        List<Field> children = element.field.children();
        for (int i = 0; i < children.size(); i++) {
            if (element.seen[i] == 0) {
                Field child = children.get(i);
                int editions = (child.current().occurs().min() > 0 ? CURRENT : 0)
                        | (child.earlier().occurs().min() > 0 ? EARLIER : 0);
                if (editions != 0) {
                    missing(element, i, child, editions);
                }
            }
        }
    }

    private void missing(OpenElement element, int at, Field child, int editions) {
        String path = path(depth) + "/" + shown(child);
        boolean passed = at < element.furthest;
        findings.missing(editions, passed
                ? place((int) (element.passedAt[at] >> 32), (int) element.passedAt[at], path) : here(path), child);
    }

    private void attributes(Field field) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            if (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI) && name.endsWith("chemaLocation")) {
                continue;
            }
            Field attribute = namespace.isEmpty() ? attribute(field, name) : null;
            if (attribute == null) {
                findings.unexpected(BOTH, here(path(depth) + "/@" + shortened(name)), name, field);
            } else {
                value(field, attribute, in.getAttributeValue(i));
            }
        }
        for (Field attribute : field.attributes()) {
            if (attribute.current().occurs().min() > 0 && in.getAttributeValue("", attribute.name()) == null) {
                findings.missing(BOTH, here(path(depth) + "/@" + attribute.name()), attribute);
            }
        }
    }

    private void value(Field field, Field attribute, String text) {
        Value value = (Value) attribute.current().content();
        Misfit misfit = value.misfit(text);
        if (misfit == null && value.kind() == Value.Kind.NAME) {
            names = names == null ? new HashSet<>() : names;
            misfit = names.add(text.strip()) ? null : Misfit.TYPE;
        }
        if (misfit != null) {
            findings.misfit(BOTH, here(path(depth) + "/@" + attribute.name()), text, misfit, attribute);
        } else if (open[depth].shape != null) {
            open[depth].shape.attributes[field.attributes().indexOf(attribute)].hang(open[depth].bound, text);
        }
    }

    private static Field attribute(Field field, String name) {
        for (Field attribute : field.attributes()) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    private void push(Field field, Shape shape, int index) {
        OpenElement element = open[++depth];
        if (element == null) {
            element = open[depth] = new OpenElement();
        }
        element.open(field, shape, in.getNamespaceURI(), index);
        if (shape != null && field.current().content() instanceof Structure) {
            element.bound = shape.make();
        }
        XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
        element.line = spot.getLineNumber();
        element.column = spot.getColumnNumber();
    }

    private Place here() {
        return here(path(depth));
    }

    private Place here(String path) {
        XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
        return place(spot.getLineNumber(), spot.getColumnNumber(), path);
    }

    private static Place place(int line, int column, String path) {
        return new Place.InXml(line, column, path);
    }

    private String childPath() {
        return path(depth) + "/" + shortened(in.getLocalName());
    }

    /** From the root down to this depth; repeated elements carry their number. */
    String path(int to) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= to; i++) {
            Field field = open[i].field;
            path.append(i == 0 ? "" : "/").append(shown(field));
            if (i > 0 && (field.repeats() || open[i].index > 1)) {
                path.append('[').append(open[i].index).append(']');
            }
        }
        return path.toString();
    }

    /** The path of the element open at the moment. */
    String path() {
        return path(depth);
    }

    private static String shown(Field field) {
        return field.namespace().equals(FieldTable.DS) ? "ds:" + field.name() : field.name();
    }

    private static String shortened(String name) {
        return name.length() <= XmlLimits.MAX_SHOWN ? name : name.substring(0, XmlLimits.MAX_SHOWN);
    }
}
