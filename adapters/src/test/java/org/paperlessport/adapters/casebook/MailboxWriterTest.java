package org.paperlessport.adapters.casebook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxWriterTest {

    private static final int WRITERS = 4;
    private static final int EACH = 40;

    @ParameterizedTest
    @EnumSource(Database.class)
    void aReaderThatFollowsTheCursorMissesNothingThatManyWritersPost(Database database) {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (var db = database.open()) {
            AtomicInteger writing = new AtomicInteger(WRITERS);
            List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS).mapToObj(writer ->
                    CompletableFuture.runAsync(() -> {
                        IntStream.range(0, EACH).forEach(n -> post(db, "carrier", "platform"));
                        writing.decrementAndGet();
                    }, threads)).toList();

            List<Long> read = new ArrayList<>();
            boolean more = true;
            while (more) {
                more = writing.get() > 0;
                read.addAll(after(db, read.isEmpty() ? 0 : read.get(read.size() - 1)));
            }

            writers.forEach(CompletableFuture::join);
            assertThat(read).isEqualTo(LongStream.rangeClosed(1, (long) WRITERS * EACH).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aLetterForAQueueIsDueUntilItIsDelivered(Database database) {
        try (var db = database.open()) {
            db.commit().durably(() -> {
                new MailboxWriter(db.jdbc()).post(List.of(
                        new Letter("carrier", "CEB512", 7, Channel.QUEUE, "one".getBytes()),
                        new Letter("carrier", "CEB512", 7, Channel.QUEUE, "two".getBytes()),
                        new Letter("carrier", "CEB512", 7, Channel.HTTP, "three".getBytes())), Instant.now());
                return null;
            });
            Outbox outbox = new Outbox(db.jdbc(), java.time.Clock.systemUTC());
            var endpoint = new Outbox.Endpoint("carrier", Channel.QUEUE);

            List<Outbox.Due> due = outbox.due(endpoint, 10);
            outbox.delivered(due.subList(0, 1));

            assertThat(due).extracting(letter -> new String(letter.content())).containsExactly("one", "two");
            assertThat(outbox.due(endpoint, 10)).extracting(Outbox.Due::name).containsExactly("carrier-2");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aLetterThatCouldNotBeDeliveredWaitsAndHoldsBackTheLaterOnes(Database database) {
        try (var db = database.open()) {
            db.commit().durably(() -> {
                new MailboxWriter(db.jdbc()).post(List.of(
                        new Letter("carrier", "CEB512", 7, Channel.QUEUE, "one".getBytes()),
                        new Letter("carrier", "CEB512", 7, Channel.QUEUE, "two".getBytes())), Instant.now());
                return null;
            });
            Instant now = Instant.now().plusSeconds(1);
            var endpoint = new Outbox.Endpoint("carrier", Channel.QUEUE);
            Outbox outbox = new Outbox(db.jdbc(), java.time.Clock.fixed(now, java.time.ZoneOffset.UTC));

            outbox.failed(outbox.due(endpoint, 10).get(0));

            assertThat(outbox.due(endpoint, 10)).isEmpty();
            assertThat(new Outbox(db.jdbc(), java.time.Clock.fixed(now.plusSeconds(2), java.time.ZoneOffset.UTC))
                    .due(endpoint, 10)).hasSize(2);
        }
    }

    private static void post(Database.Opened db, String... accounts) {
        db.commit().durably(() -> {
            new MailboxWriter(db.jdbc()).post(java.util.Arrays.stream(accounts)
                    .map(account -> new Letter(account, "CEB312", 1, Channel.HTTP, "x".getBytes())).toList(),
                    Instant.now());
            return null;
        });
    }

    private static List<Long> after(Database.Opened db, long cursor) {
        return db.jdbc().queryForList("select cursor_no from mailbox where account = 'carrier' and cursor_no > ?"
                + " order by cursor_no", Long.class, cursor);
    }
}
