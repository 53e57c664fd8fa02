package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;

/**
 * How far into a message's structure the segments have come, and where the next one would stand: at the same
 * part again, further on in its group, at the group's opener again, or further on in the group around it. The
 * first of these that fits is it, as the order of the table decides between parts of one tag.
 */
final class StructurePosition {

    private final MessagePlan plan;
    private int part = MessagePlan.NONE;
    private int times;
    private final int[] groupTimes;

    private int found;
    private boolean again;
    private int skipped;
    private int overused;

    StructurePosition(MessagePlan plan) {
        this.plan = plan;
        this.groupTimes = new int[plan.size()];
    }

    private StructurePosition(StructurePosition other) {
        plan = other.plan;
        part = other.part;
        times = other.times;
        groupTimes = other.groupTimes.clone();
        found = other.found;
        again = other.again;
        skipped = other.skipped;
        overused = other.overused;
    }

    StructurePosition copy() {
        return new StructurePosition(this);
    }

    /** Where the last segment stood. */
    int part() {
        return part;
    }

    /** Looks for the place of a tag from here on; what was found can be asked for then. */
    boolean find(int tag) {
        overused = MessagePlan.NONE;
        skipped = 0;
        int group = MessagePlan.WHOLE;
        int next = plan.first(MessagePlan.WHOLE);
        if (part != MessagePlan.NONE) {
            group = plan.within(part);
            next = plan.next(part);
            if (plan.tag(part) == tag && !opens(part)) {
                if (times < plan.most(part)) {
                    return found(part, true);
                }
                overused = part;
            }
        }
        while (true) {
            for (; next != MessagePlan.NONE; next = plan.next(next)) {
                if (plan.tag(next) == tag) {
                    return found(next, false);
                }
                skipped += plan.mandatory(next) ? 1 : 0;
            }
            if (group == MessagePlan.WHOLE) {
                return false;
            }
            if (plan.tag(group) == tag) {
                if (groupTimes[group] < plan.most(group)) {
                    return found(group, true);
                }
                overused = overused == MessagePlan.NONE ? group : overused;
            }
            next = plan.next(group);
            group = plan.within(group);
        }
    }

    private boolean found(int where, boolean repeated) {
        found = where;
        again = repeated;
        return true;
    }

    private boolean opens(int segment) {
        int group = plan.within(segment);
        return group != MessagePlan.WHOLE && plan.first(group) == segment;
    }

    /** How many mandatory parts were passed over on the way. */
    int skipped() {
        return skipped;
    }

    /** The nearest part of that tag that may not come once more. */
    int overused() {
        return overused;
    }

    /** Goes to what was found. */
    void advance() {
        if (plan.first(found) == MessagePlan.NONE) {
            times = again ? times + 1 : 1;
            part = found;
        } else {
            enter(found, again ? groupTimes[found] + 1 : 1);
        }
    }

    private void enter(int group, int time) {
        groupTimes[group] = time;
        int first = plan.first(group);
        if (plan.first(first) == MessagePlan.NONE) {
            part = first;
            times = 1;
        } else {
            enter(first, 1);
        }
    }

    /** Goes to a part that has come too often. */
    void overuse() {
        if (plan.first(overused) != MessagePlan.NONE) {
            enter(overused, groupTimes[overused]);
        }
    }

    /** Goes into a group whose opener is missing. */
    void enterWithoutOpener(int group, boolean repeated, int inner) {
        groupTimes[group] = repeated ? groupTimes[group] + 1 : 1;
        found = inner;
        again = false;
        advance();
    }

    /** A group that could come now if its opener stood before a segment of that tag. */
    record Unopened(int group, boolean again, int inner) {
    }

    List<Unopened> unopened(int tag) {
        List<Unopened> all = new ArrayList<>();
        int group = part == MessagePlan.NONE ? MessagePlan.WHOLE : plan.within(part);
        int next = part == MessagePlan.NONE ? plan.first(MessagePlan.WHOLE) : plan.next(part);
        while (true) {
            for (; next != MessagePlan.NONE; next = plan.next(next)) {
                addInner(next, false, tag, all);
            }
            if (group == MessagePlan.WHOLE) {
                return all;
            }
            if (groupTimes[group] < plan.most(group)) {
                addInner(group, true, tag, all);
            }
            next = plan.next(group);
            group = plan.within(group);
        }
    }

    private void addInner(int group, boolean repeated, int tag, List<Unopened> all) {
        if (plan.first(group) != MessagePlan.NONE) {
            for (int i = plan.next(plan.first(group)); i != MessagePlan.NONE; i = plan.next(i)) {
                if (plan.tag(i) == tag) {
                    all.add(new Unopened(group, repeated, i));
                    return;
                }
            }
        }
    }

    /** The mandatory parts between here and a part further on, or the end where that is the whole message. */
    List<Integer> missingBefore(int target, boolean repeated) {
        List<Integer> missing = new ArrayList<>();
        int group = part == MessagePlan.NONE ? MessagePlan.WHOLE : plan.within(part);
        int next = part == MessagePlan.NONE ? plan.first(MessagePlan.WHOLE) : plan.next(part);
        while (true) {
            for (; next != MessagePlan.NONE && (next != target || repeated); next = plan.next(next)) {
                if (plan.mandatory(next)) {
                    missing.add(next);
                }
            }
            if (next == target && !repeated || group == MessagePlan.WHOLE || group == target) {
                return missing;
            }
            next = plan.next(group);
            group = plan.within(group);
        }
    }

    /** Where the last find came to. */
    int found() {
        return found;
    }

    boolean again() {
        return again;
    }
}
