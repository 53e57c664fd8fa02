package org.paperlessport.routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.PaperSet;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** As the hub comes: signatures are looked at, the outcome is kept and shown, and nothing is refused for it. */
@RunningHub
class SignatureTest {

    @TempDir
    private Path folder;
    @LocalServerPort
    private int port;
    private Town town;
    private HubClient declarant;

    @BeforeEach
    void enterTown() {
        town = new Town(port, "seal");
        declarant = town.as("declarant");
    }

    @Test
    void aPlaceholderIsCalledOneAndRefusesNothing() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settle(papers.order());
        town.settle(papers.payment());
        town.settle(papers.waybill());

        Sent sent = town.send(papers.declaration());

        assertThat(town.fate(declarant, sent)).isEqualTo("APPLIED");
        JsonNode signature = signature(declarant, sent);
        assertThat(signature.path("outcome").asString()).isEqualTo("INVALID");
        assertThat(signature.path("finding").asString()).isEqualTo("PLACEHOLDER");
        assertThat(signature.path("text").path("zh").asString()).contains("签名");
        assertThat(signature.path("text").path("en").asString()).contains("signature");
    }

    @Test
    void aGenuineSignatureOfAKeyThatNobodyRegisteredIsToldSo() throws Exception {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        SigningKey key = SigningKey.of(folder, "yong-express");

        Sent sent = declarant.send(key.sealed(papers.declaration()));

        assertThat(town.fate(declarant, sent)).isEqualTo("APPLIED");
        JsonNode signature = signature(declarant, sent);
        assertThat(signature.path("outcome").asString()).isEqualTo("UNKNOWN_KEY");
        assertThat(signature.path("algorithm").asString()).isEqualTo("RSA-SHA256");
        assertThat(signature.path("signer").asString()).isEqualTo("CN=yong-express");
        assertThat(signature.path("account").asString()).isEmpty();
    }

    @Test
    void anOrderMayComeUnsigned() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        HubClient platform = town.as("platform");

        Sent sent = town.send(papers.order());

        assertThat(town.fate(platform, sent)).isEqualTo("APPLIED");
        assertThat(signature(platform, sent).path("outcome").asString()).isIn("ABSENT", "INVALID");
    }

    static JsonNode signature(HubClient sender, Sent sent) {
        return sender.message(sent.messageId()).json().path("signature");
    }
}
