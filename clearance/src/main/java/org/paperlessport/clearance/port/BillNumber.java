package org.paperlessport.clearance.port;

/**
 * The number of a bill of lading, as the manifest and the declarations' {@code billNo} give it. Up to 37
 * characters.
 */
public record BillNumber(String value) implements Comparable<BillNumber> {

    private static final int LONGEST = 37;

    public BillNumber {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("bill number '" + value + "': expected 1 to 37 characters");
        }
    }

    /** EDI has room for 70 characters, the declarations for 37. */
    public static boolean isTooLong(String value) {
        return value.strip().length() > LONGEST;
    }

    @Override
    public int compareTo(BillNumber other) {
        return value.compareTo(other.value);
    }
}
