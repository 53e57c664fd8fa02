package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.Content.Gate;
import org.paperlessport.adapters.casebook.Content.PortReport;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.adapters.casebook.Numbers;
import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.adapters.port.GateReport;
import org.paperlessport.adapters.port.PortMessages;
import org.paperlessport.adapters.port.Reading;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.schemas.edi.Contrl;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.edi.EdiRefusal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads an interchange: its good messages go on, its bad ones are answered alone, and CONTRL says which is which. The
 * sender in UNB must be the account that sent it.
 */
final class InterchangeReading {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final EdiReader reader = EdiReader.standard();
    private final PortMessages port;
    private final Accounts accounts;
    private final Numbers numbers;
    private final Clock clock;

    InterchangeReading(PortMessages port, Accounts accounts, Numbers numbers, Clock clock) {
        this.port = port;
        this.accounts = accounts;
        this.numbers = numbers;
        this.clock = clock;
    }

    Arrival read(String account, Channel channel, byte[] bytes) {
        EdiInterchange interchange = ownedBy(account, reader.read(bytes));
        boolean taken = !interchange.acceptedMessages().isEmpty();
        boolean handled = interchange.acceptedMessages().stream().anyMatch(message -> PortMessages.reads(message.type()));
        return new Arrival(account, channel, "EDIFACT", type(interchange), reference(interchange), bytes,
                interchange.messages().size(), interchange.envelope().test(),
                !taken ? MessageStatus.REJECTED : handled ? MessageStatus.RECEIVED : MessageStatus.PARKED,
                !taken ? "FAULTS" : handled ? "" : ReadingRoom.NOT_HANDLED, interchange.allFaults(),
                taken && handled ? reports(interchange, account) : new Content.Nothing(),
                answer(interchange, account, channel));
    }

    /** The answer to an interchange whose reference was used before for other content. */
    List<Letter> duplicate(Arrival arrival) {
        EdiInterchange refused = reader.read(arrival.bytes())
                .refused(EdiRefusal.DUPLICATE, arrival.reference());
        return answer(refused, arrival.account(), arrival.channel());
    }

    private EdiInterchange ownedBy(String account, EdiInterchange interchange) {
        String sender = interchange.envelope().sender().id();
        boolean own = accounts.byId(account)
                .filter(one -> one.role() == Role.BROKER || one.ediId().equals(sender)).isPresent();
        return own || !interchange.readable() ? interchange
                : interchange.refused(EdiRefusal.UNKNOWN_SENDER, sender);
    }

    private List<Letter> answer(EdiInterchange interchange, String account, Channel channel) {
        return Contrl.answerTo(interchange).map(contrl -> new Letter(account, "CONTRL", 0, channel,
                contrl.bytes("PP" + numbers.next("interchange"), LocalDateTime.ofInstant(clock.instant(), BEIJING))))
                .stream().toList();
    }

    private Content reports(EdiInterchange interchange, String account) {
        boolean whole = interchange.accepted();
        return new Content.PortReports(interchange.messages().stream().map(message -> report(message,
                interchange.envelope().reference(), account, !whole || !message.accepted())).toList());
    }

    private PortReport report(EdiMessage message, String interchange, String account, boolean refused) {
        Reading<Manifest> manifests = !refused && PortMessages.isManifest(message.type())
                ? port.readManifest(message, account) : new Reading<>(List.of(), List.of());
        Reading<GateReport> gates = !refused && PortMessages.isGateReport(message.type())
                ? port.readGateReports(message) : new Reading<>(List.of(), List.of());
        return new PortReport(message.reference(), interchange, PortMessages.documentNumber(message),
                manifests.understood(),
                gates.understood().stream().map(one -> new Gate(one.move(), one.bills(), one.takenBack())).toList(),
                manifests.corrections().isEmpty() ? gates.corrections() : manifests.corrections(), refused);
    }

    private static String type(EdiInterchange interchange) {
        return interchange.messages().stream().map(message -> message.type().name()).findFirst().orElse("");
    }

    private static String reference(EdiInterchange interchange) {
        var unb = interchange.envelope();
        return unb.reference().isEmpty() ? "" : unb.sender().id() + ":" + unb.recipient().id() + ":" + unb.reference();
    }
}
