package org.paperlessport.routes;

import org.junit.jupiter.api.Test;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.PaperSet;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator's monitoring reads. */
@RunningHub
class FiguresTest {

    @LocalServerPort
    private int port;

    @Test
    void theFiguresTellWhatWasTakenWhatBecameOfItAndWhatWaits() throws Exception {
        var town = new Town(port, "figure");
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settleAll(papers);
        town.send(papers.order());
        town.as("platform").send("no message".getBytes());

        assertThat(get("/actuator/prometheus"))
                .contains("hub_messages_taken_total{channel=\"HTTP\",fate=\"RECEIVED\",type=\"CEB621\"}")
                .contains("hub_messages_taken_total{channel=\"HTTP\",fate=\"DUPLICATE\",type=\"CEB311\"}")
                .contains("hub_messages_taken_total{channel=\"HTTP\",fate=\"REJECTED\",type=\"OTHER\"}")
                .contains("hub_returns_total{paper=\"declaration\",status=\"800\"}")
                .contains("hub_apply_seconds_count", "hub_apply_messages_sum", "hub_backlog_age_seconds",
                        "hub_backlog_parked", "hub_outbox_due", "hikaricp_connections_active");
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString()).body();
    }
}
