package org.paperlessport.schemas.ceb;

import java.util.Arrays;

/** An element that has begun and not ended, and what was seen inside it. Reused from element to element. */
final class OpenElement {

    Field field;
    /** How it is bound, and as what; null when it is not. */
    Shape shape;
    Object bound;
    /** The namespace it was really written in. */
    String namespace;
    /** Its number among its equal siblings, from 1. */
    int index;
    int line;
    int column;
    /** SEQUENCE: how often each child was seen. */
    int[] seen = new int[64];
    /** SEQUENCE: the furthest child seen so far. */
    int furthest;
    /** SEQUENCE: the line and column where each child was passed over, as line &lt;&lt; 32 | column. */
    long[] passedAt = new long[64];
    boolean hasElements;
    boolean hasStrayText;
    /** Of a value; the builder is used only when the text comes in pieces. */
    private String text;
    private StringBuilder pieces;

    void open(Field opened, Shape boundBy, String writtenIn, int number) {
        field = opened;
        shape = boundBy;
        bound = null;
        namespace = writtenIn;
        index = number;
        furthest = 0;
        hasElements = false;
        hasStrayText = false;
        text = "";
        pieces = null;
        int children = opened.children().size();
        if (children > seen.length) {
            seen = new int[children];
            passedAt = new long[children];
        } else {
            Arrays.fill(seen, 0, children, 0);
        }
    }

    void add(String piece) {
        if (pieces != null) {
            pieces.append(piece);
        } else if (text.isEmpty()) {
            text = piece;
        } else {
            pieces = new StringBuilder(text).append(piece);
        }
    }

    String text() {
        return pieces == null ? text : pieces.toString();
    }
}
