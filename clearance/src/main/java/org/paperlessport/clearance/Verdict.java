package org.paperlessport.clearance;

/** What became of an event that was put to a case; all three are normal. */
public sealed interface Verdict {

    record Moved(Stage from, Stage to) implements Verdict {
    }

    /** It was known already, or changes nothing. */
    record AlreadyKnown() implements Verdict {
    }

    /** It does not fit where the case stands; why, in words for the person who tried. */
    record Contradiction(Text why) implements Verdict {
    }
}
