package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.Outbox.Due;
import org.paperlessport.adapters.casebook.Outbox.Endpoint;

/** Letters that leave by queue or folder, each endpoint by itself and in order. */
class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Endpoint QUEUE = new Endpoint("carrier", Channel.QUEUE);
    private static final Endpoint FOLDER = new Endpoint("platform", Channel.FOLDER);

    @ParameterizedTest
    @EnumSource(Database.class)
    void aPartnerThatIsAwayDelaysNobodyElse(Database database) {
        try (var db = database.open()) {
            post(db, letter("carrier", Channel.QUEUE, "one"), letter("platform", Channel.FOLDER, "two"),
                    letter("platform", Channel.HTTP, "three"));
            Outbox outbox = at(db, 0);
            assertThat(outbox.endpoints()).containsExactlyInAnyOrder(QUEUE, FOLDER);

            outbox.failed(outbox.due(QUEUE, 10).get(0));

            assertThat(outbox.endpoints()).containsExactly(FOLDER);
            assertThat(outbox.due(FOLDER, 10)).extracting(Due::name).containsExactly("platform-1");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void eachPauseIsTwiceTheLastAndNoneLongerThanFiveMinutes(Database database) {
        try (var db = database.open()) {
            post(db, letter("carrier", Channel.QUEUE, "one"));
            long seconds = 0;
            for (long pause : List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L, 300L)) {
                Outbox outbox = at(db, seconds);
                outbox.failed(outbox.due(QUEUE, 1).get(0));

                assertThat(at(db, seconds + pause - 1).endpoints()).as("before %d s", pause).isEmpty();
                seconds += pause;
                assertThat(at(db, seconds).endpoints()).as("after %d s", pause).containsExactly(QUEUE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aBatchIsSentOldestFirstAndOnceItIsDeliveredNothingIsLeft(Database database) {
        try (var db = database.open()) {
            post(db, IntStream.rangeClosed(1, 12).mapToObj(n -> letter("carrier", Channel.QUEUE, "letter " + n))
                    .toArray(Letter[]::new));
            Outbox outbox = at(db, 0);

            List<Due> first = outbox.due(QUEUE, 10);
            outbox.delivered(first);
            outbox.delivered(first);
            List<Due> rest = outbox.due(QUEUE, 10);
            outbox.delivered(rest);

            assertThat(first).extracting(letter -> new String(letter.content()))
                    .isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(n -> "letter " + n).toList());
            assertThat(rest).extracting(letter -> new String(letter.content()))
                    .containsExactly("letter 11", "letter 12");
            assertThat(outbox.endpoints()).isEmpty();
            outbox.delivered(List.of());
        }
    }

    private static Outbox at(Database.Opened db, long seconds) {
        return new Outbox(db.jdbc(), Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC));
    }

    private static Letter letter(String account, Channel channel, String text) {
        return new Letter(account, "CEB512", 7, channel, text.getBytes());
    }

    private static void post(Database.Opened db, Letter... letters) {
        db.commit().durably(() -> {
            new MailboxWriter(db.jdbc()).post(List.of(letters), NOW);
            return null;
        });
    }
}
