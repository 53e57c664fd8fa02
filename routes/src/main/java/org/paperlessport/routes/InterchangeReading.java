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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the interchanges of a body: their good messages go on, their bad ones are answered alone, and a CONTRL to each
 * interchange says which is which. The sender in UNB must be the account that sent it.
 */
final class InterchangeReading {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final PortMessages port;
    private final Accounts accounts;
    private final Numbers numbers;
    private final EdiAgreements agreements;
    private final Clock clock;

    InterchangeReading(PortMessages port, Accounts accounts, Numbers numbers, EdiAgreements agreements, Clock clock) {
        this.port = port;
        this.accounts = accounts;
        this.numbers = numbers;
        this.agreements = agreements;
        this.clock = clock;
    }

    Arrival read(String account, Channel channel, byte[] bytes) {
        List<EdiInterchange> interchanges = interchanges(account, bytes);
        List<EdiMessage> messages = interchanges.stream().flatMap(one -> one.messages().stream()).toList();
        List<EdiInterchange> taken = interchanges.stream().filter(one -> !one.acceptedMessages().isEmpty()).toList();
        boolean handled = taken.stream().flatMap(one -> one.acceptedMessages().stream()).anyMatch(PortMessages::reads);
        return new Arrival(account, channel, "EDIFACT", messages.isEmpty() ? "" : messages.get(0).type().name(),
                references(taken.isEmpty() ? interchanges.subList(0, 1) : taken), bytes, messages.size(),
                interchanges.stream().allMatch(one -> one.envelope().test()),
                taken.isEmpty() ? MessageStatus.REJECTED : handled ? MessageStatus.RECEIVED : MessageStatus.PARKED,
                taken.isEmpty() ? "FAULTS" : handled ? "" : ReadingRoom.NOT_HANDLED,
                interchanges.stream().flatMap(one -> one.allFaults().stream()).toList(),
                handled ? reports(interchanges, account) : new Content.Nothing(),
                answers(interchanges, account, channel));
    }

    /** The answers to interchanges of which a reference was used before for other content: none of them was taken. */
    List<Letter> duplicate(Arrival arrival) {
        List<EdiInterchange> refused = interchanges(arrival.account(), arrival.bytes()).stream()
                .map(one -> one.refused(EdiRefusal.DUPLICATE, reference(one))).toList();
        return answers(refused, arrival.account(), arrival.channel());
    }

    private List<EdiInterchange> interchanges(String account, byte[] bytes) {
        Set<String> before = new HashSet<>();
        return EdiReader.agreedWith(agreements.profile(account)).readAll(bytes).stream()
                .map(one -> ownedBy(account, one))
                .map(one -> !one.readable() || before.add(reference(one)) ? one
                        : one.refused(EdiRefusal.DUPLICATE, reference(one))).toList();
    }

    private EdiInterchange ownedBy(String account, EdiInterchange interchange) {
        String sender = interchange.envelope().sender().id();
        boolean own = accounts.byId(account)
                .filter(one -> one.role() == Role.BROKER || one.ediId().equals(sender)).isPresent();
        return own || !interchange.readable() ? interchange
                : interchange.refused(EdiRefusal.UNKNOWN_SENDER, sender);
    }

    private List<Letter> answers(List<EdiInterchange> interchanges, String account, Channel channel) {
        return interchanges.stream().flatMap(one -> Contrl.answerTo(one).stream()).map(contrl ->
                new Letter(account, "CONTRL", 0, channel, contrl.bytes("PP" + numbers.next("interchange"),
                        LocalDateTime.ofInstant(clock.instant(), BEIJING)))).toList();
    }

    private Content reports(List<EdiInterchange> interchanges, String account) {
        boolean alone = interchanges.size() == 1;
        return new Content.PortReports(interchanges.stream().flatMap(interchange -> interchange.messages().stream()
                .map(message -> report(message, interchange, alone, account))).toList());
    }

    /** Messages of several interchanges are told apart by the interchange, too. */
    private PortReport report(EdiMessage message, EdiInterchange interchange, boolean alone, String account) {
        boolean accepted = interchange.accepts(message);
        Reading<Manifest> manifests = accepted && PortMessages.isManifest(message)
                ? port.readManifest(message, account) : new Reading<>(List.of(), List.of());
        Reading<GateReport> gates = accepted && PortMessages.isGateReport(message)
                ? port.readGateReports(message) : new Reading<>(List.of(), List.of());
        String reference = interchange.envelope().reference();
        return new PortReport(alone ? message.reference() : reference + "/" + message.reference(), reference,
                PortMessages.documentNumber(message), manifests.understood(),
                gates.understood().stream().map(one -> new Gate(one.move(), one.bills(), one.takenBack())).toList(),
                manifests.corrections().isEmpty() ? gates.corrections() : manifests.corrections(), !accepted,
                interchange.envelope().test());
    }

    private static List<String> references(List<EdiInterchange> interchanges) {
        return interchanges.stream().map(InterchangeReading::reference).filter(one -> !one.isEmpty()).toList();
    }

    private static String reference(EdiInterchange interchange) {
        var unb = interchange.envelope();
        return unb.reference().isEmpty() ? "" : unb.sender().id() + ":" + unb.recipient().id() + ":" + unb.reference();
    }
}
