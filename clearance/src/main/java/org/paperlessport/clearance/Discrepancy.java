package org.paperlessport.clearance;

/**
 * One fault that a customs check found, with the value that each paper gives (empty where it gives none).
 *
 * @param code   customs check code, e.g. 1332; our own start at 90000
 * @param field  the field in question, e.g. {@code acturalPaid} or {@code lines[2].qty}
 * @param owner  whose paper is to be mended
 * @param text   what is wrong and how to mend it
 */
public record Discrepancy(String code, String field, String order, String payment, String waybill,
                          String declaration, Owner owner, Text text) {
}
