package org.paperlessport.schemas.edi;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The message references an interchange has used. They are kept as numbers of 64 bits, mixed with a secret, so
 * that millions take little room; two different ones are taken for the same about once in 10^7 interchanges of
 * a million messages.
 */
final class References {

    private final long secret = ThreadLocalRandom.current().nextLong();
    private long[] seen = new long[64];
    private int size;

    /** False when it was used before. */
    boolean add(String reference) {
        long mixed = secret;
        for (int i = 0; i < reference.length(); i++) {
            mixed = mix(mixed ^ reference.charAt(i));
        }
        mixed = mixed == 0 ? 1 : mixed;
        if (2 * size >= seen.length) {
            grow();
        }
        boolean added = put(mixed);
        size += added ? 1 : 0;
        return added;
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
