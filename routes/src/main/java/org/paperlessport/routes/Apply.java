package org.paperlessport.routes;

import org.apache.camel.Body;
import org.paperlessport.adapters.casebook.Archive;
import org.paperlessport.adapters.casebook.Backlog;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.FilingDesk;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.adapters.casebook.PortDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Applies kept messages to the cases, many in one transaction. */
final class Apply {

    private static final Logger LOG = LoggerFactory.getLogger(Apply.class);

    /** Papers of one transaction: as many as make its costs small, few enough that nobody waits long for it. */
    private static final int ENOUGH_DOCUMENTS = 500;

    private final Backlog backlog;
    private final Archive archive;
    private final ReadingRoom readingRoom;
    private final RecentlyRead recentlyRead;
    private final FilingDesk desk;
    private final PortDesk portDesk;
    private final Pressure pressure;

    Apply(Backlog backlog, Archive archive, ReadingRoom readingRoom, RecentlyRead recentlyRead, FilingDesk desk,
          PortDesk portDesk, Pressure pressure) {
        this.backlog = backlog;
        this.archive = archive;
        this.readingRoom = readingRoom;
        this.recentlyRead = recentlyRead;
        this.desk = desk;
        this.portDesk = portDesk;
        this.pressure = pressure;
    }

    /** @param numbers message numbers as text, as the queue of work carries them */
    void all(@Body List<byte[]> numbers) {
        List<Long> ids = numbers.stream().map(Apply::number).distinct().toList();
        List<Incoming> batch = new ArrayList<>();
        int documents = 0;
        for (Backlog.Kept kept : backlog.find(ids)) {
            Content content = content(kept);
            if (content instanceof Content.Papers papers) {
                batch.add(new Incoming(kept.id(), kept.account(), kept.channel(), papers.papers()));
                documents += kept.documents();
            } else if (content instanceof Content.PortReports reports) {
                portDesk.apply(new PortDesk.Incoming(kept.id(), kept.account(), kept.channel(), reports.reports()));
                pressure.applied(kept.documents());
            } else {
                backlog.park(kept.id(), "NOTHING_TO_APPLY");
                pressure.applied(kept.documents());
            }
            if (documents >= ENOUGH_DOCUMENTS) {
                file(batch, documents);
                batch.clear();
                documents = 0;
            }
        }
        file(batch, documents);
    }

    private void file(List<Incoming> batch, int documents) {
        if (!batch.isEmpty()) {
            Meters.apply(batch.size(), () -> desk.file(batch));
            pressure.applied(documents);
        }
    }

    /** One that failed among others, and now alone. */
    void one(@Body byte[] number) {
        all(List.of(number));
    }

    /** One that failed alone: set aside for a person; the rest go on. */
    void park(byte[] number, Exception cause) {
        Meters.parked();
        LOG.error("message {} cannot be applied and is parked", number(number), cause);
        for (Backlog.Kept kept : backlog.find(List.of(number(number)))) {
            backlog.park(kept.id(), "FAILED: " + cause);
            pressure.applied(kept.documents());
        }
    }

    private Content content(Backlog.Kept kept) {
        return recentlyRead.take(kept.id()).orElseGet(() ->
                readingRoom.read(kept.account(), kept.channel(), archive.content(kept.id())).content());
    }

    private static long number(byte[] text) {
        return Long.parseLong(new String(text, StandardCharsets.US_ASCII));
    }
}
