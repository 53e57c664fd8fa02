package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.edi.MessageShape.Part;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/** Reads one line of the tables; how they are written is told at their head. */
final class TableLine {

    private final String line;
    private int at;

    TableLine(String line) {
        this.line = line;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (more()) {
            String tag = "";
            List<Part> inner = List.of();
            if (taken('(')) {
                inner = parts();
            } else {
                tag = word();
            }
            boolean mandatory = taken('!');
            parts.add(new Part(tag, mandatory, times(), inner));
        }
        return parts;
    }

    SegmentShape segment() {
        return new SegmentShape(word(), elements(), conditions());
    }

    /** Behind {@code |}: a letter and the two digits of each element, e.g. {@code P0304}; ~ before it: unproven. */
    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (at < line.length()) {
            at += line.charAt(at) == '|' || line.charAt(at) == ' ' ? 1 : 0;
            if (at < line.length() && line.charAt(at) != ' ') {
                boolean proven = !taken('~');
                conditions.add(Condition.of(word(), proven));
            }
        }
        return List.copyOf(conditions);
    }

    private List<ElementShape> elements() {
        List<ElementShape> elements = new ArrayList<>();
        while (more()) {
            ElementShape element = element();
            for (int i = times(); i > 0; i--) {
                elements.add(element);
            }
        }
        return elements;
    }

    private ElementShape element() {
        String number = word();
        if (taken('(')) {
            List<ElementShape> components = elements();
            return new ElementShape(number, "", 0, false, taken('!'), components, 0, 0, repeats());
        }
        taken(':');
        String type = line.substring(at, at += line.startsWith("an", at) ? 2 : 1);
        boolean fixed = taken('=');
        int length = Integer.parseInt(word());
        int least = fixed ? length : 1;
        if (taken('-')) {
            least = length;
            length = Integer.parseInt(word());
        }
        int decimals = taken('.') ? Integer.parseInt(word()) : 0;
        return new ElementShape(number, type, length, fixed, taken('!'), List.of(), least, decimals,
                repeats());
    }

    /** Whether another part follows; the closing bracket of the group is passed over. */
    private boolean more() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && line.charAt(at) != '|' && !taken(')');
    }

    private int times() {
        return taken('*') ? Integer.parseInt(word()) : 1;
    }

    private int repeats() {
        return taken('^') ? Integer.parseInt(word()) : 1;
    }

    private boolean taken(char one) {
        boolean here = at < line.length() && line.charAt(at) == one;
        at += here ? 1 : 0;
        return here;
    }

    private String word() {
        int from = at;
        while (at < line.length() && Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        return line.substring(from, at);
    }
}
