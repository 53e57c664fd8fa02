package org.paperlessport.clearance.port;

import java.util.Locale;

/**
 * A container's number, e.g. {@code PPLU2600010}; spaces and small letters are written away. Up to 17
 * characters.
 */
public record ContainerNumber(String value) implements Comparable<ContainerNumber> {

    public ContainerNumber {
        value = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > 17) {
            throw new IllegalArgumentException("container number '" + value
                    + "': expected 1 to 17 characters");
        }
    }

    @Override
    public int compareTo(ContainerNumber other) {
        return value.compareTo(other.value);
    }
}
