package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.StructurePosition.Unopened;

/**
 * Finds each segment of a message its place, and says what is missing, out of place or too often there. Where
 * a segment does not fit, the explanation with the fewest faults is taken, the segment that follows being
 * looked at too; the reading goes on by it, so that one fault makes one report.
 */
final class StructureMatcher {

    private static final int NOT_FOUND = 2;

    private final MessagePlan plan;
    private final Findings findings;
    private final int trailer;
    private StructurePosition position;

    /** @param trailer the tag that ends the message */
    StructureMatcher(MessagePlan plan, int trailer, Findings findings) {
        this.plan = plan;
        this.trailer = trailer;
        this.findings = findings;
        this.position = new StructurePosition(plan);
    }

    /**
     * The layout to hold the segment against; null when it has no place.
     *
     * @param following the tag behind it, 0 when it is not known
     */
    SegmentPlan take(int tag, int following, int number, SegmentTokens tokens) {
        if (tag != 0 && position.find(tag) && position.skipped() == 0) {
            position.advance();
            return plan.segment(position.part());
        }
        if (tag == 0 || !plan.knows(tag)) {
            findings.tell(SyntaxFault.NOT_HERE, new Place.InEdi(number, tokens.tagText(), 0, 0), tokens.tagText(),
                    "");
            return null;
        }
        return explained(tag, following, number);
    }

    /** @param number of the trailer */
    void end(int number) {
        missing(position.missingBefore(MessagePlan.WHOLE, false), number, trailer);
    }

    private SegmentPlan explained(int tag, int following, int number) {
        Explanation best = null;
        boolean found = position.find(tag);
        if (position.overused() != MessagePlan.NONE) {
            best = overused(tag, following);
        }
        if (found) {
            best = better(best, skipping(following));
        }
        best = better(best, leftOut(following));
        for (Unopened unopened : position.unopened(tag)) {
            best = better(best, unopened(unopened, following));
        }
        tell(best, tag, number);
        position = best.after();
        return best.kind() == Kind.LEFT_OUT ? null : plan.segment(position.part());
    }

    private enum Kind { OVERUSED, SKIPPING, LEFT_OUT }

    /** One way to see it: the parts then missing, and how the message would go on. */
    private record Explanation(Kind kind, List<Integer> missing, int cost, StructurePosition after) {
    }

    private static Explanation better(Explanation one, Explanation other) {
        return one != null && one.cost() <= other.cost() ? one : other;
    }

    /** Too often once is as likely too often twice. */
    private Explanation overused(int tag, int following) {
        StructurePosition after = position.copy();
        after.overuse();
        int next = following == tag ? 0 : costOf(following, after);
        return new Explanation(Kind.OVERUSED, List.of(), 1 + next, after);
    }

    private Explanation skipping(int following) {
        List<Integer> missing = position.missingBefore(position.found(), position.again());
        StructurePosition after = position.copy();
        after.advance();
        return new Explanation(Kind.SKIPPING, missing, missing.size() + costOf(following, after), after);
    }

    private Explanation leftOut(int following) {
        StructurePosition after = position.copy();
        return new Explanation(Kind.LEFT_OUT, List.of(), 1 + costOf(following, after), after);
    }

    private Explanation unopened(Unopened unopened, int following) {
        List<Integer> missing = position.missingBefore(unopened.group(), unopened.again());
        missing.add(unopened.group());
        StructurePosition after = position.copy();
        after.enterWithoutOpener(unopened.group(), unopened.again(), unopened.inner());
        for (int i = plan.next(plan.first(unopened.group())); i != unopened.inner(); i = plan.next(i)) {
            if (plan.mandatory(i)) {
                missing.add(i);
            }
        }
        return new Explanation(Kind.SKIPPING, missing, missing.size() + costOf(following, after), after);
    }

    /** How many faults the segment that follows would bring. */
    private int costOf(int following, StructurePosition after) {
        if (following == trailer) {
            return after.missingBefore(MessagePlan.WHOLE, false).size();
        }
        if (following == 0 || !plan.knows(following)) {
            return 0;
        }
        StructurePosition next = after.copy();
        if (next.find(following)) {
            return Math.min(NOT_FOUND, next.skipped());
        }
        return next.overused() != MessagePlan.NONE ? 1 : NOT_FOUND;
    }

    private void tell(Explanation best, int tag, int number) {
        String there = MessagePlan.tagText(tag);
        var place = new Place.InEdi(number, there, 0, 0);
        switch (best.kind()) {
            case OVERUSED -> {
                int part = position.overused();
                boolean segment = plan.first(part) == MessagePlan.NONE;
                findings.tell(segment ? SyntaxFault.SEGMENT_REPEATED : SyntaxFault.GROUP_REPEATED, place, there,
                        (segment ? "" : "group ") + there + " at most " + plan.most(part));
            }
            case SKIPPING -> missing(best.missing(), number, tag);
            case LEFT_OUT -> findings.tell(Deviation.SEGMENT_ORDER, SyntaxFault.NOT_HERE, place, there, "");
        }
    }

    private void missing(List<Integer> parts, int number, int there) {
        parts.forEach(part -> {
            String tag = MessagePlan.tagText(plan.tag(part));
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(number, tag, 0, 0), MessagePlan.tagText(there), tag);
        });
    }
}
