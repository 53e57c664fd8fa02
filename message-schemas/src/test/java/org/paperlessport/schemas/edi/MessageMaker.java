package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/**
 * Makes valid messages from the tables: with no more than must be, with as much as may be, or by chance. A part
 * that the reader would take for an earlier one of the same tag is left out.
 */
final class MessageMaker {

    enum Size { LEAST, MOST, RANDOM }

    /** A segment and the part of the plan it was made for. */
    record Made(EdiSegment segment, int part) {
    }

    private static final int ENOUGH_SEGMENTS = 250;

    private final String table;
    private final MessagePlan plan;
    private final Size size;
    private final Random random;
    private List<Made> made;
    private StructurePosition position;

    MessageMaker(String table, Size size, long seed) {
        this(table, EdiTables.PUBLISHED.plan(table).orElseThrow(), size, seed);
    }

    /** By the plan of any dialect. */
    MessageMaker(String table, MessagePlan plan, Size size, long seed) {
        this.table = table;
        this.plan = plan;
        this.size = size;
        this.random = new Random(seed);
    }

    private static final class Collision extends RuntimeException {

        Collision() {
            super(null, null, false, false);
        }
    }

    /** The segments between UNH and UNT. */
    List<Made> segments() {
        for (int attempt = 0; attempt < 200; attempt++) {
            made = new ArrayList<>();
            position = new StructurePosition(plan);
            try {
                parts(plan.first(MessagePlan.WHOLE), attempt);
                return made;
            } catch (Collision again) {
                continue;
            }
        }
        throw new IllegalStateException("no message can be made by " + table);
    }

    EdiType type() {
        String[] words = table.split("[ :]");
        return EdiType.of(words[0], words[1], words[2]);
    }

    private void parts(int first, int attempt) {
        for (int part = first; part != MessagePlan.NONE; part = plan.next(part)) {
            int times = times(part, attempt);
            for (int i = 0; i < times; i++) {
                if (!fits(part)) {
                    if (plan.mandatory(part) && i == 0) {
                        throw new Collision();
                    }
                    break;
                }
                position.advance();
                if (plan.first(part) == MessagePlan.NONE) {
                    made.add(new Made(segment(part), part));
                } else {
                    int opener = plan.first(part);
                    made.add(new Made(segment(opener), opener));
                    parts(plan.next(opener), attempt);
                }
            }
        }
    }

    private boolean fits(int part) {
        return position.find(plan.tag(part)) && position.skipped() == 0 && position.found() == part;
    }

    private int times(int part, int attempt) {
        int least = plan.mandatory(part) ? 1 : 0;
        if (size == Size.LEAST || made.size() > ENOUGH_SEGMENTS) {
            return least;
        }
        if (size == Size.MOST && attempt == 0) {
            return Math.min(plan.most(part), 2);
        }
        boolean comes = random.nextInt(100) < 40 - attempt / 5;
        return comes ? Math.min(plan.most(part), 1 + random.nextInt(3)) : least;
    }

    /** One that may hold anything holds something. */
    private EdiSegment segment(int part) {
        return plan.segment(part) == null
                ? EdiSegment.of(MessagePlan.tagText(plan.tag(part)), EdiSegment.el("ANY"), EdiSegment.el("THING"))
                : segment(plan.segment(part));
    }

