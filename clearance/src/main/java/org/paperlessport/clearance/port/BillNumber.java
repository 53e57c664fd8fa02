package org.paperlessport.clearance.port;

/**
 * The number of a bill of lading, as the manifest and the declarations' {@code billNo} give it. Up to 37
 * characters.
 */
public record BillNumber(String value) implements Comparable<BillNumber> {

    public BillNumber {
        value = value.strip();
        if (value.isEmpty() || value.length() > 37) {
            throw new IllegalArgumentException("bill number '" + value + "': expected 1 to 37 characters");
        }
    }

    @Override
    public int compareTo(BillNumber other) {
        return value.compareTo(other.value);
    }
}
