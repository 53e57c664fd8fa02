package org.paperlessport.schemas.port;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.paperlessport.schemas.edi.EdiSegment;

/** A run of lines, asked by tag and qualifier. */
record Lines(List<Line> all) {

    static Lines of(List<EdiSegment> segments) {
        List<Line> lines = new ArrayList<>();
        segments.forEach(segment -> lines.add(new Line(segment, lines.size() + 1)));
        return new Lines(lines);
    }

    /** What stands before the first line that is so. */
    Lines before(Predicate<Line> start) {
        for (int i = 0; i < all.size(); i++) {
            if (start.test(all.get(i))) {
                return new Lines(all.subList(0, i));
            }
        }
        return this;
    }

    /** The runs that begin with such a line, each up to the next or to a tag that ends them. */
    List<Lines> groups(Predicate<Line> start, Set<String> enders) {
        List<Lines> groups = new ArrayList<>();
        List<Line> open = null;
        for (Line line : all) {
            if (start.test(line)) {
                open = new ArrayList<>();
                groups.add(new Lines(open));
            } else if (enders.contains(line.tag())) {
                open = null;
            }
            if (open != null) {
                open.add(line);
            }
        }
        return groups;
    }

    List<Line> with(String tag) {
        return all.stream().filter(line -> line.is(tag)).toList();
    }

    Optional<Line> first(String tag) {
        return all.stream().filter(line -> line.is(tag)).findFirst();
    }

    String value(String tag, int element) {
        return first(tag).map(line -> line.value(element)).orElse("");
    }

    static boolean isNumber(String text) {
        return text.length() < 40 && text.matches("-?([0-9]+[.,]?[0-9]*|[.,][0-9]+)");
    }

    /** 1.000 is 1. */
    static BigDecimal number(String text) {
        String plain = text.replace(',', '.');
        return new BigDecimal(plain.endsWith(".") ? plain + "0" : plain).stripTrailingZeros();
    }
}
