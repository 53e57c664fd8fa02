package org.paperlessport.schemas.edi;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The message references that an interchange, or a group, has used. Most senders count up, which takes no room at all:
 * the first and the last number of the row are kept. What stands out of the row is kept as numbers of 64 bits, mixed
 * with a secret, so that millions take little room; two different ones are taken for the same about once in 10^7
 * interchanges of a million messages.
 */
final class References {

    private static final int MOST_DIGITS = 18;
    private static final long NO_NUMBER = -1;

    private final long secret = ThreadLocalRandom.current().nextLong();
    private long[] seen = new long[64];
    private int size;
    private long first = NO_NUMBER;
    private long last = NO_NUMBER;
    private int width;

    /** False when it was used before. */
    boolean add(String reference) {
        long number = number(reference);
        if (number != NO_NUMBER && first == NO_NUMBER && size == 0) {
            first = number;
            last = number;
            width = reference.length();
            return true;
        }
        boolean inForm = number != NO_NUMBER && (reference.length() == width
                || reference.length() > width && reference.charAt(0) != '0');
        if (inForm && number >= first && number <= last) {
            return false;
        }
        if (inForm && number == last + 1 && (size == 0 || !contains(mixed(reference)))) {
            last = number;
            return true;
        }
        if (2 * size >= seen.length) {
            grow();
        }
        boolean added = put(mixed(reference));
        size += added ? 1 : 0;
        return added;
    }

    /** Only digits, and not too many of them. */
    private static long number(String reference) {
        if (reference.isEmpty() || reference.length() > MOST_DIGITS) {
            return NO_NUMBER;
        }
        long number = 0;
        for (int i = 0; i < reference.length(); i++) {
            int digit = reference.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private long mixed(String reference) {
        long mixed = secret;
        for (int i = 0; i < reference.length(); i++) {
            mixed = mix(mixed ^ reference.charAt(i));
        }
        return mixed == 0 ? 1 : mixed;
    }

    private boolean contains(long mixed) {
        int at = (int) mixed & seen.length - 1;
        while (seen[at] != 0 && seen[at] != mixed) {
            at = at + 1 & seen.length - 1;
        }
        return seen[at] == mixed;
    }

    private boolean put(long mixed) {
        int at = (int) mixed & seen.length - 1;
        while (seen[at] != 0) {
            if (seen[at] == mixed) {
                return false;
            }
            at = at + 1 & seen.length - 1;
        }
        seen[at] = mixed;
        return true;
    }

    private void grow() {
        long[] before = seen;
        seen = new long[2 * before.length];
        for (long one : before) {
            if (one != 0) {
                put(one);
            }
        }
    }

    /** The finishing step of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
