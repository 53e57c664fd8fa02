package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.ceb.Value.Misfit;

/**
 * Walks one message beside the field table and notes everything that does not fit, for both editions at once.
 * Binds as it goes, until the first fault that refuses the message. Stands at the event the parser has just
 * read.
 */
final class ElementCheck {

    /** Bits of the editions that a finding speaks for. */
    static final int CURRENT = 1;
    static final int EARLIER = 2;
    static final int BOTH = CURRENT | EARLIER;

    private static final String DECLARE = "2";

    private final XMLStreamReader2 in;
    private final MessageType type;
    private final Findings findings;
    private final Trail trail;
    private final AttributeCheck attributes;
    private final List<String> documentGuids = new ArrayList<>();
    private boolean declared;
    /** How deep we are inside elements that nobody looks into. */
    private int ignored;
    private int unjudged;
    /** Takes what the bound message shall not keep; null when it keeps everything. */
    private final MessageParts parts;

    ElementCheck(XMLStreamReader2 in, MessageType type, Findings findings, MessageParts parts) {
        this.parts = parts;
        this.in = in;
        this.type = type;
        this.findings = findings;
        this.trail = new Trail(in);
        this.attributes = new AttributeCheck(in, trail, findings);
    }

    /** In the order of the documents; empty text where a document has none. */
    List<String> documentGuids() {
        return documentGuids;
    }

    /** A document says that it is declared, not only saved. */
    boolean declared() {
        return declared;
    }

    /** The generated root object; of use only when nothing refuses the message. */
    Object bound() {
        return trail.root().bound;
    }

    /** The path of the element open at the moment. */
    String path() {
        return trail.path();
    }

    void root() {
        enter(type.root(), Shape.of(type), 1);
        if (!type.side().allows(in.getNamespaceURI())) {
            findings.wrongNamespace(BOTH, trail.here(path()), in.getNamespaceURI(), type.root());
        }
        if (!type.isIn(Edition.E2018)) {
            findings.notIn2018(trail.here(path()), type);
        }
        attributes.judge(type.root());
    }

    void start() throws XMLStreamException {
        if (ignored > 0) {
            ignored++;
            limit(++unjudged, XmlLimits.MAX_UNJUDGED, "unjudged elements");
            return;
        }
        limit(findings.untoldErrors(), XmlLimits.MAX_UNTOLD, "faults");
        OpenElement parent = trail.innermost();
        int at = place(parent);
        if (at < 0) {
            ignored = 1;
            return;
        }
        Field field = parent.field.children().get(at);
        enter(field, parent.shape == null ? null : parent.shape.children[at],
                parent.field.current().content() == Structure.SEQUENCE ? parent.seen[at] : 1);
        if (trail.depth() == 1 && at == 0 && documentGuids.size() < XmlLimits.MAX_GUIDS) {
            documentGuids.add("");
        }
        if (in.getAttributeCount() > 0 || !field.attributes().isEmpty()) {
            attributes.judge(field);
        }
    }

    void text() {
        if (ignored > 0) {
            return;
        }
        OpenElement element = trail.innermost();
        Content content = element.field.current().content();
        if (content instanceof Value) {
            element.add(in.getText());
        } else if ((content == Structure.SEQUENCE || content == Structure.CHOICE) && !element.hasStrayText
                && in.getTextLength() > 0 && !in.isWhiteSpace()) {
            element.hasStrayText = true;
            findings.strayText(BOTH, trail.here(path()), in.getText(), element.field);
        }
    }

    void end() {
        if (ignored > 0) {
            ignored--;
            return;
        }
        OpenElement element = trail.innermost();
        Content content = element.field.current().content();
        if (content instanceof Value value) {
            judge(element, value);
        } else if (content == Structure.SEQUENCE) {
            missingChildren(element);
        } else if (content != Structure.FREE && !element.hasElements) {
            findings.emptyChoice(BOTH, trail.here(path()), element.field);
        }
        trail.leave();
        if (element.bound != null && trail.depth() >= 0 && !findings.refused() && !handedOver(element)) {
            element.shape.hang(trail.innermost().bound, element.bound);
        }
    }

    private boolean handedOver(OpenElement element) {
        if (parts == null) {
            return false;
        }
        if (trail.depth() == 0 && element.field == type.document()) {
            parts.document(element.bound);
            return true;
        }
        if (trail.depth() == 1 && element.field.current().occurs().max() == Occurs.UNBOUNDED) {
            parts.line(trail.innermost().bound, element.bound);
            return true;
        }
        return false;
    }

