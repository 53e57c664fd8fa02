package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One transaction, tried again when another got in between, and on disk when it returns. */
class CommitTest {

    private static final List<String> KEY = List.of("case:33019688A1:O1");

    @ParameterizedTest
    @EnumSource(Database.class)
    void aCollisionIsTriedAgainAndLeavesNoTraceOfTheFirstTries(Database database) {
        try (var db = database.open()) {
            AtomicInteger tries = new AtomicInteger();

            int done = db.commit().durably(() -> {
                db.jdbc().update("insert into number_block (name, next_value) values (?, 1)",
                        "try " + tries.incrementAndGet());
                if (tries.get() < 3) {
                    throw new DuplicateKeyException("another was here");
                }
                return tries.get();
            });

            assertThat(done).isEqualTo(3);
            assertThat(names(db)).containsExactly("try 3");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aCollisionThatNeverEndsAndAnyOtherFailureAreToldAndLeaveNothing(Database database) {
        try (var db = database.open()) {
            AtomicInteger tries = new AtomicInteger();

            assertThatThrownBy(() -> db.commit().durably(() -> {
                tries.incrementAndGet();
                db.jdbc().update("insert into number_block (name, next_value) values ('twice', 1)");
                return db.jdbc().update("insert into number_block (name, next_value) values ('twice', 1)");
            })).isInstanceOf(DuplicateKeyException.class);
            assertThatThrownBy(() -> db.commit().durably(() -> {
                db.jdbc().update("insert into number_block (name, next_value) values ('once', 1)");
                throw new IllegalStateException("our bug");
            })).hasMessage("our bug");

            assertThat(tries).hasValue(5);
            assertThat(names(db)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void h2IsToldToSyncAfterTheCommitAndPostgresqlDoesSoByItself(Database database) {
        try (var db = database.open()) {
            List<String> said = new ArrayList<>();
            var listening = new JdbcTemplate(db.source()) {
                @Override
                public void execute(String sql) {
                    said.add(sql + (TransactionSynchronizationManager.isActualTransactionActive() ? " within" : ""));
                    super.execute(sql);
                }
            };

            new Commit(listening, db.transactions()).ofCases(() -> null);

            assertThat(said).isEqualTo(database == Database.H2 ? List.of("checkpoint sync") : List.of());
        }
    }

    /** A reader that was told of a letter must find it after a kill, too. */
    @Test
    void nobodyIsToldWhatIsNotYetOnDisk() {
        try (var db = Database.H2.open()) {
            MailboxViews mailbox = new MailboxViews(JdbcClient.create(db.jdbc()));
            AtomicReference<CompletableFuture<?>> told = new AtomicReference<>();
            var slow = new JdbcTemplate(db.source()) {
                @Override
                public void execute(String sql) {
                    told.set(CompletableFuture.runAsync(
                            () -> mailbox.after("nobody", 0, 1, Optional.empty(), false)));
                    assertThatThrownBy(() -> told.get().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                    super.execute(sql);
                }
            };

            new Commit(slow, db.transactions()).durably(() -> null);

            assertThat(told.get()).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    /** On PostgreSQL the other process waits; its wait can be seen. H2 has one writer, which needs no keys. */
    @Test
    void whoNeedsAKeyWaitsForItsHolderAndThenSeesWhatItDid() {
        try (var db = Database.POSTGRESQL.open(); var again = db.again()) {
            Commit one = db.commit();
            Commit other = again.commit();
            List<String> done = Collections.synchronizedList(new ArrayList<>());

            CompletableFuture<Void> later = one.ofCases(() -> {
                one.hold(KEY, List.of());
                CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> other.ofCases(() -> {
                    other.hold(KEY, List.of());
                    return done.add("other");
                }));
                waitUntilSomebodyWaits(db);
                done.add("one");
                return waiting;
            });
            later.join();

            assertThat(done).containsExactly("one", "other");
        }
    }

    @Test
    void holdersOfAJointKeyDoNotWaitForEachOther() {
        try (var db = Database.POSTGRESQL.open(); var again = db.again()) {
            Commit one = db.commit();
            Commit other = again.commit();

            boolean both = one.ofCases(() -> {
                one.hold(List.of(), KEY);
                return CompletableFuture.supplyAsync(() -> other.ofCases(() -> {
                    other.hold(List.of(), KEY);
                    return true;
                })).join();
            });

            assertThat(both).isTrue();
        }
    }

    private static void waitUntilSomebodyWaits(Database.Opened db) {
        while (db.jdbc().queryForObject("select count(*) from pg_locks where not granted and locktype = 'advisory'",
                Integer.class) == 0) {
            Thread.onSpinWait();
        }
    }

    private static List<String> names(Database.Opened db) {
        return db.jdbc().queryForList("select name from number_block", String.class);
    }
}