    private EdiSegment segment(SegmentPlan layout) {
        List<ElementShape> shapes = layout.shape().elements();
        List<List<String>> elements = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            elements.add(shapes.get(i).mandatory() || comes() ? element(layout, i) : List.of(""));
        }
        if (elements.stream().flatMap(List::stream).allMatch(String::isEmpty)) {
            elements.set(0, element(layout, 0));
        }
        conditioned(layout, elements, -1);
        return new EdiSegment(layout.shape().tag(), trimmed(elements));
    }

    /** Adds and takes away until all conditions are kept; the element at an index is left as it is. */
    void conditioned(SegmentPlan layout, List<List<String>> elements, int asItIs) {
        while (elements.size() < layout.elements()) {
            elements.add(List.of(""));
        }
        for (int round = 0; round < 9; round++) {
            for (Condition condition : layout.shape().conditions()) {
                for (Condition.Breach breach : condition.breaches("", comes(elements))) {
                    int at = breach.element() - 1;
                    boolean more = breach.why() == SyntaxFault.CONDITION_MISSING;
                    at = more || at != asItIs ? at : condition.elements()[0] - 1;
                    elements.set(at, more ? element(layout, at) : List.of(""));
                }
            }
        }
    }

    private static long comes(List<List<String>> elements) {
        long comes = 0;
        for (int i = 0; i < elements.size(); i++) {
            comes |= elements.get(i).stream().allMatch(String::isEmpty) ? 0 : 1L << i;
        }
        return comes;
    }

    private List<String> element(SegmentPlan layout, int index) {
        ElementShape element = layout.shape().elements().get(index);
        CodeList codes = layout.codes() == null || element.isComposite() ? null
                : layout.codes()[layout.firstValue(index)];
        if (codes != null) {
            List<String> fitting = codes.values().stream().filter(one -> one.length() >= element.least()
                    && one.length() <= element.length()).toList();
            return List.of(fitting.get(size == Size.LEAST ? 0 : random.nextInt(fitting.size())));
        }
        return element.isComposite() ? composite(element) : List.of(value(element));
    }

    private List<String> composite(ElementShape composite) {
        List<String> components = new ArrayList<>();
        for (ElementShape component : composite.components()) {
            components.add(component.mandatory() || comes() ? value(component) : "");
        }
        if (components.stream().allMatch(String::isEmpty)) {
            components.set(0, value(composite.components().get(0)));
        }
        while (components.get(components.size() - 1).isEmpty()) {
            components.remove(components.size() - 1);
        }
        return components;
    }

    private static List<List<String>> trimmed(List<List<String>> elements) {
        int last = elements.size();
        while (elements.get(last - 1).stream().allMatch(String::isEmpty)) {
            last--;
        }
        return List.copyOf(elements.subList(0, last));
    }

    private boolean comes() {
        return size == Size.MOST || size == Size.RANDOM && random.nextInt(3) == 0;
    }

    private String value(ElementShape shape) {
        if (shape.type().matches("[wrdtf]")) {
            return typed(shape);
        }
        int length = shape.fixed() || size == Size.MOST ? shape.length()
                : size == Size.LEAST ? shape.least()
                : shape.least() + random.nextInt(Math.min(shape.length(), shape.least() + 40) - shape.least() + 1);
        boolean digits = shape.type().equals("n");
        String letters = digits ? "0123456789" : shape.type().equals("a") ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                : size == Size.RANDOM ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -.,/()'+:?" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ0";
        var value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append(letters.charAt(random.nextInt(letters.length())));
        }
        if (digits && size != Size.LEAST && length > 2 && !shape.fixed()) {
            value.insert(1 + random.nextInt(length - 1), '.');
            value.insert(0, random.nextInt(4) == 0 ? "-" : "");
        }
        return !value.toString().isBlank() ? value.toString() : "A".repeat(length);
    }

    private String typed(ElementShape shape) {
        int length = size == Size.LEAST ? shape.least() : shape.length();
        String digits = "1234567890123456789".substring(0, Math.min(19, length));
        return switch (shape.type()) {
            case "d" -> length == 6 ? "261121" : "20261121";
            case "t" -> "12304599".substring(0, length);
            case "r" -> size == Size.MOST && length > 1 ? "-" + digits.substring(0, 1) + "." + digits.substring(1) : digits;
            case "f" -> size == Size.LEAST ? "1" : digits + "." + "5".repeat(shape.decimals());
            default -> digits;
        };
    }
}
