package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.schemas.seal.KeyRegister;
import org.paperlessport.schemas.seal.SealFinding;
import org.paperlessport.schemas.seal.SealOutcome;
import org.paperlessport.schemas.seal.SealVerdict;
import org.paperlessport.schemas.seal.SealVerifier;
import org.paperlessport.schemas.seal.Signer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Looks at the signatures of customs messages as they are taken. What must be signed, when signatures are required: a
 * message with a declaration that is declared (appStatus 2), by a key registered for its sender. A transmitting partner
 * (broker) may hand in what any registered key signed.
 *
 * Source: specification 202205, signature and table 7-2.
 */
final class Seals {

    /** OFF looks at none; RECORD keeps and shows the outcome; REQUIRE also refuses, by receipt. */
    enum Policy { OFF, RECORD, REQUIRE }

    /** Formats of messages that are sealed; in an envelope of the exchange platform the message carried is. */
    private static final Set<String> SEALED = Set.of("CEB", "DXP");
    private static final String DECLARE = "2";
    /** The sender does not fit the certificate. */
    private static final String NOT_THE_SENDERS = "-621015";
    /** What was signed is not what was declared. */
    private static final String DIFFERS = "-621028";
    /** The signature check failed. */
    private static final String FAILED = "-621029";

    private final Policy policy;
    private final SealVerifier verifier;
    private final Accounts accounts;
    private final Rooms rooms;
    private final Clock clock;

    Seals(Policy policy, KeyRegister register, Accounts accounts, Rooms rooms, Clock clock) {
        this.policy = policy;
        this.verifier = new SealVerifier(register);
        this.accounts = accounts;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** The same message with the verdict on its signature; refused when it needed a valid one. */
    Arrival judged(Arrival arrival) {
        if (policy == Policy.OFF || !SEALED.contains(arrival.format()) || arrival.status() == MessageStatus.REJECTED) {
            return arrival;
        }
        SealVerdict verdict = bySender(arrival.account(), verifier.judge(arrival.told(), clock.instant()));
        if (policy == Policy.RECORD || verdict.outcome() == SealOutcome.VALID || !isDeclared(arrival.content())) {
            return arrival.judged(verdict);
        }
        return arrival.refusedForItsSignature(verdict, List.of(receipt(arrival, verdict)));
    }

    private SealVerdict bySender(String account, SealVerdict verdict) {
        boolean own = verdict.signer().map(Signer::account).filter(account::equals).isPresent()
                || accounts.byId(account).filter(one -> one.role() == Role.BROKER).isPresent();
        return own ? verdict : verdict.sentByAnother();
    }

    private static boolean isDeclared(Content content) {
        return content instanceof Content.Papers papers && papers.papers().stream().anyMatch(paper ->
                paper instanceof Declaration declaration && declaration.submission().appStatus().equals(DECLARE));
    }

    private Letter receipt(Arrival arrival, SealVerdict verdict) {
        String status = status(verdict.finding());
        String info = "[Code:" + status + ";Desc:" + verdict.text().zh() + "]";
        Instant now = clock.instant();
        List<Answer> answers = ((Content.Papers) arrival.content()).papers().stream()
                .map(paper -> new Answer(unfiled(paper, arrival, now), status, now, info, "", "")).toList();
        Written written = rooms.returns(PaperKind.DECLARATION, answers);
        return new Letter(arrival.account(), written.type(), 0, arrival.channel(), written.bytes());
    }

    private static String status(SealFinding finding) {
        return switch (finding) {
            case KEY_NOT_REGISTERED, KEY_OF_ANOTHER -> NOT_THE_SENDERS;
            case DIGEST_DIFFERS -> DIFFERS;
            default -> FAILED;
        };
    }

    private static Filed<Paper> unfiled(Paper paper, Arrival arrival, Instant now) {
        return new Filed<>(paper, arrival.account(), "", arrival.channel().name(), now, true);
    }
}
