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

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Anyone may have a message judged over HTTP: the verdict is the one that sending it would bring, and nothing stays. */
@RunningHub
class ValidateApiTest {

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

    private HttpResponse<String> post(byte[] body, String contentType) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/validate"))
                .header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)).build(),
                BodyHandlers.ofString());
    }
}
