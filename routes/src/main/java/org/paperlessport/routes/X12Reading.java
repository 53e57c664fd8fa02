package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.adapters.casebook.Numbers;
import org.paperlessport.schemas.edi.EdiProfile;
import org.paperlessport.schemas.edi.X12Answer;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Refusal;
import org.paperlessport.schemas.edi.X12Set;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the X12 interchanges of a body and answers each by TA1, 997 or 999, whoever sent them. No set has business with
 * the hub, so what is good is kept and parked.
 */
final class X12Reading {

    static final String FORMAT = "X12";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** ISA13 has nine digits. */
    private static final long MOST_NUMBERS = 1_000_000_000;

    private final EdiAgreements agreements;
    private final Numbers numbers;
    private final Clock clock;

    X12Reading(EdiAgreements agreements, Numbers numbers, Clock clock) {
        this.agreements = agreements;
        this.numbers = numbers;
        this.clock = clock;
    }

    Arrival read(String account, Channel channel, byte[] bytes) {
        List<X12Interchange> interchanges = interchanges(account, bytes);
        List<X12Set> sets = interchanges.stream().flatMap(one -> one.sets().stream()).toList();
        List<X12Interchange> taken = interchanges.stream().filter(X12Reading::isTaken).toList();
        return new Arrival(account, channel, FORMAT, sets.isEmpty() ? "" : ReadingRoom.cut(sets.get(0).type(), 20),
                references(taken.isEmpty() ? interchanges.subList(0, 1) : taken), bytes, sets.size(),
                interchanges.stream().allMatch(one -> one.envelope().test()),
                taken.isEmpty() ? MessageStatus.REJECTED : MessageStatus.PARKED,
                taken.isEmpty() ? "FAULTS" : ReadingRoom.NOT_HANDLED,
                interchanges.stream().flatMap(one -> one.allFaults().stream()).toList(), new Content.Nothing(),
                answers(interchanges, account, channel));
    }

    /** The answers to interchanges of which a number was used before for other content: none of them was taken. */
    List<Letter> duplicate(Arrival arrival) {
        List<X12Interchange> refused = interchanges(arrival.account(), arrival.bytes()).stream()
                .map(one -> one.refused(X12Refusal.DUPLICATE, one.envelope().reference())).toList();
        return answers(refused, arrival.account(), arrival.channel());
    }

    private List<X12Interchange> interchanges(String account, byte[] bytes) {
        Set<String> before = new HashSet<>();
        EdiProfile profile = agreements.profile(account);
        return X12Reader.agreedWith(profile).readAll(bytes).stream()
                .map(one -> !one.readable() || before.add(reference(one)) ? one
                        : one.refused(X12Refusal.DUPLICATE, one.envelope().reference())).toList();
    }

    /** One that holds only TA1 has told what it came to tell. */
    private static boolean isTaken(X12Interchange interchange) {
        return !interchange.acceptedSets().isEmpty()
                || interchange.accepted() && interchange.groups().isEmpty();
    }

    private List<Letter> answers(List<X12Interchange> interchanges, String account, Channel channel) {
        return interchanges.stream().flatMap(one -> X12Answer.to(one).stream()).map(answer ->
                new Letter(account, answer.type(), 0, channel,
                        answer.bytes(String.valueOf(numbers.next("interchange") % MOST_NUMBERS),
                                LocalDateTime.ofInstant(clock.instant(), BEIJING)))).toList();
    }

    private static List<String> references(List<X12Interchange> interchanges) {
        return interchanges.stream().map(X12Reading::reference).filter(one -> !one.isEmpty()).toList();
    }

    private static String reference(X12Interchange interchange) {
        var isa = interchange.envelope();
        return isa.reference().isEmpty() ? ""
                : ReadingRoom.cut(FORMAT + ":" + isa.reference() + ":" + isa.sender().id() + ":" + isa.recipient().id(),
                        120);
    }
}
