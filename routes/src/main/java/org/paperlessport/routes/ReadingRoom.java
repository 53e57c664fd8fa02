package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.clearance.Paper;
import org.paperlessport.schemas.Format;
import org.paperlessport.schemas.Recogniser;
import org.paperlessport.schemas.ceb.Carried;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads whatever comes: recognises the format, lists every fault, and turns good messages into the hub's own terms. */
final class ReadingRoom {

    static final String NOT_HANDLED = "NOT_HANDLED";

    private final CebReader ceb;
    private final InterchangeReading interchanges;
    private final X12Reading x12;
    private final PlatformReading platformFiles;
    private final PaperRooms rooms;
    private final Refusals refusals;
    private final Editions editions;

    ReadingRoom(CebReader ceb, InterchangeReading interchanges, X12Reading x12, PlatformReading platformFiles,
                PaperRooms rooms, Refusals refusals, Editions editions) {
        this.x12 = x12;
        this.platformFiles = platformFiles;
        this.editions = editions;
        this.ceb = ceb;
        this.interchanges = interchanges;
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
        CebMessage message = editions.judged(account, ceb.read(bytes));
        return Carried.in(message)
                .map(carried -> arrival(account, channel, "DXP", bytes, carried.message(),
                        editions.judged(account, ceb.read(carried.message()))))
                .orElseGet(() -> arrival(account, channel, format(message), bytes, bytes, message));
    }

    /**
     * Of a message as it came or out of its envelope. Faults of a message carried are told at their places in the
     * message carried, for that is where the sender mends them.
     */
    private Arrival arrival(String account, Channel channel, String format, byte[] bytes, byte[] carried,
                            CebMessage message) {
        String type = message.type().isEmpty() && format.equals("DXP") ? "DxpMsg" : message.type();
        String reference = message.guid().isEmpty() && message.isReadable() ? ofBytes(carried) : message.guid();
        if (!message.isReadable()) {
            return new Arrival(account, channel, format, type, message.guid(), bytes, message.documents(), false,
                    MessageStatus.REJECTED, "FAULTS", message.faults(), new Content.Nothing(),
                    refusals.of(account, channel, message, carried));
        }
        Optional<List<? extends Paper>> papers = rooms.papers(message);
        return new Arrival(account, channel, format, type, reference, bytes, message.documents(), false,
                papers.isPresent() ? MessageStatus.RECEIVED : MessageStatus.PARKED,
                papers.isPresent() ? "" : NOT_HANDLED, message.faults(),
                papers.<Content>map(Content.Papers::new).orElseGet(Content.Nothing::new), List.of());
    }

    /** What has no guid is known by its bytes alone. */
    static String ofBytes(byte[] bytes) {
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private static String format(CebMessage message) {
        if (message.type().isEmpty()) {
            return "UNKNOWN";
        }
        return message.type().startsWith("Dxp") ? "DXP" : message.type().startsWith("MT") ? "MANIFEST" : "CEB";
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
