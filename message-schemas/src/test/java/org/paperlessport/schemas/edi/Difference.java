package org.paperlessport.schemas.edi;

import java.util.List;

/**
 * Every way in which StAEDI's verdict on a message differs from ours, and why ours stands. A verdict is a list of
 * {@code code tag segment element component}.
 */
enum Difference {

    SEGMENT_TWICE_IN_THE_STRUCTURE("""
            Two positions of one tag that follow each other (UNS of CUSDEC), each of which may be used once: the second \
            segment is at the second position, as ISO 9735 part 1 has segments processed in the order of the \
            structure. StAEDI takes it for one too many at the first (35), and then misses it (13).""") {
        @Override
        boolean explains(List<String> ours, List<String> theirs) {
            return theirs.stream().filter(one -> !one.matches("(35|13) UNS .*")).toList().equals(ours);
        }
    },
    OPENER_MISSING("""
            A group without the segment that opens it: 0085 13 names the mandatory segment that is missing, once, and \
            the group is read on. StAEDI calls every segment of the group not supported in its position (15); its \
            maintainers declined to do otherwise.""") {
        @Override
        boolean explains(List<String> ours, List<String> theirs) {
            return ours.size() == 1 && ours.get(0).startsWith("13 ")
                    && theirs.stream().anyMatch(one -> one.startsWith("15 "));
        }
    },
    COMPONENTS_OF_A_SIMPLE_ELEMENT("""
            A simple element with two components: 0085 16 at the component that is too many. StAEDI tells it at \
            both.""") {
        @Override
        boolean explains(List<String> ours, List<String> theirs) {
            return ours.size() == 1 && ours.get(0).startsWith("16 ") && theirs.size() == 2
                    && theirs.get(0).startsWith("16 ") && theirs.get(0).endsWith(" 1") && theirs.containsAll(ours);
        }
    },
    DECIMAL_NOTATION("""
            A number with two decimal marks, or none of the digits that must stand beside one: 0085 has codes of their \
            own for it, 19 and 38. StAEDI says 37, or nothing.""") {
        @Override
        boolean explains(List<String> ours, List<String> theirs) {
            return ours.size() == 1 && (ours.get(0).startsWith("19 ") || ours.get(0).startsWith("38 "))
                    && (theirs.isEmpty() || theirs.size() == 1
                            && theirs.get(0).substring(2).equals(ours.get(0).substring(2)));
        }
    },
    COMPOSITE_MISSING("""
            A mandatory composite of which nothing is there: 0085 13 at the composite. StAEDI tells it at its first \
            component where the composite is the last but one that was sent.""") {
        @Override
        boolean explains(List<String> ours, List<String> theirs) {
            return ours.size() == 1 && theirs.size() == 1 && ours.get(0).startsWith("13 ")
                    && ours.get(0).endsWith(" 0")
                    && theirs.get(0).equals(ours.get(0).replaceFirst(" 0$", " 1"));
        }
    };

    private final String why;

    Difference(String why) {
        this.why = why;
    }

    String why() {
        return why;
    }

    abstract boolean explains(List<String> ours, List<String> theirs);
}
