package org.paperlessport.clearance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a case somebody may see, on every page and in every answer:
 *
 * <pre>
 * platform, merchant, declarant, officer   all
 * carrier                                  stage, waybill and its own fields
 * payment firm                             its own document
 * warehouse                                go or stop
 * broker                                   as the firm whose paper it sent
 * anybody else                             nothing, not even that there is such a case
 * </pre>
 */
public record Sight(Set<Part> parts) {

    /** ALL includes the waybill and the payment, but not the gate's. */
    public enum Part { ALL, WAYBILL, PAYMENT, GATE }

    public static Sight of(ClearanceCase matter, Onlooker who) {
        var parts = EnumSet.noneOf(Part.class);
        if (who.kind() == Onlooker.Kind.GATE) {
            parts.add(Part.GATE);
        }
        if (who.kind() == Onlooker.Kind.CUSTOMS || ownsAll(matter, who)) {
            parts.add(Part.ALL);
        }
        if (carries(matter, who)) {
            parts.add(Part.WAYBILL);
        }
        if (matter.payments().stream().anyMatch(one -> who.is(one.paper().paymentFirm().code())
                || who.filed(Optional.of(one)))) {
            parts.add(Part.PAYMENT);
        }
        return new Sight(Set.copyOf(parts));
    }

    private static boolean ownsAll(ClearanceCase matter, Onlooker who) {
        boolean byOrder = matter.order().filter(one -> who.is(one.paper().merchant().code())).isPresent();
        boolean byDeclaration = matter.declaration().filter(one -> who.is(one.paper().merchant().code())
                || who.is(one.paper().declarant().code())).isPresent();
        return who.is(matter.standing().ebpCode()) || byOrder || byDeclaration
                || who.filed(matter.order()) || who.filed(matter.declaration());
    }

    private static boolean carries(ClearanceCase matter, Onlooker who) {
        return who.filed(matter.waybill())
                || matter.waybill().filter(one -> who.is(one.paper().carrier().code())).isPresent()
                || matter.declaration().filter(one -> who.is(one.paper().carrier().code())).isPresent();
    }

    public boolean isNone() {
        return parts.isEmpty();
    }

    public boolean whole() {
        return parts.contains(Part.ALL);
    }

    public boolean waybill() {
        return whole() || parts.contains(Part.WAYBILL);
    }

    public boolean payment() {
        return whole() || parts.contains(Part.PAYMENT);
    }

    /** Where the case stands: whoever carries the parcel must know. */
    public boolean stage() {
        return waybill();
    }

    /** Whether it may leave: the gate's own question, and the parcel's own parties'. */
    public boolean gate() {
        return waybill() || parts.contains(Part.GATE);
    }

    /** Whether it is a party to the case, or customs. */
    public boolean tells() {
        return waybill() || payment();
    }

    /** What is wrong with a paper is for whoever must mend it. */
    public boolean of(Owner party) {
        return whole() || waybill() && party == Owner.CARRIER || payment() && party == Owner.PAYMENT;
    }

    /** Its history as far as it may be seen: one's own filing, and to whom the stage is told what led to each. */
    public List<CaseEvent> history(List<CaseEvent> events) {
        return whole() ? events : events.stream()
                .filter(event -> waybill() && event.what() == Happening.WAYBILL_FILED
                        || payment() && event.what() == Happening.PAYMENT_FILED
                        || stage() && !event.code().isEmpty())
                .map(event -> new CaseEvent(event.at(), event.what(), event.code(), "", "")).toList();
    }
}
