package org.paperlessport.clearance;

/** Who bought, or who paid: idType 1 is the resident identity card, the number of which has 18 characters. */
public record Buyer(String idType, String idNumber, String name, String telephone) {

    /** The identity number in the one spelling under which the yearly ledger knows the person. */
    public String identity() {
        return IdentityNumber.spelled(idNumber.trim());
    }
}
