package org.paperlessport.schemas.port;

import java.util.BitSet;
import java.util.List;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiSegment;

/** A segment while it is read: knows what of it nobody has asked for. */
final class Line {

    private static final int WIDEST = 100;

    private final EdiSegment segment;
    private final int number;
    private final BitSet asked = new BitSet();

    /** @param number from 1, the message's first segment */
    Line(EdiSegment segment, int number) {
        this.segment = segment;
        this.number = number;
    }

    String tag() {
        return segment.tag();
    }

    boolean is(String tag) {
        return segment.tag().equals(tag);
    }

    boolean is(String tag, String qualifier) {
        return segment.is(tag, qualifier);
    }

    String value(int element) {
        return value(element, 1);
    }

    String value(int element, int component) {
        asked.set(element * WIDEST + component);
        return segment.value(element, component);
    }

    /** Looks without asking. */
    String peek(int element, int component) {
        return segment.value(element, component);
    }

    /** The components of an element that hold something, from one on, parted by line feeds. */
    String lines(int element, int from, int to) {
        var text = new StringBuilder();
        for (int component = from; component <= to; component++) {
            String line = value(element, component);
            text.append(line.isEmpty() || text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }

    /** Nothing in it needs to be told of: envelope, counts and list labels. */
    Line passed() {
        for (int element = 1; element <= segment.elements().size(); element++) {
            pass(element);
        }
        return this;
    }

    void pass(int element) {
        asked.set(element * WIDEST, (element + 1) * WIDEST);
    }

    /** The first value that nobody asked for, element counted with the tag as 1; null when there is none. */
    Place.InEdi unasked() {
        List<List<String>> elements = segment.elements();
        int at = 0;
        for (List<String> components : elements) {
            at++;
            for (int component = 1; component <= components.size(); component++) {
                if (!asked.get(at * WIDEST + Math.min(component, WIDEST - 1))
                        && !components.get(component - 1).isBlank()) {
                    return new Place.InEdi(number, tag(), at + 1, component);
                }
            }
        }
        return null;
    }

    String at(Place.InEdi place) {
        String value = segment.value(place.element() - 1, place.component());
        return value.length() <= WIDEST ? value : value.substring(0, WIDEST);
    }
}
