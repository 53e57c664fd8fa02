package org.paperlessport.adapters.api;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * A verdict as JSON, the same from the interface and from the command line. Written field by field: the command line
 * has no time to look into classes. What is not known is null.
 */
public final class VerdictJson {

    private static final JsonFactory JSON = new JsonFactory();

    private VerdictJson() {
    }

    public static byte[] bytes(Verdict verdict) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            write(verdict, json);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    /** The fields of a verdict into an object that is open. */
    public static void write(Verdict verdict, JsonGenerator json) {
        known("format", verdict.kind().format(), json);
        known("type", verdict.kind().type(), json);
        known("edition", verdict.kind().edition(), json);
        json.writeBooleanProperty("schemaValid", verdict.schemaValid());
        json.writeBooleanProperty("valid", verdict.valid());
        json.writeArrayPropertyStart("errors");
        verdict.errors().forEach(finding -> write(finding, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("messages");
        for (var message : verdict.messages()) {
            json.writeStartObject();
            known("type", message.type(), json);
            known("reference", message.reference(), json);
            json.writeBooleanProperty("valid", message.valid());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("notJudged");
        verdict.notJudged().stream().sorted().forEach(open -> write(open, json));
        json.writeEndArray();
        known("answer", verdict.answer().text().get(), json);
        known("answerType", verdict.answer().type(), json);
    }

    private static void write(Finding finding, JsonGenerator json) {
        Fault fault = finding.fault();
        json.writeStartObject();
        json.writeStringProperty("code", fault.code());
        json.writeStringProperty("severity", fault.severity().name());
        json.writeStringProperty("layer", fault.layer().name().toLowerCase(Locale.ROOT));
        if (finding.message() > 0) {
            json.writeNumberProperty("messageNumber", finding.message());
        }
        json.writeObjectPropertyStart("where");
        write(fault.where(), json);
        json.writeEndObject();
        json.writeStringProperty("found", fault.found());
        json.writeStringProperty("expected", fault.expected());
        json.writeName("message");
        write(fault.message(), json);
        json.writeEndObject();
    }

    private static void write(Place where, JsonGenerator json) {
        if (where instanceof Place.InXml xml) {
            json.writeNumberProperty("line", xml.line());
            json.writeNumberProperty("column", xml.column());
            json.writeStringProperty("path", xml.path());
        } else if (where instanceof Place.InEdi edi) {
            json.writeNumberProperty("segment", edi.segment());
            json.writeStringProperty("tag", edi.tag());
            json.writeNumberProperty("element", edi.element());
            json.writeNumberProperty("component", edi.component());
        }
    }

    private static void write(NotJudged open, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", open.name());
        json.writeName("message");
        write(open.text(), json);
        json.writeEndObject();
    }

    private static void write(Text text, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    private static void known(String name, String value, JsonGenerator json) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
