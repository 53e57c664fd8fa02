package org.paperlessport.schemas.edi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/** A segment's elements laid flat: element by element where its values begin, value by value what may stand there. */
final class SegmentPlan {

    static final byte ANY = 0;
    static final byte NUMERIC = 1;
    static final byte ALPHABETIC = 2;
    /** X12 and platform files have these, UN/EDIFACT has not. */
    static final byte WHOLE = 3;
    static final byte REAL = 4;
    static final byte DATE = 5;
    static final byte TIME = 6;
    static final byte FRACTION = 7;

    private final SegmentShape shape;
    private final boolean[] elementMandatory;
    private final boolean[] composite;
    private final int[] firstValue;
    private final boolean[] mandatory;
    private final byte[] types;
    private final int[] least;
    private final int[] most;
    private final int[] decimals;
    private final String[] names;
    private final CodeList[] codes;

    /** @param named what profiles call an element by its number; @param listed the published values of one so called */
    SegmentPlan(SegmentShape shape, UnaryOperator<String> named, Function<String, CodeList> listed) {
        this.shape = shape;
        List<ElementShape> elements = shape.elements();
        int values = elements.stream().mapToInt(one -> Math.max(1, one.components().size())).sum();
        elementMandatory = new boolean[elements.size()];
        composite = new boolean[elements.size()];
        firstValue = new int[elements.size() + 1];
        mandatory = new boolean[values];
        types = new byte[values];
        least = new int[values];
        most = new int[values];
        decimals = new int[values];
        names = new String[values];
        CodeList[] lists = new CodeList[values];
        int value = 0;
        for (int i = 0; i < elements.size(); i++) {
            ElementShape element = elements.get(i);
            elementMandatory[i] = element.mandatory();
            composite[i] = element.isComposite();
            firstValue[i] = value;
            for (ElementShape one : element.isComposite() ? element.components() : List.of(element)) {
                mandatory[value] = one.mandatory();
                types[value] = type(one.type());
                least[value] = one.least();
                decimals[value] = one.decimals();
                names[value] = named.apply(one.number());
                lists[value] = listed.apply(names[value]);
                most[value++] = one.length();
            }
        }
        firstValue[elements.size()] = value;
        codes = Arrays.stream(lists).allMatch(Objects::isNull) ? null : lists;
    }

    private static byte type(String type) {
        return switch (type) {
            case "n" -> NUMERIC;
            case "a" -> ALPHABETIC;
            case "w" -> WHOLE;
            case "r" -> REAL;
            case "d" -> DATE;
            case "t" -> TIME;
            case "f" -> FRACTION;
            default -> ANY;
        };
    }

    SegmentShape shape() {
        return shape;
    }

    int elements() {
        return composite.length;
    }

    boolean mandatoryElement(int element) {
        return elementMandatory[element];
    }

    boolean composite(int element) {
        return composite[element];
    }

    /** Where the values of an element begin; those of the next begin behind its last. */
    int firstValue(int element) {
        return firstValue[element];
    }

    boolean mandatory(int value) {
        return mandatory[value];
    }

    byte type(int value) {
        return types[value];
    }

    int least(int value) {
        return least[value];
    }

    int most(int value) {
        return most[value];
    }

    int decimals(int value) {
        return decimals[value];
    }

    int values() {
        return types.length;
    }

    /** What profiles call the element by that a value belongs to. */
    String element(int value) {
        return names[value];
    }

    /** Value by value what may stand there, null where anything may; null when that is so for all. */
    CodeList[] codes() {
        return codes;
    }

    /** How often an element may be repeated at its place: as its table says, else as often as it stands in a row. */
    int repeats(int element) {
        int repeats = shape.elements().get(element).repeats();
        return repeats > 1 ? repeats : row(element);
    }

    /** How many places in a row are the same element's. */
    int row(int element) {
        int end = element + 1;
        while (end < elements() && shape.elements().get(end).number().equals(
                shape.elements().get(element).number())) {
            end++;
        }
        return end - element;
    }
}
