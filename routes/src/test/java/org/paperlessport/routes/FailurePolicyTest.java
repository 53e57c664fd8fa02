package org.paperlessport.routes;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeFailedEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paperlessport.adapters.casebook.Archive;
import org.paperlessport.adapters.casebook.Arriving;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.paperlessport.adapters.casebook.MessageViews;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.routes.Town.await;

/** What becomes of kept messages when applying them fails. */
@RunningHub
@DirtiesContext
class FailurePolicyTest {

    private static final DatabaseServer DATABASE = new DatabaseServer();

    @LocalServerPort
    private int port;
    @Autowired
    private ReadingRoom readingRoom;
    @Autowired
    private Archive archive;
    @Autowired
    private WorkQueue work;
    @Autowired
    private MessageViews messages;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private CamelContext camel;
    private final AtomicInteger failures = new AtomicInteger();
    private final FailureCount count = new FailureCount();
    private Town town;

    @DynamicPropertySource
    static void behindAPort(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.hikari.connection-timeout", () -> 500);
        registry.add("hub.sweep.forgotten-after", () -> "30s");
    }

    @BeforeEach
    void enterTown() {
        town = new Town(port, "failure");
        camel.getManagementStrategy().addEventNotifier(count);
    }

    @AfterEach
    void leave() {
        camel.getManagementStrategy().removeEventNotifier(count);
    }

    @Test
    void aPoisonMessageAmongGoodOnesIsParkedAloneAndTheRestApplied() {
        List<Long> ids = kept(Stream.generate(() -> town.papers(Basket.EVERYDAY).order()).limit(7));
        damage(ids.get(3));

        work.put(ids);

        awaitSettled(ids);
        assertThat(statuses(ids)).containsExactly("APPLIED", "APPLIED", "APPLIED", "PARKED", "APPLIED", "APPLIED",
                "APPLIED");
        assertThat(messages.row(ids.get(3)).orElseThrow().cause()).startsWith("FAILED: ").contains("damaged");
    }

    @Test
    void whileTheDatabaseIsOutOfReachNothingIsParkedAndAllComesAgain() {
        List<Long> ids = kept(Stream.generate(() -> town.papers(Basket.EVERYDAY).order()).limit(5));
        damage(ids.get(2));

        DATABASE.stop();
        try {
            work.put(ids);
            await().until(() -> failures.get() >= 2);
            assertThat(town.isReady()).isFalse();
        } finally {
            DATABASE.start();
        }

        awaitSettled(ids);
        assertThat(statuses(ids)).containsExactly("APPLIED", "APPLIED", "PARKED", "APPLIED", "APPLIED");
        await().until(town::isReady);
    }

    @Test
    void theSameNumberQueuedTwiceHasOneEffect() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        List<Long> ids = kept(Stream.of(papers.order(), papers.payment(), papers.waybill(), papers.declaration()));

        work.put(Stream.of(ids, ids, ids).flatMap(List::stream).toList());
        awaitSettled(ids);
        work.put(ids);
        List<Long> later = kept(Stream.of(town.papers(Basket.EVERYDAY).order()));
        work.put(later);
        awaitSettled(later);

        assertThat(town.statuses(papers.order())).containsExactly("2", "120");
        assertThat(town.statuses(papers.declaration())).containsExactly("2", "120", "800");
    }

    @Test
    void whatWasKeptAndNeverQueuedIsFound() {
        List<Long> ids = kept(Stream.of(town.papers(Basket.EVERYDAY).order()));
        jdbc.update("update message set received_at = now() - interval '1' minute where id = ?", ids.get(0));

        await().until(() -> statuses(ids).equals(List.of("APPLIED")));
    }

    /** Keeps these papers as if the process had died before it queued them. */
    private List<Long> kept(Stream<Statement> papers) {
        return archive.keep(papers.map(paper -> Arriving.of(readingRoom.read(paper.kind().sender().account(),
                        Channel.HTTP, paper.message()))).toList()).stream()
                .map(taken -> ((Taken.Accepted) taken).id()).toList();
    }

    private void damage(long id) {
        jdbc.update("update message_content set deflated = true, bytes = ? where message_id = ?", new byte[9], id);
    }

    private List<String> statuses(List<Long> ids) {
        return ids.stream().map(id -> messages.row(id).orElseThrow().status()).toList();
    }

    private void awaitSettled(List<Long> ids) {
        await().ignoreExceptions().until(() -> !statuses(ids).contains("RECEIVED"));
    }

    private final class FailureCount extends EventNotifierSupport {

        @Override
        public void notify(CamelEvent event) {
            if (((ExchangeFailedEvent) event).getExchange().getFromRouteId().equals("apply")) {
                failures.incrementAndGet();
            }
        }

        @Override
        public boolean isEnabled(CamelEvent event) {
            return event instanceof ExchangeFailedEvent;
        }
    }
}
