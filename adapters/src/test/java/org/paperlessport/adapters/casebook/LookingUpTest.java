package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.MessageViews.MessageRow;
import org.paperlessport.adapters.casebook.MessageViews.Outcome;
import org.paperlessport.adapters.casebook.MessageViews.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators and onlookers look up in a casebook that really filed papers, on both databases. */
class LookingUpTest {

    private static MessageViews messages(Database.Opened db) {
        var sql = JdbcClient.create(db.jdbc());
        return new MessageViews(sql, Office.JSON, new MailboxViews(sql));
    }

    private static List<String> senders(String q, Database.Opened db) {
        return messages(db).page(new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), q,
                Optional.empty(), OptionalLong.empty(), 9)).rows().stream().map(MessageRow::account).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsFoundByEveryNumberOfWhatItIsAbout(Database database) {
        try (var db = database.open()) {
            var office = new Office(db).file(Purchase.of("O1"), Purchase.of("O2").by(Purchase.idOf(2)));
            firmsOf(db);
            var state = office.found("O1").state();
            var all = List.of("carrier", "declarant", "payment", "platform");

            assertThat(senders("O1", db)).isEqualTo(all);
            assertThat(senders(state.preNo(), db)).isEqualTo(all);
            assertThat(senders(state.invtNo(), db)).isEqualTo(all);
            assertThat(senders("W-O1", db)).isEqualTo(all);
            assertThat(senders(office.found("O1").payment().orElseThrow().paper().payTransactionId(), db))
                    .containsExactly("payment");
            assertThat(senders("O%", db)).isEmpty();
        }
    }

    /** The register of firms is another room's: without it a number alone names no carrier's waybill. */
    private static void firmsOf(Database.Opened db) {
        for (var code : List.of(Papers.CARRIER.code(), Papers.payment("O1").paymentFirm().code())) {
            db.jdbc().update("insert into firm (code, name, account, roles, registered_at) values (?, 'x', null,"
                    + " 'CARRIER', ?)", code, Office.NOW.atOffset(ZoneOffset.UTC));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeclarationIsAboutItsOrder(Database database) {
        try (var db = database.open()) {
            new Office(db).file(Purchase.of("O1"));
            var messages = messages(db);
            var ids = messages.named("O1", Optional.of("declarant"));

            assertThat(messages.outcomes(ids).values()).singleElement().satisfies(outcomes ->
                    assertThat(outcomes).extracting(Outcome::about).containsExactly(List.of("O1")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatCameSinceIsListed(Database database) {
        try (var db = database.open()) {
            new Office(db).file(Purchase.of("O1"));
            var at = Office.NOW;

            for (var since : List.of(at, at.plusMillis(1))) {
                assertThat(messages(db).page(new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), "",
                        Optional.of(since), OptionalLong.empty(), 9)).rows()).hasSize(since.equals(at) ? 4 : 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMedianRunsFromTheLastPapersArrivalToTheRelease(Database database) {
        try (var db = database.open()) {
            var office = new Office(db).file(Purchase.of("O1"));
            var released = office.found("O1").state().releasedAt().orElseThrow();
            var began = released.minusSeconds(3600);
            received(db, "kind <> 'WAYBILL'", released.minusMillis(500));
            received(db, "kind = 'WAYBILL'", released.minusMillis(85));

            var figures = new StripViews(JdbcClient.create(db.jdbc()), Office.JSON).figures(began);

            assertThat(figures.median()).contains(Duration.ofMillis(85));
            assertThat(figures.cleared()).isEqualTo(1);
        }
    }

    private static void received(Database.Opened db, String papers, Instant at) {
        db.jdbc().update("update message set received_at = ? where id in (select message_id from paper where "
                + papers + ")", at.atOffset(ZoneOffset.UTC));
    }
}
