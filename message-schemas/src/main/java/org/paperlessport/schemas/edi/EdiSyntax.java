package org.paperlessport.schemas.edi;

/** The syntax an interchange says it is written in (S001), e.g. {@code UNOC} and {@code 3}. */
public record EdiSyntax(String identifier, String version) {

    static final EdiSyntax UNKNOWN = new EdiSyntax("", "");

    /** Syntax 4 writes the date of UNB with its century; 1 to 3 do not. */
    boolean isFour() {
        return version.equals("4");
    }
}
