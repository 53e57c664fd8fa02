package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer writes is, byte for byte, what JAXB writes, with both prefixes. */
class CebWriterLikeJaxbTest {

    private static final Map<String, CebWriter> WRITERS = Map.of("", CebWriter.withDefaultNamespace(),
            "ceb", CebWriter.withCebPrefix());

    /** JAXB writes this year as 00-1, which no parser takes. */
    private static final String BEFORE_CHRIST = "'-0001-";
    /** A part of the corpus says enough; no number of changes that one field has. */
    private static final int EVERY = 5;

    private final CebReader reader = new CebReader();

    static List<String> roots() {
        return FieldTable.PUBLISHED.types().stream().map(type -> type.root().name()).toList();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void messagesOfTheCorpusThatCanBeRead(String root) {
        MessageType type = FieldTable.PUBLISHED.byRoot(root);
        Node paper = Node.of(type.root(), "");
        List<Object> messages = new ArrayList<>();
        read(Papers.paper(type, 1)).ifPresent(messages::add);
        List<Mutation> mutations = Mutation.of(paper);
        for (int i = 0; i < mutations.size(); i += EVERY) {
            if (!mutations.get(i).name().contains(BEFORE_CHRIST)) {
                read(mutations.get(i).applied(paper)).ifPresent(messages::add);
            }
        }

        assertThat(messages).hasSizeGreaterThan(20);
        assertSame(messages.get(0), type);
        JaxbWriter jaxb = new JaxbWriter(Binding.rootClass(type), "");
        for (Object message : messages) {
            assertThat(text(CebWriter.withDefaultNamespace().write(message))).isEqualTo(text(jaxb.write(message)));
        }
    }

    @Test
    void aMessageWithOnlyWhatMustBeThere() {
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            Object message = read(Example.of(type)).orElseThrow();

            assertSame(message, type);
            assertThat(reader.read(CebWriter.withCebPrefix().write(message)).root().orElse(message))
                    .usingRecursiveComparison().isEqualTo(message);
        }
    }

    @Test
    void aYearBeforeChrist() {
        String paper = Papers.paper("DxpRep").replaceFirst("<NoticeTime>2026", "<NoticeTime>-0001");
        Object message = read(paper).orElseThrow();

        assertThat(read(text(CebWriter.withDefaultNamespace().write(message)))).get()
                .usingRecursiveComparison().isEqualTo(message);
    }

    @Test
    void anEmptyMessage() throws ReflectiveOperationException {
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            assertSame(Binding.rootClass(type).getConstructor().newInstance(), type);
        }
    }

    @Test
    void aMessageWithItsSignatureAndContentOfAnyKind() throws JAXBException {
        String extension = "<Message><x:card xmlns:x=\"urn:x\" a=\"1 &lt; 2\">\u5b81<y xmlns=\"urn:y\"/></x:card>"
                + "</Message>";
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            if (type.root().children().stream().noneMatch(Field::isSignature)) {
                continue;
            }
            String paper = Papers.paper(type, 1).replaceFirst("<Message>\\s*</Message>", extension);
            Object message = JAXBContext.newInstance(Binding.rootClass(type)).createUnmarshaller()
                    .unmarshal(new StringReader(paper));

            assertSame(message, type);
            assertThat(text(CebWriter.withCebPrefix().write(message)))
                    .contains("<ds:Signature><ds:SignedInfo>", "<ds:Reference URI=\"\">", "</ds:Signature>");
        }
    }

    private static void assertSame(Object message, MessageType type) {
        WRITERS.forEach((prefix, writer) -> assertThat(text(writer.write(message))).as(type.code())
                .isEqualTo(text(new JaxbWriter(Binding.rootClass(type), prefix).write(message))));
    }

    private Optional<Object> read(String paper) {
        return reader.read(paper.getBytes(StandardCharsets.UTF_8)).root();
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }
}
