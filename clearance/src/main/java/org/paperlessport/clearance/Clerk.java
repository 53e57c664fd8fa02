package org.paperlessport.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Does what the rules say with papers, decisions and departures: answers filers, moves cases, keeps the ledger, tells
 * the parties. Holds no state of its own; everything it writes goes to the {@link Desk} and into the case.
 *
 * <p>An event is written for what the papers on file do not show: a first filing is seen from {@link Filed#at()}.
 */
public final class Clerk {

    private final Examination examination;
    private final Declaring declaring;

    public Clerk(Tariff tariff, List<ScreeningRule> screening, Limits limits) {
        examination = new Examination(tariff, List.copyOf(screening), limits);
        declaring = new Declaring(examination);
    }

    /**
     * Files an order, a payment or a declaration in its case, answers it, and moves the case as far as it goes. With a
     * declaration, the case is loaded with the waybill that the incoming declaration names.
     */
    public void file(Filed<? extends Paper> incoming, ClearanceCase into, Desk desk) {
        Sitting sitting = new Sitting(into, desk);
        if (incoming.paper() instanceof Declaration declaration) {
            declaring.file(incoming.carrying(declaration), sitting);
        } else if (incoming.paper() instanceof Order order) {
            fileOrder(incoming.carrying(order), sitting);
        } else if (incoming.paper() instanceof PaymentReceipt payment) {
            filePayment(incoming.carrying(payment), sitting);
        } else {
            throw new IllegalArgumentException("a waybill is filed by fileWaybill");
        }
    }

    private void fileOrder(Filed<Order> incoming, Sitting sitting) {
        ClearanceCase matter = sitting.matter();
        Counter.Taken taken = Counter.take(incoming, matter.order(), () -> false, Counter.reliance(matter), sitting,
                sitting.desk());
        if (taken == Counter.Taken.DELETED) {
            matter.remove(incoming.paper().key());
        } else if (taken != Counter.Taken.NOTHING) {
            matter.putOrder(incoming);
        }
        moveOn(taken, PaperKind.ORDER, sitting);
    }

    private void filePayment(Filed<PaymentReceipt> incoming, Sitting sitting) {
        ClearanceCase matter = sitting.matter();
        PaperKey key = incoming.paper().key();
        Optional<Filed<PaymentReceipt>> onFile = matter.payment(key);
        Counter.Taken taken = Counter.take(incoming, onFile,
                () -> sitting.desk().paymentElsewhere(key, sitting.standing().id()),
                Counter.reliance(matter), sitting, sitting.desk());
        if (taken == Counter.Taken.DELETED) {
            matter.remove(key);
        } else if (taken != Counter.Taken.NOTHING) {
            matter.putPayment(incoming);
        }
        moveOn(taken, PaperKind.PAYMENT, sitting);
    }

    private void moveOn(Counter.Taken taken, PaperKind kind, Sitting sitting) {
        switch (taken) {
            case CHANGED -> sitting.record(sitting.standing().lastReturnAt(), Happening.PAPER_CHANGED, "",
                    Sitting.HUB, kind.name());
            case DELETED -> sitting.record(sitting.standing().lastReturnAt(), Happening.PAPER_DELETED, "",
                    Sitting.HUB, kind.name());
            default -> { }
        }
        if (taken != Counter.Taken.NOTHING) {
            examination.proceed(sitting);
        }
    }

    /**
     * Files a waybill, which belongs to no case by itself.
     *
     * @param onFile  the waybill under the same key, if any
     * @param relying every case whose current declaration names this waybill; each is moved as far as it goes
     * @return what becomes of the waybill on file; empty when nothing does
     */
    public Optional<PaperChange> fileWaybill(Filed<Waybill> incoming, Optional<Filed<Waybill>> onFile,
                                             Collection<ClearanceCase> relying, Desk desk) {
        List<Sitting> sittings = new ArrayList<>(relying.size());
        Counter.Reliance reliance = Counter.Reliance.NONE;
        for (ClearanceCase matter : relying) {
            sittings.add(new Sitting(matter, desk));
            Counter.Reliance here = Counter.reliance(matter);
            reliance = here.compareTo(reliance) > 0 ? here : reliance;
        }
        Counter.Taken taken = Counter.take(incoming, onFile, () -> false, reliance,
                new WaybillReturns(sittings, desk), desk);
        if (taken == Counter.Taken.NOTHING) {
            return Optional.empty();
        }
        boolean deleted = taken == Counter.Taken.DELETED;
        boolean refused = false;
        for (Sitting sitting : sittings) {
            sitting.matter().attach(deleted ? Optional.empty() : Optional.of(incoming));
            moveOn(taken, PaperKind.WAYBILL, sitting);
            refused |= sitting.matter().waybill().map(Filed::refused).orElse(false);
        }
        if (deleted) {
            return Optional.of(new PaperChange.Removed(incoming.paper().key()));
        }
        return Optional.of(new PaperChange.Put(refused ? incoming.asRefused() : incoming));
    }

    /** Puts an officer's decision to a case. */
    public Verdict decide(Decision decision, ClearanceCase about, Desk desk) {
        return Decisions.put(decision, new Sitting(about, desk));
    }

    /** The decisions that an officer may put to the case as it stands. */
    public List<Decision.Kind> fitting(ClearanceCase about) {
        return Decisions.fitting(about);
    }

    /** The parcel left the gate: closes the case, or says why it may not leave. */
    public Verdict depart(ClearanceCase parcel, Instant at, String vehicle, String actor, Desk desk) {
        return Gate.depart(new Sitting(parcel, desk), at, vehicle, actor);
    }

    /** The bill's container was reported in at the site: lifts the arrival hold. */
    public void arrived(ClearanceCase parcel, String billNo, Desk desk) {
        Gate.arrived(new Sitting(parcel, desk), billNo);
    }

    /** Ends the try of a declaration whose papers did not all come within the window; does nothing otherwise. */
    public void windowPassed(ClearanceCase waiting, Desk desk) {
        if (waiting.declaration().isPresent() && waiting.standing().stage() == Stage.GATHERING) {
            Sitting sitting = new Sitting(waiting, desk);
            List<Finding> missing = MissingPapers.of(waiting).stream().map(MissingPapers::neverCame).toList();
            if (missing.isEmpty()) {
                examination.proceed(sitting);
            } else {
                new Refusal(missing).give(sitting);
            }
        }
    }

    /** Whether the parcel may leave, and every reason why not. */
    public GateAnswer gate(ClearanceCase parcel) {
        return Gate.answer(parcel);
    }

    /** Who must act next, and how, in plain words. */
    public NextStep next(ClearanceCase about) {
        return NextSteps.of(about);
    }

    /** Go or stop; the reasons are empty exactly when the parcel may go. */
    public record GateAnswer(boolean go, List<Reason> reasons) {

        /** @param code e.g. {@code STAGE_500} or {@code HOLD_ARRIVAL} */
        public record Reason(String code, Owner who, Text text) {
        }
    }

    /** @param who empty when nothing is left to do */
    public record NextStep(Optional<Owner> who, Text what) {
    }
}
