package org.paperlessport.schemas.ceb;

/** An edition of the published schemas. We read both and write the newest. */
public enum Edition {

    /** GACC announcement 2018 No. 113. */
    E2018("2018"),
    /** China E-port Data Centre, 17 May 2022. */
    E202205("202205");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    /** As it is printed on the specification, e.g. {@code 202205}. */
    public String label() {
        return label;
    }
}
