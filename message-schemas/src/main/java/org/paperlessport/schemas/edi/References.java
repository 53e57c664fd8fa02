package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The references used so far, of messages or sets. Those that follow each other, as nearly all do, are kept as the
 * first and the last of a run; the others as numbers of 64 bits, mixed with a secret: two different ones are taken for
 * the same about once in 10^7 interchanges of a million. Of those, {@value #MOST} are kept; later ones are only compared.
 */
final class References {

    /** Takes 64 MB. */
    static final int MOST = 6_000_000;
    private static final int MOST_RUNS = 1_000;
    /** Of a number that fits 64 bits. */
    private static final int MOST_DIGITS = 18;

    private final long secret = ThreadLocalRandom.current().nextLong();
    private final List<Run> runs = new ArrayList<>();
    private Run last = new Run(0, 0, -1, -1);
    private long[] seen = new long[64];
    private int size;

    /** False when it was used before. */
    boolean add(String reference) {
        int digits = digits(reference);
        int stem = reference.length() - digits;
        long name = mixed(reference, stem) + digits;
        long number = digits == 0 ? -1 : Long.parseLong(reference, stem, reference.length(), 10);
        long mixed = mix(mix(name) ^ number);
        if (isSeen(mixed) || isInRun(name, digits, number)) {
            return false;
        }
        if (last.isFollowedBy(name, digits, number) && (last.isKept() || runs.size() < MOST_RUNS)) {
            if (!last.isKept()) {
                runs.add(last);
            }
            last.to = number;
        } else {
            last = new Run(name, digits, number, number);
            keep(mixed);
        }
        return true;
    }

    /** How many digits it ends with. */
    private static int digits(String reference) {
        int from = reference.length();
        while (from > 0 && reference.length() - from < MOST_DIGITS && reference.charAt(from - 1) >= '0'
                && reference.charAt(from - 1) <= '9') {
            from--;
        }
        return reference.length() - from;
    }

    private long mixed(String reference, int length) {
        long mixed = secret;
        for (int i = 0; i < length; i++) {
            mixed = mix(mixed ^ reference.charAt(i));
        }
        return mixed;
    }

    private boolean isInRun(long name, int digits, long number) {
        for (Run run : runs) {
            if (run.holds(name, digits, number)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(long mixed) {
        return seen[slot(mixed)] != 0;
    }

    private void keep(long mixed) {
        if (size == MOST) {
            return;
        }
        if (4L * size >= 3L * seen.length) {
            long[] before = seen;
            seen = new long[2 * before.length];
            for (long one : before) {
                if (one != 0) {
                    seen[slot(one)] = one;
                }
            }
        }
        seen[slot(mixed)] = mixed == 0 ? 1 : mixed;
        size++;
    }

    /** Where it stands, or would stand. */
    private int slot(long mixed) {
        long one = mixed == 0 ? 1 : mixed;
        int at = (int) one & seen.length - 1;
        while (seen[at] != 0 && seen[at] != one) {
            at = at + 1 & seen.length - 1;
        }
        return at;
    }

    /** The finishing step of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** Numbers of one width behind one stem, each one more than the one before. */
    private static final class Run {

        private final long name;
        private final int digits;
        private final long from;
        private long to;

        Run(long name, int digits, long from, long to) {
            this.name = name;
            this.digits = digits;
            this.from = from;
            this.to = to;
        }

        boolean isKept() {
            return to > from;
        }

        boolean holds(long otherName, int otherDigits, long number) {
            return name == otherName && digits == otherDigits && number >= from && number <= to;
        }

        boolean isFollowedBy(long otherName, int otherDigits, long number) {
            return name == otherName && digits == otherDigits && digits > 0 && number == to + 1;
        }
    }
}
