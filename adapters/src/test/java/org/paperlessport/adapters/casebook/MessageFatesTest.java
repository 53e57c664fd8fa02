package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.clearance.Paper;

/** What its sender learns of a message: its fate, that of each document, and the answers, letter by letter. */
class MessageFatesTest {

    private static final Purchase MILK = Purchase.of("O1");

    private record Fate(String status, String outcome) {
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aMessageIsAppliedOrRejectedOrPartlyAppliedAsItsDocumentsAre(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            office.file(MILK.order());
            long caseId = office.found("O1").state().id();
            Incoming applied = office.incoming(MILK.payment());
            Incoming rejected = office.incoming(MILK.order(), MILK.on("NOBODY").changed(1).order());
            Incoming partly = office.incoming(MILK.waybill(), MILK.waybill());
            Incoming received = office.incoming(MILK.payment());

            office.filing().file(List.of(applied, rejected, partly));

            assertThat(fate(db, applied)).isEqualTo(new Fate("APPLIED",
                    "[{\"ref\":\"T-O1\",\"outcome\":\"APPLIED\",\"caseId\":\"" + caseId + "\"}]"));
            assertThat(fate(db, rejected)).isEqualTo(new Fate("REJECTED",
                    "[{\"ref\":\"O1\",\"outcome\":\"REFUSED\",\"caseId\":\"" + caseId + "\"},"
                            + "{\"ref\":\"O1\",\"outcome\":\"REFUSED\",\"caseId\":\"\"}]"));
            assertThat(fate(db, partly)).isEqualTo(new Fate("PARTLY_APPLIED",
                    "[{\"ref\":\"W-O1\",\"outcome\":\"APPLIED\",\"caseId\":\"\"},"
                            + "{\"ref\":\"W-O1\",\"outcome\":\"REFUSED\",\"caseId\":\"\"}]"));
            assertThat(fate(db, received)).isEqualTo(new Fate("RECEIVED", null));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aDeclarationThatIsTurnedBackIsRefusedUnderItsOwnNumber(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db).file(MILK.declaration());
            Incoming again = office.incoming(MILK.declaration());

            office.filing().file(List.of(again));

            assertThat(fate(db, again)).isEqualTo(new Fate("REJECTED",
                    "[{\"ref\":\"COP-O1\",\"outcome\":\"REFUSED\",\"caseId\":\""
                    + office.found("O1").state().id() + "\",\"about\":[\"O1\"]}]"));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theAnswersToOneMessageAreOneLetterAndAtMostAHundredReturns(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            List<Paper> orders = new ArrayList<>();
            IntStream.range(0, 51).forEach(n -> orders.add(Purchase.of("O" + n).order()));

            office.filing().file(List.of(office.incoming(orders.toArray(Paper[]::new)),
                    office.incoming(Purchase.of("LAST").order())));

            assertThat(office.mailbox("platform")).extracting(letter -> letter.lines().count())
                    .containsExactly(100L, 2L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void answersOfDifferentKindsAndMessagesAreDifferentLettersAndNoticesGoToTheirAudience(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            office.file(MILK.order(), MILK.payment(), MILK.waybill());
            Incoming declaration = office.incoming(MILK.declaration());

            office.filing().file(List.of(declaration));

            assertThat(db.jdbc().queryForList("select in_reply_to from mailbox where account = 'declarant'",
                    Long.class)).containsExactly(declaration.messageId());
            assertThat(office.mailbox("declarant"))
                    .containsExactly("DECLARATION O1 2\nDECLARATION O1 120\nDECLARATION O1 800");
            assertThat(office.mailbox("merchant")).containsExactly("ACCEPTED O1", "RELEASED O1");
            assertThat(office.mailbox("platform"))
                    .containsExactly("ORDER O1 2\nORDER O1 120", "ACCEPTED O1", "RELEASED O1");
            assertThat(office.mailbox("warehouse")).containsExactly("RELEASED O1");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aPaperThatCameByQueueIsAnsweredByQueue(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            long message = office.keep("platform", Channel.QUEUE, 1);

            office.filing().file(List.of(new Incoming(message, "platform", Channel.QUEUE, List.of(MILK.order()))));

            assertThat(new Outbox(db.jdbc(), java.time.Clock.systemUTC()).endpoints())
                    .containsExactly(new Outbox.Endpoint("platform", Channel.QUEUE));
        }
    }

    private static Fate fate(Database.Opened db, Incoming message) {
        return db.jdbc().queryForObject("select status, outcome from message where id = ?",
                (row, n) -> new Fate(row.getString(1), row.getString(2)), message.messageId());
    }
}
