package org.paperlessport.adapters.console;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paperlessport.adapters.casebook.CaseJson;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.seal.SealFinding;
import org.paperlessport.schemas.seal.SealVerdict;
import org.paperlessport.schemas.seal.Signer;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagePagesTest {

    private static final String PAPER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Order>
            <buyerIdNumber>330204199001011234</buyerIdNumber>
            <currency>CNYY</currency>
            </Order>""";

    private final Reader reader;
    private final JdbcTemplate jdbc;
    private final CaseJson json;

    MessagePagesTest(Reader reader, JdbcTemplate jdbc, CaseJson json) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.json = json;
    }

    @BeforeAll
    void someMessages() {
        keep(11, "platform", "APPLIED", List.of());
        keep(12, "platform", "REJECTED", List.of(new Fault("CEB-CODE", Fault.Severity.ERROR,
                Fault.Layer.SCHEMA,
                new Place.InXml(4, 1, "Order/currency"), "CNYY", "142",
                new Text("币制不对", "the currency is not right"))));
        keep(13, "carrier", "PARKED", List.of());
        jdbc.update("update message set signature = ? where id = 11", json.write(new SealVerdict(
                SealFinding.KEY_NOT_REGISTERED, "SM2-SM3", Optional.of(new Signer("CN=甬港报关", "1A2B",
                        Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"), "")), 9, 1, "")));
        jdbc.update("insert into mailbox (account, cursor_no, type, created_at, in_reply_to, deflated, content)"
                + " values ('platform', 1, 'CEB312', ?, 11, false, ?)", OffsetDateTime.now(),
                "<answer/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOperatorSeesEverybodysAndAPartnerItsOwn() {
        assertThat(Reader.text(reader.open("operator", "/messages"))).contains("ref-11", "ref-12", "ref-13");
        assertThat(Reader.text(reader.open("platform", "/messages?partner=carrier")))
                .contains("ref-11", "ref-12")
                .doesNotContain("ref-13");
        assertThat(reader.open("platform", "/messages/13")).hasStatus(404);
        assertThat(reader.open("platform", "/messages/13/content")).hasStatus(404);
        assertThat(reader.open("carrier", "/messages/out/platform/1")).hasStatus(404);
    }

    @Test
    void theFiltersStandInTheAddress() {
        assertThat(Reader.text(reader.open("operator", "/messages?status=REJECTED")))
                .contains("ref-12", "· refused")
                .doesNotContain("ref-11", "ref-13");
        assertThat(Reader.text(reader.open("operator", "/messages?q=nothing"))).contains("Nothing matches");
    }

    @Test
    void aFaultIsMarkedInTheBytesAndLeadsThere() {
        var page = Reader.text(reader.open("platform", "/messages/12"));

        assertThat(page).contains("One fault", "the currency is not right", "line 4, column 1",
                "Order/currency",
                "CNYY", "href=\"#at-3\"");
        assertThat(page)
                .containsPattern("id=\"at-3\"[^>]*faulty[^\\n]*\\n?[^\\n]*<mark>&lt;currency&gt;CNYY");
    }

    @Test
    void personsAreHiddenFromAllButTheSender() {
        assertThat(Reader.text(reader.open("operator", "/messages/12"))).contains("33**************34")
                .doesNotContain("330204199001011234");
        assertThat(Reader.text(reader.open("platform", "/messages/12"))).contains("330204199001011234");
    }

    @Test
    void whatWasAnsweredIsShownAsItWasSent() {
        assertThat(Reader.text(reader.open("platform", "/messages/11")))
                .contains("CEB312", "/messages/out/platform/1");
        assertThat(Reader.text(reader.open("platform", "/messages?dir=out")))
                .contains("CEB312", "/messages/11");
        assertThat(Reader.text(reader.open("platform", "/messages/out/platform/1")))
                .contains("&lt;answer/&gt;");
        assertThat(reader.fetch("platform", "/messages/out/platform/1/content")).bodyText()
                .isEqualTo("<answer/>");
    }

    @Test
    void theSignatureIsShownWithItsOutcomeItsReasonAndItsCertificate() {
        assertThat(Reader.text(reader.open("platform", "/messages/11"))).contains("valid, key not registered",
                "SM2-SM3", "its certificate is not registered here", "1A2B", "CN=甬港报关", "2028-01-01");
        assertThat(Reader.text(reader.open("carrier", "/messages/13"))).doesNotContain("id=\"signature\"");
    }

    @Test
    void newOnesAreSaidInABarAndMoveNoRow() {
        assertThat(Reader.text(reader.open("operator", "/messages/news?since=12"))).contains("1 new, show");
        assertThat(Reader.text(reader.open("operator", "/messages/news?since=13")))
                .doesNotContain("new, show");
    }

    private void keep(long id, String account, String status, List<Fault> faults) {
        jdbc.update("insert into message (id, account, channel, format, type, reference, digest, size, documents, test,"
                        + " status, cause, received_at, faults) values (?, ?, 'HTTP', 'CEB', 'CEB311', ?, '', ?, 1,"
                        + " false, ?, '', ?, ?)", id, account, "ref-" + id, PAPER.length(), status,
                OffsetDateTime.now(), json.write(faults));
        jdbc.update("insert into message_content (message_id, part, deflated, bytes) values (?, 0, false, ?)",
                id,
                PAPER.getBytes(StandardCharsets.UTF_8));
    }
}
