package org.paperlessport.clearance;

/** A firm as a document names it: customs registration number (10) or unified social credit code (18), and its name. */
public record Firm(String code, String name) {
}
