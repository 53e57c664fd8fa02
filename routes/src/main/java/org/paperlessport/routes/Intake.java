package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Archive;
import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Arriving;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.GroupCommit;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageIntake;
import org.paperlessport.adapters.casebook.MessageStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Takes messages: reads them, keeps them durably with all that came with them at the same time, and puts them on the
 * queue of work. Reading comes first, so that one commit holds the bytes and what became of them; nothing is
 * acknowledged before that commit.
 */
final class Intake implements MessageIntake, AutoCloseable {

    private final ReadingRoom readingRoom;
    private final Seals seals;
    private final Archive archive;
    private final RecentlyRead recentlyRead;
    private final WorkQueue work;
    private final Pressure pressure;
    private final GroupCommit group;

    Intake(ReadingRoom readingRoom, Seals seals, Archive archive, RecentlyRead recentlyRead, WorkQueue work,
           Pressure pressure) {
        this.readingRoom = readingRoom;
        this.seals = seals;
        this.archive = archive;
        this.recentlyRead = recentlyRead;
        this.work = work;
        this.pressure = pressure;
        this.group = new GroupCommit(archive::keep, this::kept);
    }

    @Override
    public Taken take(String account, Channel channel, byte[] bytes) {
        return GroupCommit.kept(begin(account, channel, bytes));
    }

    /** Takes several messages of one partner, in order. */
    List<Taken> take(String account, Channel channel, List<byte[]> messages) {
        return messages.stream().map(bytes -> begin(account, channel, bytes)).toList().stream()
                .map(GroupCommit::kept).toList();
    }

    private CompletableFuture<Taken> begin(String account, Channel channel, byte[] bytes) {
        pressure.admit();
        return group.keep(Arriving.of(seals.judged(readingRoom.read(account, channel, bytes))));
    }

    private void kept(List<Arriving> arrivals, List<Taken> results) {
        List<Long> toApply = new ArrayList<>();
        List<Letter> replies = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Arrival arrival = arrivals.get(i).arrival();
            Meters.taken(arrival, results.get(i));
            if (arrival.status() == MessageStatus.RECEIVED
                    && results.get(i) instanceof Taken.Accepted accepted && !accepted.duplicate()) {
                recentlyRead.put(accepted.id(), arrival.content(), arrival.documents());
                toApply.add(accepted.id());
                pressure.taken(arrival.documents());
            } else if (results.get(i) instanceof Taken.Conflict) {
                replies.addAll(readingRoom.conflict(arrival));
            }
        }
        if (!replies.isEmpty()) {
            archive.post(replies);
        }
        work.put(toApply);
    }

    @Override
    public void close() throws InterruptedException {
        group.close();
    }
}
