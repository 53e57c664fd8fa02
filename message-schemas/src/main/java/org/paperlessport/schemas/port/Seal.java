package org.paperlessport.schemas.port;

/**
 * @param number EDIFACT SEL 9308, X12 M7 and VID, platform 51 field 4
 * @param party  EDIFACT SEL 9303, e.g. CA carrier, SH shipper, CU customs; empty elsewhere
 */
public record Seal(String number, String party) {
}
