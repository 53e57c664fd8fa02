package org.paperlessport.adapters.casebook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.seal.SealFinding;
import org.paperlessport.schemas.seal.SealVerdict;
import org.paperlessport.schemas.seal.Signer;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ArchiveTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void theBytesComeBackAsTheyWere(Database database) {
        try (var db = database.open()) {
            byte[] large = new byte[2 * Archive.PART + 17];
            new Random(7).nextBytes(large);

            long small = id(keep(db, arrival("A", "short".getBytes())));
            long repetitive = id(keep(db, arrival("B", "<a/>".repeat(1_000).getBytes())));
            long random = id(keep(db, arrival("C", large)));

            assertThat(archive(db).content(small)).isEqualTo("short".getBytes());
            assertThat(archive(db).content(repetitive)).isEqualTo("<a/>".repeat(1_000).getBytes());
            assertThat(archive(db).content(random)).isEqualTo(large);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theSameBytesUnderAReferenceAreADuplicateOfTheFirst(Database database) {
        try (var db = database.open()) {
            long first = id(keep(db, arrival("A", "one".getBytes())));

            assertThat(keep(db, arrival("A", "one".getBytes())))
                    .isEqualTo(new Taken.Accepted(first, "CEB311", 1, true));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void otherBytesUnderATakenReferenceAreAConflictAndKept(Database database) {
        try (var db = database.open()) {
            long first = id(keep(db, arrival("A", "one".getBytes())));

            Taken other = keep(db, arrival("A", "two".getBytes()));

            assertThat(other).isInstanceOfSatisfying(Taken.Conflict.class, conflict -> {
                assertThat(conflict.takenBy()).isEqualTo(first);
                assertThat(archive(db).content(conflict.id())).isEqualTo("two".getBytes());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aRefusedMessageLeavesItsReferenceFree(Database database) {
        try (var db = database.open()) {
            keep(db, refused("A", "broken".getBytes()));

            assertThat(keep(db, arrival("A", "mended".getBytes())))
                    .isInstanceOfSatisfying(Taken.Accepted.class, taken -> assertThat(taken.duplicate()).isFalse());
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void twiceInOneGroupIsOnceKept(Database database) {
        try (var db = database.open()) {
            List<Taken> taken = archive(db).keep(List.of(Arriving.of(arrival("A", "one".getBytes())),
                    Arriving.of(arrival("A", "one".getBytes())), Arriving.of(arrival("A", "two".getBytes()))));

            assertThat(taken.get(1)).isEqualTo(new Taken.Accepted(id(taken.get(0)), "CEB311", 1, true));
            assertThat(taken.get(2)).isInstanceOf(Taken.Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void manyAtOnceAreEachKeptOnceAndOneReferenceHasOneHolder(Database database) throws InterruptedException {
        try (var db = database.open();
             var group = new GroupCommit(archive(db)::keep, (arrivals, results) -> { })) {
            List<CompletableFuture<Taken>> all = IntStream.range(0, 400)
                    .mapToObj(n -> group.keep(Arriving.of(arrival("R" + n % 200, ("bytes" + n % 200).getBytes()))))
                    .toList();

            List<Taken> results = new ArrayList<>(all.stream().map(GroupCommit::kept).toList());

            assertThat(results).allMatch(taken -> taken instanceof Taken.Accepted);
            assertThat(results.stream().filter(taken -> ((Taken.Accepted) taken).duplicate())).hasSize(200);
            assertThat(db.jdbc().queryForObject("select count(*) from message", Integer.class)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aRefusalByFolderIsAnsweredInTheSameCommit(Database database) {
        try (var db = database.open()) {
            Arrival broken = new Arrival("carrier", Channel.FOLDER, "CEB", "CEB511", "", "x".getBytes(), 0, false,
                    MessageStatus.REJECTED, "FAULTS", List.of(fault()), new Content.Nothing(),
                    List.of(new Letter("carrier", "CEB900", 0, Channel.FOLDER, "why".getBytes())));

            long id = ((Taken.Refused) keep(db, broken)).id();

            assertThat(db.jdbc().queryForObject("select type from mailbox where account = 'carrier' and in_reply_to = ?",
                    String.class, id)).isEqualTo("CEB900");
            assertThat(new Outbox(db.jdbc(), Clock.systemUTC()).endpoints())
                    .containsExactly(new Outbox.Endpoint("carrier", Channel.FOLDER));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsRefusedForItsSignatureIsTakenAnsweredAndHoldsItsReference(Database database) {
        try (var db = database.open()) {
            SealVerdict verdict = new SealVerdict(SealFinding.DIGEST_DIFFERS, "SM2-SM3", Optional.of(
                    new Signer("CN=x", "1A", Instant.EPOCH, Instant.EPOCH, "platform")), 7, 3, "");
            Arrival unsigned = arrival("A", "one".getBytes()).refusedForItsSignature(verdict,
                    List.of(new Letter("platform", "CEB622", 0, Channel.HTTP, "why".getBytes())));

            Taken taken = keep(db, unsigned);

            assertThat(taken).isEqualTo(new Taken.Accepted(id(taken), "CEB311", 1, false));
            assertThat(keep(db, unsigned)).isEqualTo(new Taken.Accepted(id(taken), "CEB311", 1, true));
            assertThat(keep(db, arrival("A", "two".getBytes()))).isInstanceOf(Taken.Conflict.class);
            assertThat(db.jdbc().queryForMap("select status, cause from message where id = ?", id(taken)))
                    .containsEntry("status", "REJECTED").containsEntry("cause", "SIGNATURE");
            assertThat(db.jdbc().queryForList("select type from mailbox where in_reply_to = ?", String.class,
                    id(taken))).containsExactly("CEB622");
            assertThat(new CaseJson(JsonMapper.builder().build()).read(db.jdbc().queryForObject(
                    "select signature from message where id = ?", String.class, id(taken)), SealVerdict.class))
                    .isEqualTo(verdict);
        }
    }

    private static Taken keep(Database.Opened db, Arrival arrival) {
        return archive(db).keep(List.of(Arriving.of(arrival))).get(0);
    }

    private static Archive archive(Database.Opened db) {
        return new Archive(db.jdbc(), db.commit(), db.numbers(), new CaseJson(JsonMapper.builder().build()),
                Clock.systemUTC());
    }

    private static long id(Taken taken) {
        return ((Taken.Accepted) taken).id();
    }

    private static Arrival arrival(String reference, byte[] bytes) {
        return new Arrival("platform", Channel.HTTP, "CEB", "CEB311", reference, bytes, 1, false,
                MessageStatus.RECEIVED, "", List.of(), new Content.Nothing(), List.of());
    }

    private static Arrival refused(String reference, byte[] bytes) {
        return new Arrival("platform", Channel.HTTP, "CEB", "CEB311", reference, bytes, 1, false,
                MessageStatus.REJECTED, "FAULTS", List.of(fault()), new Content.Nothing(), List.of());
    }

    private static Fault fault() {
        return new Fault("CEB-MISSING", Fault.Severity.ERROR, Fault.Layer.SCHEMA, new Place.InXml(1, 2, "a/b"), "",
                "orderNo", new Text("缺少", "missing"));
    }
}
