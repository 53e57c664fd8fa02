package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ApiTest
class MailboxApiTest {

    private static final String EDI = "UNB+UNOC:3+HUB+NBTERM+261122:1800+1'UNZ+0+1'";

    private final Asking ask;
    private final JdbcTemplate jdbc;

    MailboxApiTest(Asking ask, JdbcTemplate jdbc) {
        this.ask = ask;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void threeDocumentsAndOneOfAnotherLieInTheMailboxes() throws Exception {
        jdbc.update("delete from mailbox");
        told("declarant", 1, "CEB622", 7L, "<CEB622Message/>", true);
        told("declarant", 2, "NOTICE", null, "{\"event\":\"RELEASED\"}", false);
        told("declarant", 3, "CONTRL", 8L, EDI, false);
        told("platform", 1, "CEB312", 6L, "<CEB312Message/>", false);
    }

    private void told(String account, long cursor, String type, Long reply, String content, boolean deflated)
            throws Exception {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        if (deflated) {
            var out = new ByteArrayOutputStream();
            try (var deflating = new DeflaterOutputStream(out)) {
                deflating.write(bytes);
            }
            bytes = out.toByteArray();
        }
        jdbc.update("insert into mailbox (account, cursor_no, type, created_at, in_reply_to, deflated, content)"
                + " values (?, ?, ?, ?, ?, ?, ?)", account, cursor, type,
                OffsetDateTime.parse("2026-11-22T10:00:00Z"), reply, deflated, bytes);
    }

    @Test
    void itemsComeOldestFirstAndOnlyOnesOwn() {
        assertThat(ask.get("declarant", "/api/v1/mailbox?limit=2")).bodyJson().isStrictlyEqualTo("""
                {"items": [
                   {"cursor": 1, "id": "1", "type": "CEB622", "createdAt": "2026-11-22T18:00:00+08:00",
                    "inReplyTo": "7"},
                   {"cursor": 2, "id": "2", "type": "NOTICE", "createdAt": "2026-11-22T18:00:00+08:00",
                    "inReplyTo": null}],
                 "next": 2}""");
    }

    @Test
    void aReaderThatFollowsNextComesToTheEndAndMayStartAgain() {
        assertThat(ask.get("declarant", "/api/v1/mailbox?after=2")).bodyJson()
                .extractingPath("$.items[*].id").asArray().containsExactly("3");
        assertThat(ask.get("declarant", "/api/v1/mailbox?after=3")).bodyJson()
                .isStrictlyEqualTo("{\"items\": [], \"next\": 3}");
        assertThat(ask.get("declarant", "/api/v1/mailbox?after=0")).bodyJson()
                .extractingPath("$.items[*].id").asArray().containsExactly("1", "2", "3");
    }

    @Test
    void oneTypeMayBeWantedAndTheContentWithIt() {
        assertThat(ask.get("declarant", "/api/v1/mailbox?type=CEB622&content=true")).bodyJson().isStrictlyEqualTo("""
                {"items": [
                   {"cursor": 1, "id": "1", "type": "CEB622", "createdAt": "2026-11-22T18:00:00+08:00",
                    "inReplyTo": "7", "content": "<CEB622Message/>"}],
                 "next": 1}""");
    }

    @ParameterizedTest
    @CsvSource({"1, application/xml, <CEB622Message/>", "2, application/json, {\"event\":\"RELEASED\"}",
        "3, application/edifact, " + EDI})
    void aDocumentIsGivenAsSent(String id, String type, String text) {
        var answer = ask.get("declarant", "/api/v1/mailbox/" + id);

        assertThat(answer).hasStatusOk().hasContentType(type).bodyText().isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"platform, 2", "declarant, 4", "declarant, x", "officer, 1"})
    void whatIsNotInOnesMailboxIsNotThere(String account, String id) {
        assertThat(ask.get(account, "/api/v1/mailbox/" + id)).hasStatus(404);
    }
}
