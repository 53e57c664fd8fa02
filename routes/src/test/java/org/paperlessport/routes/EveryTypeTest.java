package org.paperlessport.routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.FieldReference;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every published message is taken: applied where there is business for it, parked where there is none yet. */
@RunningHub
class EveryTypeTest {

    private static final Set<String> WITH_BUSINESS = Set.of("CEB311", "CEB411", "CEB511", "CEB621");
    private static final String ANY_GUID = "4A7F2C10-9B3D-4E55-8A61-0C2D9E7F1B34";

    @LocalServerPort
    private int port;
    private Town town;
    private HubClient broker;

    @BeforeEach
    void enterTown() {
        town = new Town(port, "types");
        broker = town.as("broker");
    }

    static List<FieldReference.Message> withoutBusiness() {
        return FieldReference.messages().stream()
                .filter(message -> !WITH_BUSINESS.contains(message.code()) && !message.code().equals("DxpMsg")
                        && !message.code().equals("DxpMsgSv")).toList();
    }

    @ParameterizedTest
    @MethodSource("withoutBusiness")
    void whatHasNoBusinessYetIsTakenAndParked(FieldReference.Message type) {
        byte[] paper = bytes(fresh(FieldReference.example(type)));

        Sent sent = broker.send(paper);

        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        assertThat(json(sent).path("type").asString()).isEqualTo(type.code());
        JsonNode message = broker.message(sent.messageId()).json();
        assertThat(message.path("status").asString()).isEqualTo("PARKED");
        assertThat(message.path("cause").asString("NOT_HANDLED")).isEqualTo("NOT_HANDLED");
        assertThat(broker.content(sent.messageId())).contains(paper);
        assertThat(broker.send(paper).duplicate()).isTrue();
    }

    @Test
    void aMessageInAnEnvelopeGoesTheNormalWay() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        byte[] order = papers.order().message();

        Sent sent = broker.send(envelope("DxpMsg", order));

        assertThat(json(sent).path("type").asString()).isEqualTo("CEB311");
        assertThat(town.fate(broker, sent)).isEqualTo("APPLIED");
        assertThat(broker.send(envelope("DxpMsg", order)).duplicate()).isTrue();
        Sent other = broker.send(envelope("DxpMsgSv", order));
        assertThat(other.duplicate()).isTrue();
        assertThat(other.messageId()).isEqualTo(sent.messageId());
        assertThat(broker.send(order).messageId()).isEqualTo(sent.messageId());
    }

    @Test
    void faultsOfAMessageInAnEnvelopeAreToldAtTheirPlacesInIt() {
        String order = FieldReference.example(FieldReference.find("CEB311").orElseThrow())
                .replace("<currency>142<", "<currency>840<");

        Sent sent = broker.send(envelope("DxpMsg", bytes(order)));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(json(sent).path("errors").get(0).path("where").path("path").asString())
                .isEqualTo("CEB311Message/Order[1]/OrderHead/currency");
        assertThat(broker.send(envelope("DxpMsg", bytes("no message"))).status()).isEqualTo(422);
        assertThat(broker.send(bytes("<DxpMsg xmlns='http://www.chinaport.gov.cn/dxp' ver='1.0'/>")).status())
                .isEqualTo(422);
    }

    @Test
    void aMessageThatOnlyTheOlderEditionTakesIsTakenWithAWarning() {
        Sent sent = broker.send(bytes(fresh(olderExample())));

        assertThat(sent.status()).isEqualTo(202);
        JsonNode errors = broker.message(sent.messageId()).json().path("errors");
        assertThat(errors.get(0).path("code").asString()).isEqualTo("CEB-EDITION");
        assertThat(errors.get(0).path("severity").asString()).isEqualTo("WARNING");
    }

    @Test
    void aPartnerMayBeHeldToTheNewestEdition() {
        var message = new CebReader().read(bytes(olderExample()));
        Editions policy = new Editions(Map.of("broker", "202205"));

        assertThat(policy.judged("carrier", message).isReadable()).isTrue();
        assertThat(policy.judged("broker", message).isReadable()).isFalse();
        assertThat(new Editions(Map.of("default", "202205")).judged("carrier", message).isReadable()).isFalse();
        assertThatThrownBy(() -> new Editions(Map.of("broker", "2018")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("hub.ceb.edition.broker");
    }

    @Test
    void anOrderInGbkIsReadAsItIsDeclared() {
        String order = new String(town.papers(Basket.EVERYDAY).order().message(), StandardCharsets.UTF_8);
        assertThat(order).contains("encoding=\"UTF-8\"");

        Sent sent = broker.send(order.replace("UTF-8", "GBK").getBytes(Charset.forName("GBK")));

        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        assertThat(town.fate(broker, sent)).isEqualTo("APPLIED");
    }

    /** An article number of 30 characters: edition 202205 takes 20. */
    private static String olderExample() {
        return FieldReference.example(FieldReference.find("CEB621").orElseThrow())
                .replaceFirst("<gcode>", "<itemNo>" + "7".repeat(30) + "</itemNo>\n<gcode>");
    }

    static byte[] envelope(String code, byte[] message) {
        return bytes(FieldReference.example(FieldReference.find(code).orElseThrow())
                .replaceFirst("<CopMsgId>.*<", "<CopMsgId>" + UUID.randomUUID() + "<")
                .replaceFirst("<Data>.*<", "<Data>" + Base64.getMimeEncoder().encodeToString(message) + "<"));
    }

    /** With a guid or message number that nobody used before. */
    private static String fresh(String example) {
        String guid = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return example.replace(ANY_GUID, guid).replace(">MessageID<", ">" + guid + "<")
                .replace(">CopMsgId<", ">" + guid + "<");
    }

    private static JsonNode json(Sent sent) {
        return JsonMapper.shared().readTree(sent.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
