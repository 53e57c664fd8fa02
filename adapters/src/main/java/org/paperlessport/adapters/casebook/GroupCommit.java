package org.paperlessport.adapters.casebook;

import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Lets messages that come at the same time share one transaction: while one group is on its way to the disk, the next
 * one gathers. A group that fails is tried one by one, so that no message spoils another's luck.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST_MESSAGES = 256;
    private static final int MOST_BYTES = 16_000_000;
    private static final int MOST_WAITING = 2_000;
    /** The database is away or busy; nothing was kept. */
    private static final int RETRY_AFTER_SECONDS = 5;

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Function<List<Arriving>, List<Taken>> keep;
    private final BiConsumer<List<Arriving>, List<Taken>> kept;
    private final Thread committer;
    private volatile boolean closed;

    /**
     * @param keep keeps a group durably
     * @param kept is told of every group that was kept, before its senders are
     */
    public GroupCommit(Function<List<Arriving>, List<Taken>> keep,
                       BiConsumer<List<Arriving>, List<Taken>> kept) {
        this.keep = keep;
        this.kept = kept;
        this.committer = new Thread(this::run, "intake-commit");
        this.committer.start();
    }

    /** Completes when the message is on disk. */
    public CompletableFuture<Taken> keep(Arriving arriving) {
        var one = new Waiting(arriving, new CompletableFuture<>());
        if (closed || !waiting.offer(one)) {
            throw new Overloaded(1);
        }
        if (closed && waiting.remove(one)) {
            throw new Overloaded(1);
        }
        return one.result();
    }

    /** Waits for it. */
    public static Taken kept(CompletableFuture<Taken> result) {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof TransientDataAccessException
                    || failed.getCause() instanceof DataAccessResourceFailureException
                    || failed.getCause() instanceof TransactionException) {
                throw new Overloaded(RETRY_AFTER_SECONDS);
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void run() {
        List<Waiting> group = new ArrayList<>();
        while (!closed || !waiting.isEmpty()) {
            gather(group);
            if (!group.isEmpty()) {
                commit(group);
                group.clear();
            }
        }
    }

    private void gather(List<Waiting> group) {
        try {
            Waiting first = waiting.poll(200, TimeUnit.MILLISECONDS);
            int bytes = 0;
            for (Waiting next = first; next != null; next = waiting.poll()) {
                group.add(next);
                bytes += next.arriving().arrival().bytes().length;
                if (group.size() == MOST_MESSAGES || bytes >= MOST_BYTES) {
                    return;
                }
            }
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    private void commit(List<Waiting> group) {
        try {
            List<Taken> results = keep.apply(group.stream().map(Waiting::arriving).toList());
            tell(group, results);
            for (int i = 0; i < group.size(); i++) {
                group.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error failed) {
            if (group.size() == 1) {
                group.get(0).result().completeExceptionally(failed);
            } else {
                group.forEach(one -> commit(List.of(one)));
            }
        }
    }

    private void tell(List<Waiting> group, List<Taken> results) {
        try {
            kept.accept(group.stream().map(Waiting::arriving).toList(), results);
        } catch (RuntimeException later) {
            LOG.warn("{} kept messages were not queued; the sweep will find them: {}", results.size(),
                    later.toString());
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        committer.join(TimeUnit.SECONDS.toMillis(30));
    }

    private record Waiting(Arriving arriving, CompletableFuture<Taken> result) {
    }
}
