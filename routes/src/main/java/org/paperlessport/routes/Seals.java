package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.seal.KeyRegister;
import org.paperlessport.schemas.seal.SealOutcome;
import org.paperlessport.schemas.seal.SealVerdict;
import org.paperlessport.schemas.seal.SealVerifier;
import org.paperlessport.schemas.seal.Signer;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Looks at the signatures of customs messages as they are taken. When signatures are required, what the publication
 * wants signed must be, once a document in it is declared (appStatus 2), by a key registered for its sender. A
 * transmitting partner (broker) may hand in what any registered key signed.
 *
 * Source: import schema 202205, where the signature of 621, 623, 625 and 711 is mandatory; specification 202205, which
 * says so of 509, 603, 605, 607 and 701.
 */
final class Seals {

    /** OFF looks at none; RECORD keeps and shows the outcome; REQUIRE also refuses, by receipt. */
    enum Policy { OFF, RECORD, REQUIRE }

    /** Formats of messages that are sealed; in an envelope of the exchange platform the message carried is. */
    private static final Set<String> SEALED = Set.of("CEB", "DXP");
    private static final Set<String> MUST_BE_SEALED = Set.of("CEB621", "CEB623", "CEB625", "CEB711", "CEB509", "CEB603",
            "CEB605", "CEB607", "CEB701");

    private final Policy policy;
    private final SealVerifier verifier;
    private final Accounts accounts;
    private final SealReceipts receipts;
    private final Clock clock;
    private final CebReader reader = new CebReader();

    Seals(Policy policy, KeyRegister register, Accounts accounts, SealReceipts receipts, Clock clock) {
        this.policy = policy;
        this.verifier = new SealVerifier(register);
        this.accounts = accounts;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The same message with the verdict on its signature; refused when it needed a valid one. */
    Arrival judged(Arrival arrival) {
        if (policy == Policy.OFF || !SEALED.contains(arrival.format()) || arrival.status() == MessageStatus.REJECTED) {
            return arrival;
        }
        SealVerdict verdict = bySender(arrival.account(), verifier.judge(arrival.told(), clock.instant()));
        if (policy == Policy.RECORD || verdict.outcome() == SealOutcome.VALID
                || !MUST_BE_SEALED.contains(arrival.type())) {
            return arrival.judged(verdict);
        }
        CebMessage message = reader.read(arrival.told());
        return message.declared()
                ? arrival.refusedForItsSignature(verdict, List.of(receipts.of(arrival, message, verdict)))
                : arrival.judged(verdict);
    }

    private SealVerdict bySender(String account, SealVerdict verdict) {
        boolean own = verdict.signer().map(Signer::account).filter(account::equals).isPresent()
                || accounts.byId(account).filter(one -> one.role() == Role.BROKER).isPresent();
        return own ? verdict : verdict.sentByAnother();
    }
}
