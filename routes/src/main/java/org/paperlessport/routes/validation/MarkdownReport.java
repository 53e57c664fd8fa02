package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line a file: what it is, whether it is valid, which faults it has how often, and the first of them in words.
 * Files of a folder are named as they lie in it.
 */
final class MarkdownReport implements Report {

    private static final int MOST_KINDS = 4;
    /** More of a value than tells what is wrong is nobody's business. */
    private static final int LONGEST_VALUE = 24;

    private final PrintStream out;
    private final Words words;
    private final FaultPlace place;
    private final List<String> folders;
    private int files;
    private int valid;
    private int warned;

    /** @param folders that were asked for */
    MarkdownReport(PrintStream out, Words words, List<String> folders) {
        this.out = out;
        this.words = words;
        this.place = new FaultPlace(words);
        this.folders = folders;
        row(List.of(words.of("file"), words.of("format"), words.of("type"), words.of("edition"),
                words.of("table.verdict"), words.of("table.faults"), words.of("first")));
        out.println("|---|---|---|---|---|---|---|");
    }

    @Override
    public void add(Judged judged) {
        Verdict verdict = judged.verdict();
        boolean warns = verdict.valid() && !verdict.errors().isEmpty();
        files++;
        valid += verdict.valid() ? 1 : 0;
        warned += warns ? 1 : 0;
        row(List.of(name(judged.file()), verdict.kind().format(), verdict.kind().type(), verdict.kind().edition(),
                verdict(verdict, warns), kinds(verdict.errors()), first(verdict)));
    }

    private String name(String file) {
        return folders.stream().filter(folder -> Path.of(file).startsWith(folder) && !file.equals(folder)).findFirst()
                .map(folder -> Path.of(folder).relativize(Path.of(file)).toString()).orElse(file);
    }

    private String verdict(Verdict verdict, boolean warns) {
        return words.of(!verdict.kind().recognised() ? "table.unknown" : !verdict.schemaValid() ? "table.schema"
                : !verdict.valid() ? "table.values" : warns ? "table.warned" : "table.valid");
    }

    private static String kinds(List<Finding> findings) {
        Map<String, Long> often = findings.stream().collect(Collectors.groupingBy(finding -> finding.fault().code(),
                LinkedHashMap::new, Collectors.counting()));
        List<String> kinds = new ArrayList<>(often.entrySet().stream().limit(MOST_KINDS)
                .map(one -> one.getKey() + (one.getValue() == 1 ? "" : " ×" + one.getValue())).toList());
        if (often.size() > MOST_KINDS) {
            kinds.add("…");
        }
        return String.join(", ", kinds);
    }

    /** The first that refuses, else the first that is only told of. */
    private String first(Verdict verdict) {
        return verdict.errors().stream().filter(Finding::refuses).findFirst()
                .or(() -> verdict.errors().stream().findFirst()).map(this::told).orElse("");
    }

    private String told(Finding finding) {
        Fault fault = finding.fault();
        String where = saysItsPlace(fault) ? finding.message() == 0 ? "" : words.of("message", finding.message())
                : place.of(finding);
        return where + " " + words.say(fault.message()) + value("found", cut(fault.found().strip()))
                + value("expected", fault.expected().strip());
    }

    private static boolean saysItsPlace(Fault fault) {
        return fault.where() instanceof Place.InEdi && fault.layer() == Layer.SCHEMA;
    }

    private String value(String what, String value) {
        return value.isEmpty() ? "" : " " + words.of(what) + " " + value;
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private void row(List<String> cells) {
        out.println(cells.stream().map(MarkdownReport::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** What Markdown would take for its own is released. */
    private static String cell(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip().replaceAll("([|`*<>\\[\\]\\\\])", "\\\\$1");
    }

    @Override
    public void close() {
        out.println();
        out.println(words.of("table.sum", files, valid, warned, files - valid));
    }
}