    private void limit(int count, int most, String what) throws XMLStreamException {
        if (count > most) {
            throw new XMLStreamException(what + " limit (" + most + ") exceeded", in.getLocation());
        }
    }

    private void enter(Field field, Shape shape, int index) {
        trail.enter(field, shape, index);
        if (shape != null && shape.isMade()) {
            trail.innermost().bound = shape.make();
        }
    }

    private void judge(OpenElement element, Value current) {
        Field field = element.field;
        if (element.hasElements) {
            return;
        }
        String text = element.text();
        Misfit now = current.misfit(text);
        Misfit then = field.earlier() != field.current() && field.earlier().content() instanceof Value earlier
                ? earlier.misfit(text) : now;
        if (now != null || then != null) {
            int editions = (now != null ? CURRENT : 0) | (then != null ? EARLIER : 0);
            findings.misfit(editions, trail.beginning(), text, now != null ? now : then, field);
        }
        if (trail.depth() <= 3 && field.name().equals("guid") && !documentGuids.isEmpty()) {
            documentGuids.set(documentGuids.size() - 1, text);
        }
        if (field.name().equals("appStatus") && DECLARE.equals(text.isEmpty() ? current.preset() : text)) {
            declared = true;
        }
        if (element.shape != null && !findings.refused()) {
            element.bound = element.shape.valued(element.bound, current.bound(text));
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
            boolean own = in.getNamespaceURI().equals(parent.field.namespace());
            int at = own ? find(parent.field.children(), 0, parent.field.children().size()) : -1;
            if (own && at < 0) {
                stranger(parent);
            }
            return at;
        }
        if (content != Structure.FREE) {
            stranger(parent);
        }
        return -1;
    }

    private int inSequence(OpenElement parent) {
        List<Field> children = parent.field.children();
        if (children.size() == 1 && children.get(0).current().content() == Structure.ANY) {
            if (++parent.seen[0] > 1) {
                findings.tooMany(BOTH, trail.here(trail.pathOfStranger()), children.get(0), 1);
            }
            return -1;
        }
        int at = find(children, parent.furthest, children.size());
        if (at < 0) {
            at = find(children, 0, parent.furthest);
        }
        if (at < 0) {
            stranger(parent);
            return -1;
        }
        Field child = children.get(at);
        namespace(parent, child);
        if (at > parent.furthest) {
            passOver(parent, at);
        } else if (at < parent.furthest && (parent.seen[at] == 0 || child.repeats())) {
            int number = parent.seen[at] + 1;
            String index = child.repeats() || number > 1 ? "[" + number + "]" : "";
            findings.outOfOrder(BOTH, trail.here(path() + "/" + child.shown() + index), child,
                    children.get(parent.furthest));
        }
        count(parent, at, child);
        return at;
    }

    /** The parser hands out the same name object for the same name, so that most names need no comparing. */
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

    private void stranger(OpenElement parent) {
        findings.unexpected(BOTH, trail.here(trail.pathOfStranger()), in.getLocalName(), parent.field);
    }

    /** A wrong namespace is told once, where it begins. */
    private void namespace(OpenElement parent, Field child) {
        String written = in.getNamespaceURI();
        boolean inherited = written.equals(parent.namespace)
                && parent.field.namespace().equals(child.namespace());
        if (!written.equals(child.namespace()) && !inherited) {
            findings.wrongNamespace(BOTH, trail.here(path() + "/" + child.shown()), written, child);
        }
    }

    private void passOver(OpenElement parent, int at) {
        for (int i = parent.furthest; i < at; i++) {
            if (parent.seen[i] == 0) {
                parent.passedAt[i] = trail.spot();
            }
        }
        parent.furthest = at;
    }

    private void count(OpenElement parent, int at, Field child) {
        int count = ++parent.seen[at];
        int current = child.current().occurs().max();
        int earlier = child.earlier().occurs().max();
        int editions = (count - 1 == current ? CURRENT : 0) | (count - 1 == earlier ? EARLIER : 0);
        if (editions != 0) {
            String path = path() + "/" + child.shown() + "[" + count + "]";
            findings.tooMany(editions, trail.here(path), child, editions == EARLIER ? earlier : current);
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
        String path = path() + "/" + child.shown();
        boolean passed = at < element.furthest;
        findings.missing(editions, passed ? Trail.at(element.passedAt[at], path) : trail.here(path), child);
    }
}
