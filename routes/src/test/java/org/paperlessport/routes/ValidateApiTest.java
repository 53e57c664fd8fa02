package org.paperlessport.routes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.fixtures.papers.Papers;
import org.paperlessport.fixtures.papers.Papers.Fate;
import org.paperlessport.fixtures.papers.Papers.Paper;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Anyone may have a message judged over HTTP: the verdict is the one that sending it would bring, and nothing stays. */
@RunningHub
class ValidateApiTest {

    private static final String BOUNDARY = "----paper";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate casebook;

    static List<Paper> papers() {
        return Papers.all().stream().filter(paper -> paper.bytes().length > 0).toList();
    }

    @ParameterizedTest
    @MethodSource
    void papers(Paper paper) throws Exception {
        HttpResponse<String> answer = post(paper.bytes(), "application/xml");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode verdict = JsonMapper.shared().readTree(answer.body());
        assertThat(verdict.path("schemaValid").asBoolean()).isEqualTo(paper.fate() != Fate.UNREADABLE);
        if (paper.fate() != Fate.MISMATCHED) {
            assertThat(verdict.path("valid").asBoolean()).isEqualTo(paper.fate() == Fate.ACCEPTED);
        }
        String layer = paper.fate() == Fate.UNREADABLE ? "schema" : "rule";
        assertThat(verdict.path("errors")).allSatisfy(error -> {
            assertThat(error.path("layer").asString("")).isEqualTo(layer);
            assertThat(error.path("code").asString("")).isNotEmpty();
            assertThat(error.path("severity").asString("")).isEqualTo("ERROR");
            assertThat(error.path("where").path("line").asInt(0)).isPositive();
            assertThat(error.path("message").path("zh").asString("")).isNotEmpty();
            assertThat(error.path("message").path("en").asString("")).isNotEmpty();
        });
        assertThat(verdict.path("errors").isEmpty()).isEqualTo(verdict.path("valid").asBoolean());
    }

