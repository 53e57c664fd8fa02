package org.paperlessport.clearance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One case on the desk: every return, entry and notice about it goes out from here, in its own growing time. */
final class Sitting implements Returns {

    /** Who acts where no person does. */
    static final String HUB = "hub";

    private static final Set<Owner> SELLERS = EnumSet.of(Owner.PLATFORM, Owner.MERCHANT);
    private static final Set<Owner> ON_THE_WAY = EnumSet.of(Owner.PLATFORM, Owner.MERCHANT, Owner.CARRIER);
    private static final Set<Owner> EVERYONE =
            EnumSet.of(Owner.PLATFORM, Owner.MERCHANT, Owner.CARRIER, Owner.WAREHOUSE);

    private final ClearanceCase matter;
    private final Standing standing;
    private final Desk desk;

    Sitting(ClearanceCase matter, Desk desk) {
        this.matter = matter;
        this.standing = matter.standing();
        this.desk = desk;
    }

    ClearanceCase matter() {
        return matter;
    }

    Standing standing() {
        return standing;
    }

    Desk desk() {
        return desk;
    }

    /** The next time of the case: returnTime has milliseconds. */
    Instant tick() {
        Instant at = standing.nextReturnAt(desk.now().truncatedTo(ChronoUnit.MILLIS));
        standing.returnedAt(at);
        return at;
    }

    @Override
    public Instant give(Filed<? extends Paper> to, String status, String info) {
        boolean declared = to.paper() instanceof Declaration;
        return give(to, status, info, declared ? standing.preNo() : "", declared ? standing.invtNo() : "");
    }

    Instant give(Filed<? extends Paper> to, String status, String info, String preNo, String invtNo) {
        Instant at = tick();
        desk.answer(new Answer(to, status, at, info, preNo, invtNo));
        return at;
    }

    /** The first answer to a declaration that is taken. */
    void giveTaken(Instant at, Filed<Declaration> to, String info) {
        desk.answer(new Answer(to, Stage.GATHERING.code(), at, info, standing.preNo(), standing.invtNo()));
    }

    void record(Instant at, Happening what, String code, String actor, String note) {
        desk.record(matter, new CaseEvent(at, what, code, actor, note));
    }

    /** Tells the parties other than the declarant; the fewest when all goes well, everyone when the goods must stop. */
    void tell(Instant at, Happening what, Text text) {
        Set<Owner> to = switch (what) {
            case ACCEPTED -> SELLERS;
            case CLOSED -> ON_THE_WAY;
            default -> EVERYONE;
        };
        Optional<Declaration> declaration = matter.declaration().map(Filed::paper);
        desk.tell(new Notice(what, standing.stage(), parties(), standing.orderNo(),
                declaration.map(Declaration::logisticsNo).orElse(""), standing.invtNo(), at, text, to));
    }

    private Notice.Parties parties() {
        String payment = matter.order().map(order -> order.paper().paymentFirm().code()).orElse("");
        if (matter.declaration().isEmpty()) {
            String merchant = matter.order().map(order -> order.paper().merchant().code()).orElse("");
            return new Notice.Parties(standing.ebpCode(), merchant, payment, "", "", "");
        }
        Declaration declaration = matter.declaration().get().paper();
        return new Notice.Parties(standing.ebpCode(), declaration.merchant().code(), payment,
                declaration.carrier().code(), declaration.area().code(), declaration.loctNo());
    }
}
