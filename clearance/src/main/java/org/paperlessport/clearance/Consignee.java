package org.paperlessport.clearance;

/** Who receives the goods; district is six digits or empty. */
public record Consignee(String name, String telephone, String address, String district) {
}
