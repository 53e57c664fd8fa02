package org.paperlessport.clearance.port;

/** A terminal, a supervised site or a port, by its code, e.g. {@code NBTERM}. */
public record Place(String code) implements Comparable<Place> {

    /** Nobody has said where. */
    public static final Place UNKNOWN = new Place("");

    public Place {
        code = code.strip();
    }

    public boolean isKnown() {
        return !code.isEmpty();
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }
}
