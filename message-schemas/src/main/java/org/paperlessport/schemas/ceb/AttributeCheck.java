package org.paperlessport.schemas.ceb;

import static org.paperlessport.schemas.ceb.ElementCheck.BOTH;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.Value.Misfit;

/** Judges and binds the attributes of the element at which the parser stands. */
final class AttributeCheck {

    private final XMLStreamReader2 in;
    private final Trail trail;
    private final Findings findings;
    /** Identifiers seen so far; no two may be the same. */
    private Set<String> names;

    AttributeCheck(XMLStreamReader2 in, Trail trail, Findings findings) {
        this.in = in;
        this.trail = trail;
        this.findings = findings;
    }

    void judge(Field field) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            if (isSchemaLocation(namespace, name)) {
                continue;
            }
            int at = namespace.isEmpty() ? find(field.attributes(), name) : -1;
            if (at < 0) {
                findings.unexpectedAttribute(BOTH, here(FaultTexts.shown(name)), name, field);
            } else {
                value(field, at, in.getAttributeValue(i));
            }
        }
        for (Field attribute : field.attributes()) {
            boolean asked = attribute.current().occurs().min() > 0;
            if (asked && in.getAttributeValue("", attribute.name()) == null) {
                findings.missing(BOTH, here(attribute.name()), attribute);
            }
        }
    }

    private Place here(String attribute) {
        return trail.here(trail.path() + "/@" + attribute);
    }

    /** A hint to the receiver which every schema allows, and which we do not follow. */
    private static boolean isSchemaLocation(String namespace, String name) {
        return namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                && (name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation"));
    }

    private static int find(List<Field> attributes, String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void value(Field field, int at, String text) {
        Field attribute = field.attributes().get(at);
        Value value = (Value) attribute.current().content();
        Misfit misfit = value.fixed() != null && text.isEmpty() ? Misfit.FIXED : value.misfit(text);
        if (misfit == null && value.kind() == Value.Kind.NAME) {
            names = names == null ? new HashSet<>() : names;
            misfit = names.size() < XmlLimits.MAX_NAMES && names.add(text.strip()) ? null : Misfit.TYPE;
        }
        OpenElement element = trail.innermost();
        if (misfit != null) {
            findings.misfit(BOTH, here(attribute.name()), text, misfit, attribute);
        } else if (element.shape != null) {
            element.shape.attributes[at].hang(element.bound, text);
        }
    }
}
