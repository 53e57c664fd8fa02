package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageViews;
import org.paperlessport.adapters.casebook.Numbers;
import org.paperlessport.adapters.casebook.PortScribe;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.adapters.port.Outgoing;
import org.paperlessport.adapters.port.PortMessages;
import org.paperlessport.adapters.port.Referred;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.clearance.port.PortNotice;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.schemas.edi.EdiParty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is told what in EDIFACT: permissions to the terminal (CUSRES), steps to whoever filed the bill (IFTSTA), what can
 * be mended to the sender (APERAK). A partner is written to by the way it last wrote itself.
 */
final class PortOffice implements PortScribe {

    private final PortMessages port;
    private final Accounts accounts;
    private final MessageViews messages;
    private final Numbers numbers;

    PortOffice(PortMessages port, Accounts accounts, MessageViews messages, Numbers numbers) {
        this.port = port;
        this.accounts = accounts;
        this.messages = messages;
        this.numbers = numbers;
    }

    @Override
    public List<Letter> letters(From from, List<PortNotice> notices, Instant at) {
        List<Letter> letters = new ArrayList<>();
        List<CorrectionAsked> corrections = of(CorrectionAsked.class, notices);
        if (!corrections.isEmpty()) {
            letters.add(letter(from.account(), "APERAK", from, outgoing -> port.writeCorrections(outgoing,
                    new Referred(from.report().interchange(), from.report().document()), corrections), at));
        }
        of(PermissionTold.class, notices).stream()
                .collect(Collectors.groupingBy(PermissionTold::terminal, LinkedHashMap::new, Collectors.toList()))
                .forEach((terminal, told) -> terminals(terminal).forEach(account -> letters.add(
                        letter(account, "CUSRES", from, outgoing -> port.writePermissions(outgoing, told), at))));
        Map<String, List<StepTold>> byFiler = of(StepTold.class, notices).stream().collect(Collectors.groupingBy(
                told -> told.bill().filing().filer(), LinkedHashMap::new, Collectors.toList()));
        byFiler.forEach((filer, steps) -> letters.add(
                letter(filer, "IFTSTA", from, outgoing -> port.writeSteps(outgoing, steps), at)));
        return letters;
    }

    private Letter letter(String account, String type, From from, Function<Outgoing, byte[]> write, Instant at) {
        boolean answer = account.equals(from.account());
        return new Letter(account, type, answer ? from.messageId() : 0,
                answer ? from.channel() : messages.lastChannel(account).orElse(Channel.HTTP),
                write.apply(new Outgoing(EdiParty.of(ediId(account)), interchangeReference(), at, false)));
    }

    String interchangeReference() {
        return "PP" + numbers.next("interchange");
    }

    private String ediId(String account) {
        return accounts.byId(account).map(Account::ediId).filter(id -> !id.isEmpty()).orElse(account);
    }

    /** The terminal of that code; all of them when it is not known which has the container. */
    private List<String> terminals(Place terminal) {
        return accounts.byEdiId(terminal.code()).filter(account -> account.role() == Role.TERMINAL).stream()
                .map(Account::id).findFirst().map(List::of)
                .orElseGet(() -> accounts.in(Role.TERMINAL).stream().map(Account::id).toList());
    }

    private static <T> List<T> of(Class<T> kind, List<PortNotice> notices) {
        return notices.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
