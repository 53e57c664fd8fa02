package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.SchemaFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Recogniser;
import org.xml.sax.SAXException;

/**
 * Recognising, judging and binding the four documents, beside the bare cursor over the same bytes and beside a schema
 * with JAXB. µs a message. {@code mvn -q -pl message-schemas test-compile exec:exec -Dbench=CebBench}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CebBench {

    @Param({"CEB311", "CEB411", "CEB511", "CEB621"})
    public String type;
    @Param({"1", "100"})
    public int documents;

    private final XMLInputFactory2 parsers = XmlLimits.inputFactory();
    private final CebReader reader = new CebReader();
    private byte[] message;
    private Unmarshaller unmarshaller;

    @Setup
    public void papers() throws JAXBException, SAXException {
        message = Papers.bytes(Papers.paper(type, documents));
        unmarshaller = JAXBContext.newInstance(Binding.rootClass(FieldTable.PUBLISHED.byCode(type)))
                .createUnmarshaller();
        unmarshaller.setSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SchemaText.class.getResource(SchemaText.fileName(Side.IMPORT, Edition.E202205))));
    }

    @Benchmark
    public CebMessage read() {
        Recognised recognised = Recogniser.recognise(message);
        CebMessage read = reader.read(message);
        if (!read.isReadable() || !read.type().equals(recognised.type())) {
            throw new IllegalStateException(read.faults().toString());
        }
        return read;
    }

    /** The yardstick: every event, its name and its text, and nothing else. */
    @Benchmark
    public int cursor() throws XMLStreamException {
        XMLStreamReader in = parsers.createXMLStreamReader(new ByteArrayInputStream(message));
        int events = 0;
        while (in.hasNext()) {
            in.next();
            events++;
        }
        in.close();
        return events;
    }

    @Benchmark
    public Object schemaAndJaxb() throws JAXBException {
        return unmarshaller.unmarshal(new ByteArrayInputStream(message));
    }
}
