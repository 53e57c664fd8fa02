package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.customs.FormatCheck;
import org.paperlessport.adapters.declarant.RequestMessages;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.seal.SealFinding;
import org.paperlessport.schemas.seal.SealVerdict;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What the sender of a message is told that lacks the valid signature it needs: the message's own receipt where a code
 * for it is published (621, 623, 625), else a CEB900 with the exchange platform's code.
 *
 * Source: specification 202205, table 7-2 and the codes of the exchange platform.
 */
final class SealReceipts {

    private final Rooms rooms;
    private final RequestMessages requests;
    private final FormatCheck formatCheck;
    private final Clock clock;

    SealReceipts(Rooms rooms, CebWriter writer, Clock clock) {
        this.rooms = rooms;
        this.requests = new RequestMessages(writer);
        this.formatCheck = new FormatCheck(writer, clock);
        this.clock = clock;
    }

    /** @param message what arrived, read, out of its envelope */
    Letter of(Arrival arrival, CebMessage message, SealVerdict verdict) {
        Written written = switch (message.type()) {
            case "CEB621" -> declarations(arrival, verdict);
            case "CEB623" -> {
                String status = status(verdict.finding(), "-623021", "-623029", "-623029");
                yield new Written("CEB624", requests.refuseCancellations(message, status, info(status, verdict),
                        clock.instant()));
            }
            case "CEB625" -> {
                String status = status(verdict.finding(), "-625020", "-625005", "-625005");
                yield new Written("CEB626", requests.refuseReturns(message, status, info(status, verdict),
                        clock.instant()));
            }
            default -> new Written("CEB900", formatCheck.writeUnsigned(message.guid(), message.type(),
                    verdict.finding(), arrival.told()));
        };
        return new Letter(arrival.account(), written.type(), 0, arrival.channel(), written.bytes());
    }

    private Written declarations(Arrival arrival, SealVerdict verdict) {
        String status = status(verdict.finding(), "-621015", "-621028", "-621029");
        Instant now = clock.instant();
        List<Answer> answers = ((Content.Papers) arrival.content()).papers().stream()
                .map(paper -> new Answer(unfiled(paper, arrival, now), status, now, info(status, verdict), "", ""))
                .toList();
        return rooms.returns(PaperKind.DECLARATION, answers);
    }

    /**
     * @param notTheSenders the sender does not fit the certificate
     * @param differs       what was signed is not what came
     */
    private static String status(SealFinding finding, String notTheSenders, String differs, String failed) {
        return switch (finding) {
            case KEY_NOT_REGISTERED, KEY_OF_ANOTHER -> notTheSenders;
            case DIGEST_DIFFERS -> differs;
            default -> failed;
        };
    }

    private static String info(String status, SealVerdict verdict) {
        return "[Code:" + status + ";Desc:" + verdict.text().zh() + "]";
    }

    private static Filed<Paper> unfiled(Paper paper, Arrival arrival, Instant now) {
        return new Filed<>(paper, arrival.account(), "", arrival.channel().name(), now, true);
    }
}
