package org.paperlessport.routes.validation;

import org.paperlessport.adapters.api.VerdictJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.PrintStream;

/** For one file the object that the interface gives, with the file's name; for several an array of them. */
final class JsonReport implements Report {

    private final PrintStream out;
    private final JsonGenerator json;
    private final boolean several;

    JsonReport(PrintStream out, boolean several) {
        this.out = out;
        this.several = several;
        this.json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build()
                .createGenerator(ObjectWriteContext.empty(), out);
        if (several) {
            json.writeStartArray();
        }
    }

    @Override
    public void add(Judged judged) {
        json.writeStartObject();
        json.writeStringProperty("file", judged.file());
        VerdictJson.write(judged.verdict(), json);
        json.writeEndObject();
    }

    @Override
    public void close() {
        if (several) {
            json.writeEndArray();
        }
        json.close();
        out.println();
    }
}
