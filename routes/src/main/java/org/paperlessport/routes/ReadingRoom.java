package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.clearance.Paper;
import org.paperlessport.schemas.Format;
import org.paperlessport.schemas.Recogniser;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;

import java.util.List;
import java.util.Optional;

/** Reads whatever comes: recognises the format, lists every fault, and turns good messages into the hub's own terms. */
final class ReadingRoom {

    static final String NOT_HANDLED = "NOT_HANDLED";

    private final CebReader ceb;
    private final InterchangeReading interchanges;
    private final X12Reading x12;
    private final PlatformReading platformFiles;
    private final Rooms rooms;
    private final Refusals refusals;

    ReadingRoom(CebReader ceb, InterchangeReading interchanges, X12Reading x12, PlatformReading platformFiles,
                Rooms rooms, Refusals refusals) {
        this.ceb = ceb;
        this.interchanges = interchanges;
        this.x12 = x12;
        this.platformFiles = platformFiles;
        this.rooms = rooms;
        this.refusals = refusals;
    }

    Arrival read(String account, Channel channel, byte[] bytes) {
        Format format = Recogniser.recognise(bytes).format();
        return switch (format) {
            case EDIFACT -> interchanges.read(account, channel, bytes);
            case X12 -> x12.read(account, channel, bytes);
            case PLATFORM -> platformFiles.read(account, channel, bytes);
            default -> customs(account, channel, bytes);
        };
    }

    /** What the sender wrote too long is kept as far as the book has room. */
    static String cut(String value, int most) {
        return value.length() <= most ? value : value.substring(0, most);
    }

    private Arrival customs(String account, Channel channel, byte[] bytes) {
        CebMessage message = ceb.read(bytes);
        if (!message.isReadable()) {
            return new Arrival(account, channel, message.type().isEmpty() ? "UNKNOWN" : "CEB", message.type(),
                    message.guid(), bytes, message.documents(), false, MessageStatus.REJECTED, "FAULTS",
                    message.faults(), new Content.Nothing(), refusals.of(account, channel, message, bytes));
        }
        Optional<List<? extends Paper>> papers = rooms.papers(message);
        return new Arrival(account, channel, "CEB", message.type(), message.guid(), bytes, message.documents(), false,
                papers.isPresent() ? MessageStatus.RECEIVED : MessageStatus.PARKED,
                papers.isPresent() ? "" : NOT_HANDLED, message.faults(),
                papers.<Content>map(Content.Papers::new).orElseGet(Content.Nothing::new), List.of());
    }

    /** What the sender is told of a message whose reference was taken before; by HTTP it was told in the response. */
    List<Letter> conflict(Arrival arrival) {
        if (arrival.channel() == Channel.HTTP) {
            return List.of();
        }
        return switch (arrival.format()) {
            case "EDIFACT" -> interchanges.duplicate(arrival);
            case X12Reading.FORMAT -> x12.duplicate(arrival);
            default -> refusals.conflict(arrival);
        };
    }
}
