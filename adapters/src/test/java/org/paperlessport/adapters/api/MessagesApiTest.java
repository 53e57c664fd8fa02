package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.adapters.api.TestHub.PlayedIntake;
import org.paperlessport.adapters.casebook.CaseJson;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.paperlessport.adapters.casebook.Overloaded;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class MessagesApiTest {

    private static final Fault NO_CURRENCY = new Fault("CEB-MISSING", Fault.Severity.ERROR, Fault.Layer.SCHEMA,
            new Place.InXml(12, 7, "CEB311Message/Order/OrderHead"), "", "currency",
            new Text("缺少 currency", "currency is missing"));
    private static final Fault BAD_SEGMENT = new Fault("EDI-12", Fault.Severity.ERROR, Fault.Layer.SCHEMA,
            new Place.InEdi(4, "DTM", 2, 1), "x", "a date", new Text("日期有误", "not a date"));

    private final Asking ask;
    private final PlayedIntake intake;
    private final JdbcTemplate jdbc;
    private final CaseJson json;

    MessagesApiTest(Asking ask, PlayedIntake intake, JdbcTemplate jdbc, CaseJson json) {
        this.ask = ask;
        this.intake = intake;
        this.jdbc = jdbc;
        this.json = json;
    }

    @BeforeEach
    void theIntakeTakesAll() {
        intake.failure = null;
        intake.taken.clear();
        intake.answer = new Taken.Accepted(7, "CEB311", 2, false);
    }

    private MvcTestResult send(String account, String body) {
        return ask.post(account, "/api/v1/messages", "application/xml", body);
    }

    @Test
    void aMessageThatWasKeptIsAcknowledgedWithTheAddressOfItsFate() {
        var answer = send("platform", "<CEB311Message/>");

        assertThat(answer).hasStatus(HttpStatus.ACCEPTED).hasHeader("Location", "/api/v1/messages/7");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"id": "7", "type": "CEB311", "documents": 2, "duplicate": false}""");
        assertThat(intake.taken).containsExactly("platform HTTP <CEB311Message/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml", "application/xml;charset=UTF-8", "application/edifact",
        "text/plain", "application/octet-stream"})
    void theseContentTypesAreTaken(String type) {
        assertThat(ask.post("platform", "/api/v1/messages", type, "x")).hasStatus(HttpStatus.ACCEPTED);
    }

    @Test
    void anotherContentTypeIsNotTaken() {
        var answer = ask.post("platform", "/api/v1/messages", "application/json", "{}");

        assertThat(answer).hasStatus(415).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(intake.taken).isEmpty();
    }

    @Test
    void aRefusedMessageIsAnsweredWithEveryFaultAndItsPlace() {
        intake.answer = new Taken.Refused(8, "CEB311", List.of(NO_CURRENCY, BAD_SEGMENT));

        var answer = send("platform", "<CEB311Message/>");

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"type": "/errors/message-refused", "status": 422, "messageId": "8",
                 "title": "The message is unreadable or breaks its schema",
                 "errors": [
                   {"code": "CEB-MISSING", "severity": "ERROR", "layer": "SCHEMA",
                    "where": {"line": 12, "column": 7, "path": "CEB311Message/Order/OrderHead"},
                    "found": "", "expected": "currency",
                    "message": {"zh": "缺少 currency", "en": "currency is missing"}},
                   {"code": "EDI-12", "where": {"segment": 4, "tag": "DTM", "element": 2, "component": 1}}]}""");
    }

    @Test
    void anEmptyBodyIsForTheIntakeToRefuse() {
        intake.answer = new Taken.Refused(9, "", List.of(NO_CURRENCY));

        assertThat(send("platform", "")).hasStatus(422);
        assertThat(intake.taken).containsExactly("platform HTTP ");
    }

    @Test
    void otherBytesUnderATakenReferenceAreAConflict() {
        intake.answer = new Taken.Conflict(10, "guid-1", 7);

        var answer = send("platform", "<CEB311Message/>");

        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"messageId": "10", "reference": "guid-1", "takenBy": "7"}""");
    }

    @Test
    void aMessageOfExactlyTheLimitIsTakenAndOneByteMoreIsNot() {
        assertThat(send("platform", "x".repeat(1000))).hasStatus(202);

        var tooLarge = send("platform", "x".repeat(1001));

        assertThat(tooLarge).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(tooLarge).bodyJson().isLenientlyEqualTo("{\"maxBytes\": 1000}");
    }

    @Test
    void anOverloadedHubSaysWhenToComeAgain() {
        intake.failure = new Overloaded(3);

        assertThat(send("platform", "x")).hasStatus(503).hasHeader("Retry-After", "3")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void ourOwnFaultIsToldWithoutItsInside() {
        intake.failure = new IllegalStateException("select secret_hash from account");

        var answer = send("platform", "x");

        assertThat(answer).hasStatus(500).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyText().doesNotContain("select", "Exception");
    }

    @ParameterizedTest
    @CsvSource({"officer, 403", "operator, 403", "broker, 202", "terminal, 202", "warehouse, 202"})
    void onlyPartnersSend(String account, int status) {
        assertThat(send(account, "x")).hasStatus(status);
    }

    @Test
    void whoGivesNoOrAWrongSecretIsAskedForIt() {
        var nobody = ask.mvc().post().uri("/api/v1/messages").exchange();
        var wrong = ask.mvc().post().uri("/api/v1/messages")
                .header("Authorization", Asking.basic("platform", "guess")).exchange();

        for (var answer : List.of(nobody, wrong)) {
            assertThat(answer).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .containsHeader("WWW-Authenticate");
            assertThat(answer).bodyJson().isLenientlyEqualTo("{\"type\": \"/errors/unauthorized\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({"platform, 200", "officer, 200", "operator, 200", "broker, 404", "merchant, 404"})
    void theFateOfAMessageIsForItsSenderOfficersAndOperators(String account, int status) {
        keep(21, "platform");

        assertThat(ask.get(account, "/api/v1/messages/21")).hasStatus(status);
        assertThat(ask.get(account, "/api/v1/messages/21/content")).hasStatus(status);
    }

    @Test
    void theFateNamesEachDocumentAndTheBytesAreAsReceived() {
        keep(22, "platform");

        assertThat(ask.get("platform", "/api/v1/messages/22")).bodyJson().isStrictlyEqualTo("""
                {"id": "22", "type": "CEB311", "status": "APPLIED", "cause": "",
                 "receivedAt": "2026-11-22T18:00:00+08:00",
                 "documents": [{"ref": "O1", "outcome": "APPLIED", "caseId": "5"},
                               {"ref": "O2", "outcome": "REFUSED", "caseId": null}],
                 "errors": []}""");
        assertThat(ask.get("platform", "/api/v1/messages/22/content")).hasContentType("application/xml")
                .hasHeader("Content-Disposition", "attachment; filename=\"message-22\"")
                .bodyText().isEqualTo("<CEB311Message/>");
    }

    @Test
    void theFateTellsOfTheSignature() {
        keep(23, "platform");
        jdbc.update("update message set signature = ? where id = 23", """
                {"finding": "CERTIFICATE_ENDED", "algorithm": "RSA-SHA1", "line": 5, "column": 2, "found": "",
                 "signer": {"subject": "CN=x", "serial": "1A", "from": "2021-01-01T00:00:00Z",
                            "to": "2026-01-01T00:00:00Z", "account": "platform"}}""");

        assertThat(ask.get("platform", "/api/v1/messages/23")).bodyJson().extractingPath("$.signature")
                .asMap().containsEntry("outcome", "EXPIRED").containsEntry("algorithm", "RSA-SHA1")
                .containsEntry("signer", "CN=x").containsEntry("serial", "1A").containsEntry("account", "platform")
                .containsEntry("validTo", "2026-01-01T08:00:00+08:00")
                .extractingByKey("text").asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKeys("zh", "en");
    }

    private void keep(long id, String account) {
        jdbc.update("delete from message_content");
        jdbc.update("delete from message");
        jdbc.update("insert into message (id, account, channel, format, type, reference, digest, size, documents,"
                + " test, status, cause, received_at, outcome) values (?, ?, 'HTTP', 'CEB', 'CEB311', 'g', 'd', 16,"
                + " 2, false, 'APPLIED', '', ?, ?)", id, account, OffsetDateTime.parse("2026-11-22T10:00:00Z"), """
                [{"ref": "O1", "outcome": "APPLIED", "caseId": "5"},
                 {"ref": "O2", "outcome": "REFUSED", "caseId": ""}]""");
        jdbc.update("insert into message_content (message_id, part, deflated, bytes) values (?, 0, false, ?)", id,
                "<CEB311Message/>".getBytes());
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/messages/x, 404", "GET, /api/v1/messages/99, 404", "GET, /api/v1/nothing, 404",
        "DELETE, /api/v1/messages, 405", "PUT, /api/v1/mailbox, 405", "GET, /api/v1/mailbox?limit=0, 400",
        "GET, /api/v1/mailbox?limit=1001, 400", "GET, /api/v1/mailbox?after=x, 400",
        "GET, /api/v1/mailbox?limit=99999999999, 400", "GET, /api/v2/messages, 404"})
    void everyNoIsAProblemDocument(String method, String path, int status) {
        var answer = ask.mvc().method(org.springframework.http.HttpMethod.valueOf(method)).uri(path)
                .header("Authorization", Asking.basic("platform", "demo")).exchange();

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
    }

    @Test
    void aFormatThatCannotBeGivenIsNotAcceptable() {
        var answer = ask.mvc().get().uri("/api/v1/mailbox").accept("application/pdf")
                .header("Authorization", Asking.basic("platform", "demo")).exchange();

        assertThat(answer).hasStatus(406).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