    /** Programs send whatever content type they are used to; some of them is a form's. */
    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "application/x-www-form-urlencoded", "text/plain",
        "application/edifact", "application/octet-stream", "application/json"})
    void theBytesAreJudgedWhateverTheContentTypeSays(String contentType) throws Exception {
        JsonNode verdict = JsonMapper.shared().readTree(post(Papers.bytes("order.xml"), contentType).body());

        assertThat(verdict.path("format").asString()).isEqualTo("CEB");
        assertThat(verdict.path("type").asString()).isEqualTo("CEB311");
        assertThat(verdict.path("edition").asString()).isEqualTo("202205");
        assertThat(verdict.path("valid").asBoolean()).isTrue();
        assertThat(verdict.path("messages").size()).isEqualTo(1);
        assertThat(verdict.path("messages").path(0).path("valid").asBoolean()).isTrue();
        assertThat(verdict.path("answer").isNull()).isTrue();
    }

    @Test
    void whatIsNotRecognisedHasAVerdictToo() throws Exception {
        HttpResponse<String> answer = post(new byte[] {1, 2, 3}, "application/octet-stream");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode verdict = JsonMapper.shared().readTree(answer.body());
        assertThat(verdict.path("format").isNull()).isTrue();
        assertThat(verdict.path("type").isNull()).isTrue();
        assertThat(verdict.path("schemaValid").asBoolean(true)).isFalse();
        assertThat(verdict.path("errors").isEmpty()).isFalse();
    }

    @Test
    void nothingIsKept() throws Exception {
        long before = kept();

        post(Papers.bytes("order.xml"), "application/xml");
        post(Papers.bytes("order-app-type-unknown.xml"), "application/xml");

        assertThat(kept()).isEqualTo(before);
    }

    private long kept() {
        return casebook.queryForObject("select count(*) from message", Long.class);
    }

    @Test
    void anEmptyBodyIsAskedForAgain() throws Exception {
        assertThat(post(new byte[0], "application/xml").statusCode()).isEqualTo(400);
    }

    @Test
    void itTakesAsMuchAsAMessageMayHave() throws Exception {
        assertThat(post(new byte[32 * 1024 * 1024], "application/xml").statusCode()).isEqualTo(200);
        assertThat(post(new byte[32 * 1024 * 1024 + 1], "application/xml").statusCode()).isEqualTo(413);
    }

    /** As {@code curl -F} sends it; the part may have any name. */
    @ParameterizedTest
    @ValueSource(strings = {"name=\"file\"; filename=\"order.xml\"", "name=\"text\"; filename=\"order.xml\"",
        "name=\"text\"", "name=\"x\""})
    void theOnePartOfAFormIsJudged(String disposition) throws Exception {
        HttpResponse<String> answer = post(form(part(disposition, Papers.bytes("order.xml")),
                part("name=\"empty\"; filename=\"\"", new byte[0])), FORM);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("valid").asBoolean()).isTrue();
    }

    @Test
    void aFormThatIsEmptyOrHasSeveralPartsIsSentBackInWords() throws Exception {
        byte[] order = Papers.bytes("order.xml");
        assertRefused(400, "empty", form(part("name=\"file\"; filename=\"a\"", new byte[0])), FORM);
        assertRefused(400, "2 parts", form(part("name=\"a\"; filename=\"a\"", order), part("name=\"b\"", order)), FORM);
    }

    @Test
    void whatIsCalledAFormAndIsNoneIsSentBackInWords() throws Exception {
        byte[] order = Papers.bytes("order.xml");
        byte[] whole = form(part("name=\"file\"; filename=\"a\"", order));
        assertRefused(400, "no whole form", order, "multipart/form-data");
        assertRefused(400, "no whole form", order, FORM);
        assertRefused(400, "no whole form", Arrays.copyOf(whole, whole.length - 400), FORM);
    }

    @Test
    void aFormMayHoldAsMuchAsAMessageMayHave() throws Exception {
        byte[] most = new byte[32 * 1024 * 1024];
        assertThat(post(form(part("name=\"a\"; filename=\"a\"", most)), FORM).statusCode()).isEqualTo(200);
        assertRefused(413, "split it", form(part("name=\"a\"; filename=\"a\"", new byte[most.length + 1])), FORM);
        assertRefused(413, "split it", form(part("name=\"a\"", new byte[most.length + 5 * 1024 * 1024])), FORM);
    }

    @Test
    void aPackedBodyAndAnAnswerInAnotherFormatAreRefusedInWords() throws Exception {
        HttpRequest.Builder packed = request("application/xml").header("Content-Encoding", "gzip");
        HttpRequest.Builder asText = request("application/xml").header("Accept", "text/plain");
        var order = BodyPublishers.ofByteArray(Papers.bytes("order.xml"));

        assertRefusal(415, "unpacked", HTTP.send(packed.POST(order).build(), BodyHandlers.ofString()));
        assertRefusal(406, "application/json", HTTP.send(asText.POST(order).build(), BodyHandlers.ofString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/;;", "multipart/mixed; boundary=x", "image/png", "text/plain; charset=none"})
    void anOddContentTypeIsLookedPast(String contentType) throws Exception {
        assertThat(post(Papers.bytes("order.xml"), contentType).statusCode()).isEqualTo(200);
    }

    private void assertRefused(int status, String words, byte[] body, String contentType) throws Exception {
        assertRefusal(status, words, post(body, contentType));
    }

    private static void assertRefusal(int status, String words, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode text = JsonMapper.shared().readTree(answer.body()).path("text");
        assertThat(text.path("en").asString()).contains(words);
        assertThat(text.path("zh").asString()).isNotEmpty();
    }

    private static byte[] part(String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        part.writeBytes(content);
        return part.toByteArray();
    }

    private static byte[] form(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
            whole.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private HttpRequest.Builder request(String contentType) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/validate"))
                .header("Content-Type", contentType);
    }

    private HttpResponse<String> post(byte[] body, String contentType) throws IOException, InterruptedException {
        return HTTP.send(request(contentType).POST(BodyPublishers.ofByteArray(body)).build(),
                BodyHandlers.ofString());
    }
}
