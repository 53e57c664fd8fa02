package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.Backlog.Kept;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;

/** What is still to be done, oldest first, and what was set aside. */
class BacklogTest {

    private static final Purchase MILK = Purchase.of("O1");

    @ParameterizedTest
    @EnumSource(Database.class)
    void aMessageWaitsFromItsReceiptUntilItIsApplied(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            Backlog backlog = new Backlog(db.jdbc(), db.commit());
            Incoming order = office.incoming(MILK.order());
            long queued = office.keep("carrier", Channel.QUEUE, 1);

            assertThat(backlog.waiting(Office.NOW, 10)).isEmpty();
            assertThat(backlog.waiting(Office.NOW.plusMillis(1), 1)).containsExactly(order.messageId());

            office.filing().file(List.of(order));

            assertThat(backlog.waiting(Office.NOW.plusMillis(1), 10)).containsExactly(queued);
            assertThat(backlog.find(List.of(queued, order.messageId())))
                    .containsExactly(new Kept(queued, "carrier", Channel.QUEUE, 1, false));
            assertThat(backlog.find(List.of())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aParkedMessageIsPassedOverUntilItIsTakenUpAgain(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            Backlog backlog = new Backlog(db.jdbc(), db.commit());
            Incoming order = office.incoming(MILK.order());

            backlog.park(order.messageId(), "FAILED: " + "x".repeat(200));
            office.filing().file(List.of(order));

            assertThat(status(db, order)).isEqualTo("PARKED FAILED: " + "x".repeat(92));
            assertThat(office.mailbox("platform")).isEmpty();

            assertThat(backlog.unpark(order.messageId())).isTrue();
            office.filing().file(List.of(order));

            assertThat(status(db, order)).isEqualTo("APPLIED ");
            assertThat(backlog.unpark(order.messageId())).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatWasAppliedIsNotParked(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            Incoming order = office.incoming(MILK.order());
            office.filing().file(List.of(order));

            new Backlog(db.jdbc(), db.commit()).park(order.messageId(), "FAILED");

            assertThat(status(db, order)).isEqualTo("APPLIED ");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aDeclarationIsOverdueWhileItWaitsForAPaperTooLong(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db).file(Purchase.of("O2").order(), MILK.order(), MILK.declaration())
                    .file(Purchase.of("O3"));
            Backlog backlog = new Backlog(db.jdbc(), db.commit());

            assertThat(backlog.overdue(Office.NOW, 10)).isEmpty();
            assertThat(backlog.overdue(Office.NOW.plusSeconds(1), 10))
                    .containsExactly(office.found("O1").state().id());
        }
    }

    private static String status(Database.Opened db, Incoming message) {
        return db.jdbc().queryForObject("select status || ' ' || cause from message where id = ?", String.class,
                message.messageId());
    }
}
