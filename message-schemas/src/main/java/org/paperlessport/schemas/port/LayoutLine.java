package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;

/** One line of the tables, taken apart; how they are written is told at their head. */
final class LayoutLine {

    /** A segment, or a group by the tag of the segment that opens it, with what may follow that. */
    record Part(String tag, boolean mandatory, int most, List<Part> parts) {
    }

    /** An element; a simple one holds one value. */
    record Element(boolean mandatory, List<Value> values) {
    }

    /** A value: its type, the least and the greatest length, and the decimals of type f. */
    record Value(String type, int least, int most, int decimals, boolean mandatory) {
    }

    private final String line;
    private int at;

    LayoutLine(String line) {
        this.line = line;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (more()) {
            if (taken('(')) {
                List<Part> inner = parts();
                parts.add(new Part(inner.get(0).tag(), taken('!'), times(), inner.subList(1, inner.size())));
            } else {
                parts.add(new Part(word(), taken('!'), times(), List.of()));
            }
        }
        return parts;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        while (more()) {
            Element element = element();
            for (int i = times(); i > 0; i--) {
                elements.add(element);
            }
        }
        return elements;
    }

    private Element element() {
        word();
        if (taken('(')) {
            List<Value> values = elements().stream().map(one -> one.values().get(0)).toList();
            return new Element(taken('!'), values);
        }
        taken(':');
        String type = line.substring(at, at += line.startsWith("an", at) ? 2 : 1);
        boolean fixed = taken('=');
        int most = Integer.parseInt(word());
        int least = fixed ? most : 1;
        if (taken('-')) {
            least = most;
            most = Integer.parseInt(word());
        }
        int decimals = taken('.') ? Integer.parseInt(word()) : 0;
        boolean mandatory = taken('!');
        return new Element(mandatory, List.of(new Value(type, least, most, decimals, mandatory)));
    }

    /** Whether another part follows; the closing bracket of the group is passed over. */
    private boolean more() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && !taken(')');
    }

    private int times() {
        return taken('*') ? Integer.parseInt(word()) : 1;
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
