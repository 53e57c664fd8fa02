package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What only shows on the wire: the server's own refusals, and bodies larger than the limit. */
@SpringBootTest(classes = TestHub.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
    "hub.intake.max-bytes=1000000", "spring.main.banner-mode=off", "logging.level.root=WARN",
    "logging.level.org.springdoc=OFF"})
@ActiveProfiles("demo")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class WireTest {

    @LocalServerPort
    private int port;

    private String ask(String request, byte[] body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            var head = request + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nAuthorization: "
                    + Asking.basic("broker", "demo") + "\r\nContent-Type: application/xml\r\nContent-Length: "
                    + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET /api/v1//messages, 400", "GET /api/v1/messages/%00, 400", "GET /api/v1/messages/..%2fx, 400",
        "GET /api/v1/mailbox?after={x}, 400", "FOO /api/v1/mailbox, 400", "TRACE /api/v1/mailbox, 405",
        "GET /api/v1/nothing, 404", "GET /errors/nothing, 404", "GET /api/v1/orders/a;b/c, 400"})
    void everyRefusalIsAProblemDocument(String request, int status) throws IOException {
        var answer = ask(request, new byte[0]);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json")
                .contains("\"status\":" + status).doesNotContain("<html", "Exception", "Tomcat");
    }

    @Test
    void whoSendsTooMuchHearsWhy() throws IOException {
        assertThat(ask("POST /api/v1/messages", new byte[1_900_000])).startsWith("HTTP/1.1 413 ")
                .contains("\"maxBytes\":1000000");
    }

    @Test
    void eachKindOfProblemIsDescribed() throws IOException {
        assertThat(ask("GET /errors/message-refused", new byte[0])).startsWith("HTTP/1.1 200 ")
                .contains("\"status\":422", "报文不可读或不符合规范");
    }
}
