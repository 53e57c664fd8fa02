package org.paperlessport.routes.validation;

import org.paperlessport.adapters.console.RawBytes;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The faults of each file with the line that each stands in, and a table of all files. */
final class TableReport implements Report {

    /** More faults of one file than a person reads; JSON has them all. */
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_LINE = 160;

    private final PrintStream out;
    private final Words words;
    private final FaultPlace place;
    private final boolean answers;
    private final List<List<String>> rows = new ArrayList<>();

    TableReport(PrintStream out, Words words, boolean answers) {
        this.out = out;
        this.words = words;
        this.place = new FaultPlace(words);
        this.answers = answers;
        rows.add(List.of(words.of("file"), words.of("format"), words.of("type"), words.of("edition"),
                words.of("schema"), words.of("valid"), words.of("faults"), words.of("answer.type")));
    }

    @Override
    public void add(Judged judged) {
        Verdict verdict = judged.verdict();
        rows.add(List.of(judged.file(), shown(verdict.kind().format()), shown(verdict.kind().type()),
                shown(verdict.kind().edition()), words.of(verdict.schemaValid() ? "yes" : "no"),
                words.of(verdict.valid() ? "yes" : "no"), String.valueOf(verdict.errors().size()),
                shown(verdict.answer().type())));
        if (!verdict.errors().isEmpty()) {
            addFaults(judged);
        }
        if (answers && verdict.answer().present()) {
            out.println(judged.file() + ": " + verdict.answer().type());
            out.println(verdict.answer().text().get());
            out.println();
        }
    }

    private void addFaults(Judged judged) {
        List<Finding> findings = judged.verdict().errors();
        RawBytes raw = RawBytes.of(judged.bytes(), judged.verdict().kind().format());
        out.println(judged.file());
        for (Finding finding : findings.subList(0, Math.min(MOST_FAULTS, findings.size()))) {
            addFault(finding, raw);
        }
        if (findings.size() > MOST_FAULTS) {
            out.println("  " + words.of("more", findings.size() - MOST_FAULTS));
        }
        out.println();
    }

    private void addFault(Finding finding, RawBytes raw) {
        Fault fault = finding.fault();
        String where = place.of(finding);
        out.println("  " + where + (where.isEmpty() ? "" : "  ") + fault.code() + " ("
                + words.of("severity." + fault.severity()) + ", " + words.of("layer." + fault.layer()) + ")");
        out.println("    " + words.say(fault.message()));
        out.println("    " + words.of("found") + " " + shown(fault.found()) + "   " + words.of("expected") + " "
                + shown(fault.expected()));
        raw.line(finding).ifPresent(line -> out.println("    > " + line.label() + " | " + cut(line.text().strip())));
    }

    @Override
    public void close() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    /** Chinese characters take two places. */
    private static int width(String text) {
        return text.codePoints().map(one -> one >= 0x1100 && one != 0x2026 ? 2 : 1).sum();
    }
}
