package org.paperlessport.schemas.edi;

import java.util.EnumMap;
import java.util.Map;

/** Counts in how many messages each rule of {@link Difference} was met, and tells it as Markdown. */
final class DifferenceTable {

    private final Map<Difference, Integer> often = new EnumMap<>(Difference.class);
    private int good;
    private int bad;
    private int alike;

    void judged(boolean valid, boolean same) {
        good += valid ? 1 : 0;
        bad += valid ? 0 : 1;
        alike += same ? 1 : 0;
    }

    void met(Difference difference) {
        often.merge(difference, 1, Integer::sum);
    }

    String markdown() {
        var text = new StringBuilder("""
                # Where the two EDI readers differ

                The hub reads UN/EDIFACT with a reader of its own. In the tests StAEDI judges the same messages by the same
                tables: messages made from every table, whole and broken in one place each. Every difference falls under one
                of these rules; one that does not fails the test. Made by
                `./mvnw -pl message-schemas test -Dtest=VerdictComparisonTest -Ddifferences=FILE`.

                """);
        text.append("Of ").append(good + bad).append(" messages (").append(good).append(" valid, ").append(bad)
                .append(" broken, ").append(EdiTables.PUBLISHED.tables().size()).append(" tables) the two say the same of ")
                .append(alike).append(".\n\n| rule | messages | what differs, and why ours stands |\n")
                .append("|---|---|---|\n");
        for (Difference difference : Difference.values()) {
            text.append("| ").append(difference.name().toLowerCase().replace('_', ' ')).append(" | ")
                    .append(often.getOrDefault(difference, 0)).append(" | ").append(difference.why().strip()).append(" |\n");
        }
        return text.toString();
    }
}
