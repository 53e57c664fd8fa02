package org.paperlessport.schemas.port;

/**
 * What a message says of itself.
 *
 * @param number   BGM 1004 (C106 from D.96A on); B1-02 in X12 301; empty where the syntax has none
 * @param function BGM 1225 and platform 00 field 4, e.g. 9 original, 1 cancel; empty in X12
 */
public record Heading(String number, String function) {

    static final Heading NONE = new Heading("", "");
}
