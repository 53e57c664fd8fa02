package org.paperlessport.schemas.port;

/**
 * Where someone is found; every part may be empty.
 *
 * @param lines   EDIFACT NAD C059 3042, or C058 3124 beside a name in C080; X12 N3; platform fields 4 on; parted by
 *                line feeds
 * @param city    EDIFACT 3164, X12 N4-01
 * @param region  EDIFACT 3229, X12 N4-02
 * @param postal  EDIFACT 3251, X12 N4-03
 * @param country EDIFACT 3207, X12 N4-04: ISO 3166 letters
 */
public record Address(String lines, String city, String region, String postal, String country) {

    public static final Address NONE = new Address("", "", "", "", "");
}
