package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.MessageViews.MessageRow;
import org.paperlessport.adapters.casebook.MessageViews.Outcome;
import org.paperlessport.adapters.casebook.MessageViews.Wanted;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is read of the messages and their answers, on both databases. */
class MessageViewsTest {

    private static final CaseJson JSON = new CaseJson(JsonMapper.builder().build());
    private static final Fault FAULT = new Fault("EDI-12", Fault.Severity.ERROR, Fault.Layer.SCHEMA,
            new Place.InEdi(4, "DTM", 2, 1), "x", "a date", new Text("日期有误", "not a date"));

    private static void on(Database database, BiConsumer<JdbcTemplate, MessageViews> story) {
        try (var opened = database.open()) {
            var sql = JdbcClient.create(opened.jdbc());
            keep(opened.jdbc(), 1, "platform", "APPLIED", null, """
                    [{"ref": "O1", "outcome": "APPLIED", "caseId": "5"},
                     {"ref": "O2", "outcome": "REFUSED", "caseId": ""}]""");
            keep(opened.jdbc(), 2, "terminal", "REJECTED", JSON.write(List.of(FAULT)), null);
            keep(opened.jdbc(), 3, "platform", "PARKED", null, null);
            story.accept(opened.jdbc(), new MessageViews(sql, JSON, new MailboxViews(sql)));
        }
    }

    private static void keep(JdbcTemplate jdbc, long id, String account, String status, String faults,
                             String outcome) {
        jdbc.update("insert into message (id, account, channel, format, type, reference, digest, size, documents,"
                + " test, status, cause, received_at, faults, outcome) values (?, ?, 'HTTP', 'CEB', 'CEB311', ?, 'd',"
                + " 16, 2, false, ?, '', ?, ?, ?)", id, account, "ref-" + id, status,
                OffsetDateTime.parse("2026-11-22T10:00:00Z"), faults, outcome);
    }

    private static Wanted wanted(String account, String status, String q, OptionalLong before, int limit) {
        return new Wanted(Optional.ofNullable(account), Optional.ofNullable(status), Optional.empty(), q,
                Optional.empty(), before,
                limit);
    }

    @ParameterizedTest
    @EnumSource
    void messagesComeNewestFirstPageByPageAndByEachFilter(Database database) {
        on(database, (jdbc, messages) -> {
            var page = messages.page(wanted(null, null, "", OptionalLong.empty(), 2));
            assertThat(page.rows()).extracting(MessageRow::id).containsExactly(3L, 2L);
            assertThat(messages.page(wanted(null, null, "", page.next(), 2)).rows()).extracting(MessageRow::id)
                    .containsExactly(1L);
            assertThat(messages.page(wanted("platform", null, "", OptionalLong.empty(), 9)).rows())
                    .extracting(MessageRow::id).containsExactly(3L, 1L);
            assertThat(messages.page(wanted("platform", "PARKED", "", OptionalLong.empty(), 9)).rows())
                    .extracting(MessageRow::id).containsExactly(3L);
            assertThat(messages.page(wanted("terminal", "PARKED", "", OptionalLong.empty(), 9)).rows()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsFoundByItsIdItsReferenceAndAnOrderInIt(Database database) {
        on(database, (jdbc, messages) -> {
            new CaseExamples(jdbc, JSON).undeclared("O1", CaseExamples.filed(Papers.order("O1"), "platform", 1));

            for (var q : List.of("1", "ref-1", "O1")) {
                assertThat(messages.page(wanted(null, null, q, OptionalLong.empty(), 9)).rows()).as(q)
                        .extracting(MessageRow::id).containsExactly(1L);
            }
            assertThat(messages.page(wanted("terminal", null, "O1", OptionalLong.empty(), 9)).rows()).isEmpty();
            assertThat(messages.page(wanted(null, null, "nothing", OptionalLong.empty(), 9)).rows()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMessageHasItsFaultsItsOutcomesAndItsAnswers(Database database) {
        on(database, (jdbc, messages) -> {
            jdbc.update("insert into mailbox (account, cursor_no, type, created_at, in_reply_to, deflated, content)"
                    + " values ('platform', 4, 'CEB312', ?, 1, false, ?)",
                    OffsetDateTime.parse("2026-11-22T10:00:01Z"), new byte[] {1});

            var applied = messages.detail(1).orElseThrow();
            assertThat(applied.outcomes()).containsExactly(new Outcome("O1", "APPLIED", Optional.of(5L), List.of()),
                    new Outcome("O2", "REFUSED", Optional.empty(), List.of()));
            assertThat(applied.answers()).extracting(MailboxViews.Sent::cursor).containsExactly(4L);
            assertThat(messages.detail(2).orElseThrow().faults()).containsExactly(FAULT);
            assertThat(messages.detail(9)).isEmpty();
        });
    }
}
