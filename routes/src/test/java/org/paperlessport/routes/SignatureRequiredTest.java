package org.paperlessport.routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.adapters.partners.AccountCommand;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.PaperSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Where signatures are required, a declaration counts only when its sender signed it. */
@RunningHub
@TestPropertySource(properties = "hub.signatures=require")
@DirtiesContext
class SignatureRequiredTest {

    private static SigningKey own;
    private static SigningKey others;

    @TempDir
    private static Path folder;
    @LocalServerPort
    private int port;
    @Autowired
    private AccountCommand accounts;
    private Town town;
    private HubClient declarant;
    private PaperSet papers;

    @BeforeEach
    void enterTown() throws Exception {
        town = new Town(port, "must");
        declarant = town.as("declarant");
        papers = town.papers(Basket.EVERYDAY);
        if (own == null) {
            own = SigningKey.of(folder, "declarant");
            others = SigningKey.of(folder, "carrier");
        }
        accounts.run(List.of("certificate", "--id=declarant", "--file=" + own.certificate()));
        accounts.run(List.of("certificate", "--id=carrier", "--file=" + others.certificate()));
    }

    @Test
    void aSignedDeclarationClearsItsParcel() {
        town.settle(papers.order());
        town.settle(papers.payment());
        town.settle(papers.waybill());

        Sent sent = declarant.send(own.sealed(papers.declaration()));

        assertThat(town.fate(declarant, sent)).isEqualTo("APPLIED");
        assertThat(SignatureTest.signature(declarant, sent).path("outcome").asString()).isEqualTo("VALID");
        assertThat(SignatureTest.signature(declarant, sent).path("account").asString()).isEqualTo("declarant");
        Town.await().until(() -> town.track(papers.purchase()).stage().equals("RELEASED"));
    }

    @Test
    void aPlaceholderIsAnsweredByAReceiptAndNotApplied() {
        Sent sent = town.send(papers.declaration());

        assertThat(sent.status()).isEqualTo(202);
        refused(declarant, sent, "-621029", "PLACEHOLDER");
        assertThat(town.find(papers.purchase())).isEmpty();
        assertThat(declarant.content(sent.messageId())).contains(papers.declaration().message());
    }

    @Test
    void anEnvelopeDoesNotReplaceTheSignature() {
        refused(declarant, declarant.send(EveryTypeTest.envelope("DxpMsg", papers.declaration().message())),
                "-621029", "PLACEHOLDER");
        assertThat(town.find(papers.purchase())).isEmpty();
        assertThat(town.fate(declarant, declarant.send(EveryTypeTest.envelope("DxpMsg",
                own.sealed(town.papers(Basket.EVERYDAY).declaration()))))).isEqualTo("APPLIED");
    }

    @Test
    void whatWasChangedAfterSigningIsAnsweredAsDiffering() {
        String changed = new String(own.sealed(papers.declaration()), StandardCharsets.UTF_8)
                .replaceFirst("<(ceb:)?grossWeight>", "$09");

        Sent sent = declarant.send(changed.getBytes(StandardCharsets.UTF_8));

        refused(declarant, sent, "-621028", "DIGEST_DIFFERS");
    }

    @Test
    void aKeyOfAnotherOrOfNobodyIsAnsweredAsNotTheSenders() throws Exception {
        refused(declarant, declarant.send(others.sealed(papers.declaration())), "-621015", "KEY_OF_ANOTHER");
        papers = town.papers(Basket.EVERYDAY);
        refused(declarant, declarant.send(SigningKey.of(folder, "stranger").sealed(papers.declaration())), "-621015",
                "KEY_NOT_REGISTERED");
    }

    @Test
    void aTransmittingPartnerHandsInWhatAnyRegisteredKeySigned() {
        HubClient broker = town.as("broker");

        Sent sent = broker.send(own.sealed(papers.declaration()));

        assertThat(town.fate(broker, sent)).isEqualTo("APPLIED");
        assertThat(SignatureTest.signature(broker, sent).path("account").asString()).isEqualTo("declarant");
    }

    @Test
    void theSameBytesAgainAreARepeatAndASignedOneMayFollow() {
        Sent refused = town.send(papers.declaration());

        Sent again = town.send(papers.declaration());
        PaperSet other = town.papers(Basket.EVERYDAY);

        assertThat(again.messageId()).isEqualTo(refused.messageId());
        assertThat(again.duplicate()).isTrue();
        assertThat(town.returns(papers.declaration())).extracting(Returned::status).containsExactly("-621029");
        assertThat(town.fate(declarant, declarant.send(own.sealed(other.declaration())))).isEqualTo("APPLIED");
    }

    @Test
    void anOrderNeedsNoSignature() {
        assertThat(town.settle(papers.order())).isEqualTo("APPLIED");
    }

    private void refused(HubClient sender, Sent sent, String status, String finding) {
        assertThat(sent.status()).isEqualTo(202);
        JsonNode fate = sender.message(sent.messageId()).json();
        assertThat(fate.path("status").asString()).isEqualTo("REJECTED");
        assertThat(fate.path("cause").asString()).isEqualTo("SIGNATURE");
        assertThat(fate.path("signature").path("finding").asString()).isEqualTo(finding);
        assertThat(fate.path("errors").get(0).path("layer").asString()).isEqualTo("SIGNATURE");
        assertThat(town.returns(papers.declaration())).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(status);
            assertThat(one.info()).startsWith("[Code:" + status + ";Desc:");
        });
    }
}
