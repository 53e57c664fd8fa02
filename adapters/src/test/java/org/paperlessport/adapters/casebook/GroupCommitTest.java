package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;

/** Messages that come at the same time share a commit, and not each other's luck. */
class GroupCommitTest {

    @Test
    void aMessageThatCannotBeKeptSpoilsNoOther() throws InterruptedException {
        try (var group = new GroupCommit(GroupCommitTest::keepAllButPoison, (arrivals, results) -> { })) {
            List<CompletableFuture<Taken>> all = IntStream.range(0, 50)
                    .mapToObj(n -> group.keep(arriving(n == 25 ? "poison" : "M" + n))).toList();

            assertThatThrownBy(() -> GroupCommit.kept(all.get(25))).hasMessage("disk full");
            assertThat(all.stream().filter(one -> one != all.get(25)).map(GroupCommit::kept)).hasSize(49);
        }
    }

    @Test
    void evenAnErrorIsToldAndTheNextMessageIsKept() throws InterruptedException {
        try (var group = new GroupCommit(arrivals -> {
            if (arrivals.get(0).arrival().reference().equals("large")) {
                throw new OutOfMemoryError("no room");
            }
            return keepAllButPoison(arrivals);
        }, (arrivals, results) -> { })) {
            CompletableFuture<Taken> large = group.keep(arriving("large"));

            assertThatThrownBy(() -> GroupCommit.kept(large)).hasRootCauseMessage("no room");
            assertThat(GroupCommit.kept(group.keep(arriving("small")))).isEqualTo(taken());
        }
    }

    @Test
    void whoIsToldLaterCannotUndoWhatIsKept() throws InterruptedException {
        try (var group = new GroupCommit(GroupCommitTest::keepAllButPoison, (arrivals, results) -> {
            throw new IllegalStateException("the broker is away");
        })) {
            assertThat(GroupCommit.kept(group.keep(arriving("M1")))).isEqualTo(taken());
        }
    }

    @Test
    void whatCameBeforeTheEndIsKeptAndWhatComesAfterIsRefused() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        var group = new GroupCommit(arrivals -> {
            await(open);
            return keepAllButPoison(arrivals);
        }, (arrivals, results) -> { });
        List<CompletableFuture<Taken>> before = IntStream.range(0, 10).mapToObj(n -> group.keep(arriving("M" + n)))
                .toList();

        open.countDown();
        group.close();

        assertThat(before).allMatch(CompletableFuture::isDone);
        assertThatThrownBy(() -> group.keep(arriving("LATE"))).isInstanceOf(Overloaded.class);
    }

    @Test
    void moreThanCanWaitIsRefusedAtOnce() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        try (var group = new GroupCommit(arrivals -> {
            await(open);
            return keepAllButPoison(arrivals);
        }, (arrivals, results) -> { })) {
            Arriving one = arriving("M");

            assertThatThrownBy(() -> IntStream.range(0, 3_000).forEach(n -> group.keep(one)))
                    .isInstanceOfSatisfying(Overloaded.class,
                            overloaded -> assertThat(overloaded.retryAfterSeconds()).isEqualTo(1));
            open.countDown();
        }
    }

    private static List<Taken> keepAllButPoison(List<Arriving> arrivals) {
        if (arrivals.stream().anyMatch(one -> one.arrival().reference().equals("poison"))) {
            throw new IllegalStateException("disk full");
        }
        return arrivals.stream().map(one -> taken()).toList();
    }

    private static Taken taken() {
        return new Taken.Accepted(1, "CEB311", 1, false);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Arriving arriving(String reference) {
        return Arriving.of(new Arrival("platform", Channel.HTTP, "CEB", "CEB311", reference, reference.getBytes(), 1,
                false, MessageStatus.RECEIVED, "", List.of(), new Content.Nothing(), List.of()));
    }
}
