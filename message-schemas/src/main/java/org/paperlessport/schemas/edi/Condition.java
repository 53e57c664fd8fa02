package org.paperlessport.schemas.edi;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * How the elements of an X12 segment depend on one another, e.g. {@code P0304}: both elements or neither.
 *
 * @param kind     P all or none; R at least one; E at most one; C when the first comes, all others must; L when the
 *                 first comes, one of the others must
 * @param elements counted from 1 behind the tag
 * @param mask     the same as bits, the first element being the lowest
 * @param proven   what departs from it refuses; otherwise it is only told of
 */
public record Condition(char kind, int[] elements, long mask, boolean proven) {

    /** Where it is broken: at an element, which is asked for or excluded there. */
    record Breach(int element, SyntaxFault why, String expected) {
    }

    static Condition of(String text, boolean proven) {
        if (!text.matches("[PRECL]([0-9]{2}){2,}")) {
            throw new IllegalArgumentException("no condition of X12: " + text);
        }
        int[] elements = new int[text.length() / 2];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = Integer.parseInt(text.substring(2 * i + 1, 2 * i + 3));
        }
        long mask = Arrays.stream(elements).mapToLong(one -> 1L << one - 1).reduce(0, (one, other) -> one | other);
        return new Condition(text.charAt(0), elements, mask, proven);
    }

    /** Whether the elements that come, as bits, keep to it. */
    public boolean kept(long comes) {
        long here = comes & mask;
        long first = 1L << elements[0] - 1;
        return switch (kind) {
            case 'P' -> here == 0 || here == mask;
            case 'C' -> (comes & first) == 0 || here == mask;
            case 'R' -> here != 0;
            case 'L' -> (comes & first) == 0 || here != first;
            default -> (here & here - 1) == 0;
        };
    }

    /**
     * What may come once that is left out which cannot come so: all of a P, the first of a C or L, all but the first of
     * an E. Of an R nothing can be left out.
     *
     * @param comes the elements that would come, as bits
     */
    public long withoutBreach(long comes) {
        long here = comes & mask;
        return kept(comes) ? comes : switch (kind) {
            case 'P' -> comes & ~mask;
            case 'C', 'L' -> comes & ~(1L << elements[0] - 1);
            case 'E' -> comes & ~mask | Long.lowestOneBit(here);
            default -> comes;
        };
    }

    /** How it is broken by the elements that come; none where it is kept. */
    List<Breach> breaches(String tag, long comes) {
        IntPredicate there = one -> (comes >> one - 1 & 1) != 0;
        return kept(comes) ? List.of() : switch (kind) {
            case 'P', 'C' -> lacking(tag, there);
            case 'R' -> oneOf(tag, 0);
            case 'L' -> oneOf(tag, 1);
            default -> excluded(tag, there);
        };
    }

    private List<Breach> lacking(String tag, IntPredicate comes) {
        int there = Arrays.stream(elements).filter(comes).findFirst().orElseThrow();
        return Arrays.stream(elements).filter(one -> !comes.test(one))
                .mapToObj(one -> new Breach(one, SyntaxFault.CONDITION_MISSING,
                        name(tag, one) + " beside " + name(tag, there))).toList();
    }

    private List<Breach> oneOf(String tag, int from) {
        return List.of(new Breach(elements[from], SyntaxFault.CONDITION_MISSING, Arrays.stream(elements).skip(from)
                .mapToObj(one -> name(tag, one)).collect(Collectors.joining(" or "))));
    }

    private List<Breach> excluded(String tag, IntPredicate comes) {
        int[] there = Arrays.stream(elements).filter(comes).toArray();
        return Arrays.stream(there).skip(1).mapToObj(one -> new Breach(one, SyntaxFault.EXCLUDED,
                "nothing beside " + name(tag, there[0]))).toList();
    }

    private static String name(String tag, int element) {
        return tag + (element < 10 ? "0" : "") + element;
    }
}
