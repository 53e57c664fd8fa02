package org.paperlessport.routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.adapters.partners.AccountCommand;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Mail;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.FieldReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Where signatures are required, a declaration counts only when its sender signed it. */
@RunningHub
@TestPropertySource(properties = "hub.signatures=require")
@DirtiesContext
class SignatureRequiredTest {

    private static final String SEAL = "(?s)<ds:Signature.*</ds:Signature>\\s*";
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

    @ParameterizedTest
    @CsvSource({"CEB623,CEB624,-623029", "CEB625,CEB626,-625005", "CEB711,CEB900,-1001", "CEB509,CEB900,-1001",
        "CEB603,CEB900,-1001", "CEB605,CEB900,-1001", "CEB607,CEB900,-1001", "CEB701,CEB900,-1001"})
    void whatMustBeSignedAndIsNotIsRefusedByAReceiptAlsoWithoutBusiness(String type, String answer, String status) {
        Sent sent = declarant.send(bytes(example(type, "2")));

        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        JsonNode fate = declarant.message(sent.messageId()).json();
        assertThat(fate.path("status").asString()).isEqualTo("REJECTED");
        assertThat(fate.path("cause").asString()).isEqualTo("SIGNATURE");
        String receipt = text(declarant, answer);
        assertThat(new CebReader().read(receipt.getBytes(StandardCharsets.UTF_8)).faults()).isEmpty();
        assertThat(receipt).contains("<returnStatus>" + status + "</returnStatus>",
                "[Code:" + status + ";Desc:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CEB623", "CEB625", "CEB711", "CEB509", "CEB603", "CEB605", "CEB607", "CEB701"})
    void signedOrOnlySavedItIsParked(String type) {
        Sent signed = declarant.send(own.sealer().seal(bytes(example(type, "2").replaceFirst(SEAL, ""))));
        Sent saved = declarant.send(bytes(example(type, "1")));

        assertThat(SignatureTest.signature(declarant, signed).path("outcome").asString()).isEqualTo("VALID");
        for (Sent sent : List.of(signed, saved)) {
            assertThat(declarant.message(sent.messageId()).json().path("status").asString()).isEqualTo("PARKED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CEB303", "CEB505", "CEB213", "CEB513"})
    void whatMayBeSignedIsParkedUnsigned(String type) {
        Sent sent = declarant.send(bytes(example(type, "2")));

        assertThat(declarant.message(sent.messageId()).json().path("status").asString()).isEqualTo("PARKED");
    }

    @Test
    void aRequestSignedByAnotherOrChangedIsToldSo() {
        String request = example("CEB623", "2").replaceFirst(SEAL, "");
        declarant.send(others.sealer().seal(bytes(request)));
        assertThat(text(declarant, "CEB624")).contains("<returnStatus>-623021</returnStatus>");

        String storage = example("CEB711", "2").replaceFirst(SEAL, "");
        String sealed = new String(own.sealer().seal(bytes(storage)), StandardCharsets.UTF_8);
        declarant.send(bytes(sealed.replaceFirst("<billNo>", "<billNo>9")));
        assertThat(text(declarant, "CEB900")).contains("<returnStatus>-1004</returnStatus>", "<![CDATA[<?xml");
    }

    /** With a guid that nobody used before. */
    private static String example(String type, String appStatus) {
        return FieldReference.example(FieldReference.find(type).orElseThrow())
                .replaceAll("<appStatus>[^<]*<", "<appStatus>" + appStatus + "<")
                .replaceFirst("guid=\"[^\"]*\"", "guid=\"" + UUID.randomUUID() + "\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The newest document of this type in the mailbox. */
    private static String text(HubClient reader, String type) {
        String newest = "";
        for (Mail.Page page = reader.mailbox("", 1000, type); !page.isEmpty();
                page = reader.mailbox(page.next(), 1000, type)) {
            newest = page.items().get(page.items().size() - 1).content();
        }
        return newest;
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
