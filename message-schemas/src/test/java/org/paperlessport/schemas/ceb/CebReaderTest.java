package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.ceb.Papers.GUID;
import static org.paperlessport.schemas.ceb.Papers.bytes;
import static org.paperlessport.schemas.ceb.Papers.paper;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.imports.CEB311Message;
import org.paperlessport.schemas.ceb.imports.CEB621Message;

class CebReaderTest {

    private final CebReader reader = new CebReader();

    @Test
    void everyPublishedMessageIsReadAndBound() {
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            CebMessage message = reader.read(bytes(paper(type, 1)));

            assertThat(message.faults()).as(type.code()).isEmpty();
            assertThat(message.type()).isEqualTo(type.code());
            assertThat(message.guid()).isEqualTo(type.side().isCustoms() ? GUID : "");
            assertThat(message.version()).isEqualTo(type.side().isCustoms() ? "1.0" : "");
            assertThat(message.edition()).isEqualTo(Edition.E202205);
            assertThat(message.documentGuids()).containsExactly(type.side().isCustoms() ? GUID : "");
            assertThat(message.root()).containsInstanceOf(Binding.rootClass(type));
        }
    }

    @Test
    void theBoundMessageSaysWhatTheBytesSay() {
        String paper = paper("CEB311").replaceFirst("<goodsValue>.*<", "<goodsValue>318.00000<");

        CEB311Message message = reader.read(bytes(paper)).as(CEB311Message.class);

        assertThat(message.getOrder().get(0).getOrderHead().getGoodsValue()).isEqualByComparingTo("318");
        assertThat(message.getOrder().get(0).getOrderList().get(0).getGnum()).isEqualTo(1);
        assertThat(message.getBaseTransfer().getDxpMode()).hasSize(3);
    }

    @Test
    void aHundredDocumentsAreReadAndTheHundredAndFirstIsNamed() {
        assertThat(reader.read(bytes(paper("CEB511", 100))).documents()).isEqualTo(100);

        CebMessage tooMany = reader.read(bytes(paper("CEB511", 101)));

        assertThat(places(tooMany)).containsExactly("CEB-OCCURS CEB511Message/Logistics[101]");
        assertThat(tooMany.root()).isEmpty();
    }

    @Test
    void aRepeatedElementOutOfOrderIsToldWithItsNumber() {
        String two = paper("CEB511", 2);
        int from = two.lastIndexOf("<Logistics>");
        int to = two.indexOf("<BaseTransfer>");
        String late = (two.substring(0, from) + two.substring(to))
                .replace("</BaseTransfer>", "</BaseTransfer>" + two.substring(from, to));

        assertThat(places(reader.read(bytes(late)))).containsExactly("CEB-ORDER CEB511Message/Logistics[2]");
    }

    @Test
    void anUnknownAttributeIsToldWithThoseThatAreKnown() {
        CebMessage message = reader.read(bytes(paper("CEB511").replaceFirst(" guid=", " x='1' guid=")
                .replaceFirst("<appType>", "<appType y='1'>")));

        assertThat(message.faults()).extracting(Fault::expected).containsExactly("guid, version", "no attributes");
    }

    @Test
    void theSignatureIsJudgedAndNotBound() {
        CebMessage message = reader.read(bytes(paper("CEB621")));
        CebMessage unsigned = reader.read(bytes(paper("CEB621")
                .replaceAll("(?s)<ds:Signature .*</ds:Signature>\n", "")));
        CebMessage hollow = reader.read(bytes(paper("CEB621")
                .replaceAll("<ds:SignatureValue>.*</ds:SignatureValue>\n", "")));

        assertThat(message.as(CEB621Message.class).getSignature()).isNull();
        assertThat(places(unsigned)).containsExactly("CEB-MISSING CEB621Message/ds:Signature");
        assertThat(places(hollow))
                .containsExactly("CEB-MISSING CEB621Message/ds:Signature/ds:SignatureValue");
    }

    @Test
    void allFaultsAreListedWithTheirPlaces() {
        String paper = paper("CEB411")
                .replaceFirst("<payCode>.*</payCode>\n", "")
                .replaceFirst("<amountPaid>.*<", "<amountPaid>1.234567<")
                .replaceFirst("<currency>.*<", "<currency>840<")
                .replaceFirst("<dxpMode>.*<", "<dxpMode>DX<");

        List<Fault> faults = reader.read(bytes(paper)).faults();

        assertThat(faults).extracting(Fault::code)
                .containsExactly("CEB-MISSING", "CEB-DIGITS", "CEB-FIXED", "CEB-LENGTH");
        assertThat(faults.get(2)).satisfies(fault -> {
            assertThat(fault.where()).isEqualTo(new Place.InXml(lineOf(paper, "<currency>"), 1,
                    "CEB411Message/Payment[1]/PaymentHead/currency"));
            assertThat(fault.found()).isEqualTo("840");
            assertThat(fault.expected()).isEqualTo("142 or empty");
            assertThat(fault.message().zh()).contains("币制 (currency)");
            assertThat(fault.message().en()).contains("142");
        });
    }

    @Test
    void anEmptyElementTakesTheValueOfTheTable() {
        CebMessage message = reader.read(bytes(paper("CEB311")
                .replaceFirst("<currency>.*</currency>", "<currency/>")));

        assertThat(message.faults()).isEmpty();
        assertThat(message.as(CEB311Message.class).getOrder().get(0).getOrderHead().getCurrency())
                .isEqualTo("142");
    }

    @Test
    void whatIsBoundIsWhatJaxbBinds() throws JAXBException {
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            byte[] paper = bytes(paper(type, type.document().repeats() ? 3 : 1));
            Object reference = JAXBContext.newInstance(Binding.rootClass(type)).createUnmarshaller()
                    .unmarshal(new ByteArrayInputStream(paper));

            assertThat(reader.read(paper).root().orElseThrow()).usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*signature").isEqualTo(reference);
        }
    }

    @Test
    void aMessageWithoutDocumentsIsRefused() {
        String hollow = paper("CEB311").replaceAll("(?s)<Order>.*</Order>\n", "");

        assertThat(places(reader.read(bytes(hollow)))).containsExactly("CEB-MISSING CEB311Message/Order");
    }

    @Test
    void anyPrefixIsAsGoodAsNone() {
        String prefixed = paper("CEB622").replaceAll("<(/?)(?=\\w)", "<$1x:").replace(" xmlns=", " xmlns:x=");

        assertThat(reader.read(bytes(prefixed)).root()).usingRecursiveComparison()
                .isEqualTo(reader.read(bytes(paper("CEB622"))).root());
    }

    @Test
    void oneReaderServesManyThreads() {
        List<byte[]> papers = FieldTable.PUBLISHED.types().stream()
                .map(type -> bytes(paper(type.code(), 1))).toList();
        List<CebMessage> alone = papers.stream().map(reader::read).toList();

        List<CebMessage> together = IntStream.range(0, 2000).parallel()
                .mapToObj(i -> reader.read(papers.get(i % papers.size()))).toList();

        for (int i = 0; i < together.size(); i += 97) {
            assertThat(together.get(i)).usingRecursiveComparison().isEqualTo(alone.get(i % papers.size()));
        }
        assertThat(together).allMatch(CebMessage::isReadable);
    }

    static List<String> places(CebMessage message) {
        return message.faults().stream()
                .map(fault -> fault.code() + " " + ((Place.InXml) fault.where()).path()).toList();
    }

    private static int lineOf(String paper, String text) {
        return (int) paper.substring(0, paper.indexOf(text)).lines().count() + 1;
    }
}
