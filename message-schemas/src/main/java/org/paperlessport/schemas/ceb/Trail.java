package org.paperlessport.schemas.ceb;

import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Place;

/** The elements open at the moment, from the root down, and how to say where we are. */
final class Trail {

    private final XMLStreamReader2 in;
    private final OpenElement[] open = new OpenElement[XmlLimits.MAX_DEPTH + 1];
    private int depth = -1;

    Trail(XMLStreamReader2 in) {
        this.in = in;
    }

    /** Goes into the element at which the parser stands. */
    void enter(Field field, Shape shape, int index) {
        OpenElement element = open[++depth];
        if (element == null) {
            element = open[depth] = new OpenElement();
        }
        element.open(field, shape, in.getNamespaceURI(), index);
        XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
        element.line = spot.getLineNumber();
        element.column = spot.getColumnNumber();
    }

    void leave() {
        depth--;
    }

    OpenElement innermost() {
        return open[depth];
    }

    OpenElement root() {
        return open[0];
    }

    /** 0 inside the root, 1 inside a document, -1 outside. */
    int depth() {
        return depth;
    }

    /**
     * Of the innermost element, e.g. {@code CEB311Message/Order[2]/OrderHead}; repeated elements carry their
     * number.
     */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= depth; i++) {
            Field field = open[i].field;
            path.append(i == 0 ? "" : "/").append(field.shown());
            if (i > 0 && (field.repeats() || open[i].index > 1)) {
                path.append('[').append(open[i].index).append(']');
            }
        }
        return path.toString();
    }

    /** Of an element that the table does not know, inside the innermost one. */
    String pathOfStranger() {
        return path() + "/" + FaultTexts.shown(in.getLocalName());
    }

    /** Where the parser stands. */
    Place here(String path) {
        XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
        return new Place.InXml(spot.getLineNumber(), spot.getColumnNumber(), path);
    }

    /** Where the innermost element begins. */
    Place beginning() {
        return new Place.InXml(open[depth].line, open[depth].column, path());
    }

    /** Where the parser stands, as one number: line &lt;&lt; 32 | column. */
    long spot() {
        XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
        return (long) spot.getLineNumber() << 32 | spot.getColumnNumber();
    }

    /** A place noted earlier by {@link #spot}. */
    static Place at(long spot, String path) {
        return new Place.InXml((int) (spot >> 32), (int) spot, path);
    }
}
