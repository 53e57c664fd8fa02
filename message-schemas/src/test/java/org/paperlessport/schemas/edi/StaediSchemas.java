package org.paperlessport.schemas.edi;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.paperlessport.schemas.edi.MessageShape.Part;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/**
 * Writes a message's tables in the form that StAEDI reads. Code lists stay out: real traffic does not keep to
 * them.
 */
final class StaediSchemas {

    private final MessageShape message;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private int groups;

    private StaediSchemas(MessageShape message) {
        this.message = message;
    }

    static Schema of(MessageShape message) {
        String xml = new StaediSchemas(message).xml();
        try {
            return SchemaFactory.newFactory()
                    .createSchema(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (EDISchemaException e) {
            throw new IllegalStateException("the tables of " + message.directory() + " make no schema", e);
        }
    }

    private String xml() {
        var structure = new StringBuilder();
        message.parts().forEach(part -> part(part, structure));
        var segments = new StringBuilder();
        tags.forEach(tag -> segment(tag, segments));
        return "<schema xmlns=\"http://xlate.io/EDISchema/v4\"><transaction><sequence>" + structure
                + "</sequence></transaction>" + String.join("", types.values()) + segments + "</schema>";
    }

    private void part(Part part, StringBuilder xml) {
        String times = " minOccurs=\"" + (part.mandatory() ? 1 : 0) + "\" maxOccurs=\"" + part.most() + "\"";
        if (part.parts().isEmpty()) {
            tags.add(part.tag());
            xml.append("<segment type=\"").append(part.tag()).append('"').append(times).append("/>");
            return;
        }
        xml.append("<loop code=\"G").append(++groups).append('"').append(times).append("><sequence>");
        part.parts().forEach(inner -> part(inner, xml));
        xml.append("</sequence></loop>");
    }

    private void segment(String tag, StringBuilder xml) {
        SegmentShape shape = EdiTables.PUBLISHED.segment(message.directory(), tag)
                .orElseThrow(() -> new IllegalStateException("no segment " + tag + " in "
                    + message.directory()));
        xml.append("<segmentType name=\"").append(tag).append("\"><sequence>");
        for (int i = 0; i < shape.elements().size(); i++) {
            ElementShape element = shape.elements().get(i);
            boolean simple = element.components().isEmpty();
            String type = simple ? simple(element) : composite(tag + (i + 1), element);
            xml.append(simple ? "<element" : "<composite").append(" type=\"").append(type).append('"')
                    .append(element.mandatory() ? " minOccurs=\"1\"/>" : "/>");
        }
        xml.append("</sequence></segmentType>");
    }

    private String composite(String place, ElementShape composite) {
        String name = "C" + place;
        var xml = new StringBuilder("<compositeType name=\"" + name + "\"><sequence>");
        for (ElementShape component : composite.components()) {
            xml.append("<element type=\"").append(simple(component))
                    .append(component.mandatory() ? "\" minOccurs=\"1\"/>" : "\"/>");
        }
        types.put(name, xml.append("</sequence></compositeType>").toString());
        return name;
    }

    private String simple(ElementShape element) {
        String name = "E" + element.number() + element.type().toUpperCase() + (element.fixed() ? "X" : "")
                + element.length();
        types.computeIfAbsent(name, unused -> "<elementType name=\"" + name + "\" base=\""
                + (element.type().equals("n") ? "decimal" : "string") + "\" minLength=\""
                + (element.fixed() ? element.length() : 1) + "\" maxLength=\"" + element.length() + "\"/>");
        return name;
    }
}
