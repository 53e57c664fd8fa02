package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.paperlessport.schemas.edi.MessageMaker.Made;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/** Breaks a valid message in one place, and says which verdict that must bring. */
final class Mutations {

    enum Kind {
        UNKNOWN_SEGMENT, SEGMENT_MISSING, OPENER_MISSING, SEGMENT_TOO_OFTEN, GROUP_TOO_OFTEN, SEGMENT_MOVED,
        ELEMENT_MISSING, COMPONENT_MISSING, TOO_LONG, TOO_SHORT, NOT_A_NUMBER, TWO_DECIMAL_MARKS,
        TOO_MANY_COMPONENTS, TOO_MANY_ELEMENTS
    }

    /**
     * @param verdict what it must bring, e.g. {@code 39 EQD 5 3 1}: code, tag, segment, element, component,
     *                and no other
     */
    record Mutated(Kind kind, List<EdiSegment> segments, String verdict) {
    }

    private final MessagePlan plan;
    private final List<Made> made;
    private final Random random;

    Mutations(String table, List<Made> made, long seed) {
        this.plan = EdiTables.PUBLISHED.plan(table).orElseThrow();
        this.made = made;
        this.random = new Random(seed);
    }

    /** Empty when the message has no place where this could be done with one clear outcome. */
    Optional<Mutated> mutate(Kind kind) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order.stream().map(at -> mutate(kind, at)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Mutated> mutate(Kind kind, int at) {
        return switch (kind) {
            case UNKNOWN_SEGMENT -> Optional.of(with(kind, inserted(at, EdiSegment.of("QQQ", EdiSegment.el("1"))),
                    "15 QQQ", at, 0, 0));
            case SEGMENT_MISSING -> missing(kind, at);
            case OPENER_MISSING -> openerMissing(kind, at);
            case SEGMENT_TOO_OFTEN -> tooOften(kind, at);
            case GROUP_TOO_OFTEN -> groupTooOften(kind, at);
            case SEGMENT_MOVED -> moved(kind, at);
            default -> element(kind, at);
        };
    }

    private Optional<Mutated> missing(Kind kind, int at) {
        int part = made.get(at).part();
        boolean alone = plan.mandatory(part) && !isOpener(part)
                && made.stream().filter(one -> one.part() == part).count() == 1
                && at + 1 < made.size() && !tag(at).equals(tag(at + 1));
        if (!alone || comesAgain(at, tag(at))) {
            return Optional.empty();
        }
        StructurePosition before = before(at);
        if (before.find(packed(at + 1)) && before.skipped() == 0) {
            return Optional.empty();
        }
        return Optional.of(with(kind, removed(at), "13 " + tag(at), at, 0, 0));
    }

    /** The tag comes again so near that it could be taken for the missing one. */
    private boolean comesAgain(int at, String tag) {
        return made.subList(at + 1, Math.min(made.size(), at + 6)).stream()
                .anyMatch(one -> one.segment().tag().equals(tag));
    }

    /** Of a group that has two inner segments at least, which are not lawful without it. */
    private Optional<Mutated> openerMissing(Kind kind, int at) {
        int opener = made.get(at).part();
        if (!isOpener(opener) || at + 2 >= made.size() || plan.within(made.get(at + 1).part()) != plan.within(opener)
                || plan.within(made.get(at + 2).part()) != plan.within(opener)
                || isOpener(made.get(at + 1).part()) || tag(at + 1).equals(tag(at + 2)) || comesAgain(at, tag(at))) {
            return Optional.empty();
        }
        StructurePosition before = before(at);
        return before.find(packed(at + 1)) || before.find(packed(at + 2))
                || before.unopened(packed(at + 1)).size() > 1 ? Optional.empty()
                : Optional.of(with(kind, removed(at), "13 " + tag(at), at, 0, 0));
    }

    private Optional<Mutated> tooOften(Kind kind, int at) {
        int part = made.get(at).part();
        boolean last = at + 1 == made.size() || made.get(at + 1).part() != part;
        if (isOpener(part) || plan.most(part) > 99 || !last) {
            return Optional.empty();
        }
        int times = 1;
        while (at - times >= 0 && made.get(at - times).part() == part) {
            times++;
        }
        List<EdiSegment> more = segments();
        StructurePosition position = before(at + 1);
        for (int i = times; i < plan.most(part); i++) {
            position.find(packed(at));
            position.advance();
            more.add(at + 1, made.get(at).segment());
        }
        if (position.find(packed(at))) {
            return Optional.empty();
        }
        more.add(at + 1, made.get(at).segment());
        return Optional.of(with(kind, more, "35 " + tag(at), at + 1 + plan.most(part) - times, 0, 0));
    }

    /** A group of its opener alone, so that it is easily repeated. */
    private Optional<Mutated> groupTooOften(Kind kind, int at) {
        int opener = made.get(at).part();
        int group = plan.within(opener);
        if (!isOpener(opener) || plan.most(group) > 99 || hasMandatoryInside(group)) {
            return Optional.empty();
        }
        StructurePosition position = before(at + 1);
        List<EdiSegment> more = segments();
        int added = 0;
        while (position.find(packed(at)) && position.found() == group && position.skipped() == 0) {
            position.advance();
            more.add(at, made.get(at).segment());
            added++;
        }
        boolean whole = made.subList(at + 1, made.size()).stream().noneMatch(one -> one.part() == opener);
        if (position.find(packed(at)) || position.overused() != group || !whole) {
            return Optional.empty();
        }
        more.add(at, made.get(at).segment());
        return Optional.of(with(kind, more, "36 " + tag(at), at + added + 1, 0, 0));
    }

    private boolean hasMandatoryInside(int group) {
        for (int part = plan.next(plan.first(group)); part != MessagePlan.NONE; part = plan.next(part)) {
            if (plan.mandatory(part)) {
                return true;
            }
        }
        return false;
    }

    /** Forward past its neighbour, where it has no place. */
    private Optional<Mutated> moved(Kind kind, int at) {
        if (at + 1 >= made.size() || tag(at).equals(tag(at + 1)) || isOpener(made.get(at).part())
                || isOpener(made.get(at + 1).part()) || plan.most(made.get(at).part()) > 1) {
            return Optional.empty();
        }
        StructurePosition position = before(at);
        if (!position.find(packed(at + 1)) || position.skipped() > 0) {
            return Optional.empty();
        }
        position.advance();
        if (position.find(packed(at))) {
            return Optional.empty();
        }
        List<EdiSegment> swapped = segments();
        Collections.swap(swapped, at, at + 1);
        return Optional.of(with(kind, swapped, "15 " + tag(at), at + 1, 0, 0));
    }

    private Optional<Mutated> element(Kind kind, int at) {
        SegmentShape shape = plan.segment(made.get(at).part()).shape();
        List<List<String>> elements = new ArrayList<>(made.get(at).segment().elements());
        if (kind == Kind.TOO_MANY_ELEMENTS) {
            while (elements.size() < shape.elements().size()) {
                elements.add(List.of(""));
            }
            elements.add(List.of("X"));
            return Optional.of(changed(kind, at, elements, "16", elements.size() + 1, 0));
        }
        for (int i : shuffled(elements.size())) {
            ElementShape element = shape.elements().get(i);
            Optional<Mutated> done = kind == Kind.ELEMENT_MISSING ? elementMissing(kind, at, i, element, elements)
                    : kind == Kind.TOO_MANY_COMPONENTS ? tooManyComponents(kind, at, i, element, elements)
                    : value(kind, at, i, element, elements);
            if (done.isPresent()) {
                return done;
            }
        }
        return Optional.empty();
    }

    private Optional<Mutated> elementMissing(Kind kind, int at, int i, ElementShape element,
            List<List<String>> elements) {
        if (!element.mandatory()) {
            return Optional.empty();
        }
        elements.set(i, List.of(""));
        return Optional.of(changed(kind, at, elements, "13", i + 2, 0));
    }

    private Optional<Mutated> tooManyComponents(Kind kind, int at, int i, ElementShape element,
            List<List<String>> elements) {
        if (elements.get(i).stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        int most = Math.max(1, element.components().size());
        List<String> components = new ArrayList<>(elements.get(i));
        while (components.size() < most) {
            components.add("");
        }
        components.add("X");
        elements.set(i, components);
        return Optional.of(changed(kind, at, elements, "16", i + 2, most + 1));
    }

    private Optional<Mutated> value(Kind kind, int at, int i, ElementShape element, List<List<String>> elements) {
        List<String> components = new ArrayList<>(elements.get(i));
        for (int c : shuffled(components.size())) {
            ElementShape shape = element.isComposite() ? element.components().get(c) : element;
            String bad = components.get(c).isEmpty() ? "" : bad(kind, shape, components);
            boolean missing = kind == Kind.COMPONENT_MISSING && element.isComposite() && shape.mandatory()
                    && components.stream().filter(one -> !one.isEmpty()).count() > 1;
            if (!bad.isEmpty() || missing) {
                components.set(c, bad);
                elements.set(i, components);
                String code = switch (kind) {
                    case TOO_LONG -> "39";
                    case TOO_SHORT -> "40";
                    case NOT_A_NUMBER -> "37";
                    case TWO_DECIMAL_MARKS -> "19";
                    default -> "13";
                };
                return Optional.of(changed(kind, at, elements, code, i + 2, element.isComposite() ? c + 1 : 0));
            }
        }
        return Optional.empty();
    }

    private static String bad(Kind kind, ElementShape shape, List<String> components) {
        boolean number = shape.type().equals("n");
        return switch (kind) {
            case TOO_LONG -> (number ? "1" : "A").repeat(shape.length() + 1);
            case TOO_SHORT -> shape.fixed() ? (number ? "1" : "A").repeat(shape.length() - 1) : "";
            case NOT_A_NUMBER -> number && !shape.fixed() && shape.length() > 1 ? "1X" : "";
            case TWO_DECIMAL_MARKS -> number && !shape.fixed() && shape.length() > 2 ? "1.2.3" : "";
            default -> "";
        };
    }

    private List<Integer> shuffled(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private Mutated changed(Kind kind, int at, List<List<String>> elements, String code, int element,
            int component) {
        List<EdiSegment> segments = segments();
        segments.set(at, new EdiSegment(tag(at), List.copyOf(elements)));
        return with(kind, segments, code + " " + tag(at), at, element, component);
    }

    /** @param at from 0, behind UNH */
    private static Mutated with(Kind kind, List<EdiSegment> segments, String what, int at, int element,
            int component) {
        return new Mutated(kind, segments, what + " " + (at + 2) + " " + element + " " + component);
    }

    private StructurePosition before(int at) {
        StructurePosition position = new StructurePosition(plan);
        for (int i = 0; i < at; i++) {
            position.find(packed(i));
            position.advance();
        }
        return position;
    }

    private List<EdiSegment> segments() {
        return new ArrayList<>(made.stream().map(Made::segment).toList());
    }

    private List<EdiSegment> inserted(int at, EdiSegment segment) {
        List<EdiSegment> segments = segments();
        segments.add(at, segment);
        return segments;
    }

    private List<EdiSegment> removed(int at) {
        List<EdiSegment> segments = segments();
        segments.remove(at);
        return segments;
    }

    private boolean isOpener(int part) {
        int group = plan.within(part);
        return group != MessagePlan.WHOLE && plan.first(group) == part;
    }

    private String tag(int at) {
        return made.get(at).segment().tag();
    }

    private int packed(int at) {
        return SegmentTokens.packed(tag(at));
    }
}
