package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.edi.Condition;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.SegmentShape;
import org.paperlessport.schemas.edi.SegmentShape.ElementShape;

/**
 * Holds a segment against its elements. A value that is too long or of the wrong kind is left out whole, never cut; a
 * number that is too short is led by zeros; a date goes without its century where X12 003 has no place for it, which is
 * told of. Without a value that must be there, or that
 * another asks for, its composite or segment goes too.
 */
final class Fitting {

    private final List<ElementShape> elements;
    private final List<Condition> conditions;
    private final Leftovers left;

    Fitting(SegmentShape shape, Leftovers left) {
        this.elements = shape.elements();
        this.conditions = shape.conditions();
        this.left = left;
    }

    Optional<EdiSegment> fitted(EdiSegment segment) {
        List<List<String>> fitted = new ArrayList<>();
        for (int i = 0; i < Math.max(elements.size(), segment.elements().size()); i++) {
            List<String> given = i < segment.elements().size() ? segment.elements().get(i) : List.of();
            if (i >= elements.size()) {
                told(segment.tag(), i, given);
            } else {
                fitted.add(fitted(segment.tag(), i, elements.get(i), given));
            }
        }
        long comes = withoutBreaches(segment.tag(), fitted);
        boolean whole = firstWanting(fitted) < 0
                && conditions.stream().allMatch(one -> one.kept(comes) || !one.proven());
        if (!whole) {
            left.wanting(segment.tag(), Math.max(0, firstWanting(fitted)));
            for (int i = 0; i < fitted.size(); i++) {
                told(segment.tag(), i, fitted.get(i));
            }
        }
        while (!fitted.isEmpty() && isEmpty(fitted.get(fitted.size() - 1))) {
            fitted.remove(fitted.size() - 1);
        }
        return whole ? Optional.of(new EdiSegment(segment.tag(), List.copyOf(fitted))) : Optional.empty();
    }

    /** Leaves out what may not come without another element, or beside it; the bits are of those that come then. */
    private long withoutBreaches(String tag, List<List<String>> fitted) {
        long comes = 0;
        for (int i = 0; i < fitted.size(); i++) {
            comes |= isEmpty(fitted.get(i)) ? 0 : 1L << i;
        }
        for (int i = 0; i < conditions.size(); i++) {
            long kept = conditions.get(i).withoutBreach(comes);
            for (int at = 0; at < fitted.size(); at++) {
                if (((comes ^ kept) >> at & 1) != 0) {
                    told(tag, at, fitted.get(at));
                    fitted.set(at, List.of(""));
                }
            }
            i = kept == comes ? i : -1;
            comes = kept;
        }
        return comes;
    }

    /** Where a mandatory element is not there, with the tag as 1; -1 when all are. */
    private int firstWanting(List<List<String>> fitted) {
        for (int at = 0; at < elements.size(); at++) {
            if (elements.get(at).mandatory() && isEmpty(fitted.get(at))) {
                return at + 2;
            }
        }
        return -1;
    }

    private static boolean isEmpty(List<String> values) {
        return values.stream().allMatch(String::isEmpty);
    }

    private List<String> fitted(String tag, int at, ElementShape element, List<String> given) {
        List<String> values = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < Math.max(given.size(), element.values().size()); i++) {
            String value = i < given.size() ? given.get(i) : "";
            ElementShape place = i < element.values().size() ? element.values().get(i) : null;
            String fits = value.isEmpty() ? "" : place == null ? null : fitted(value, place);
            if (fits == null) {
                left.notCarried(tag, at + 2, i + 1, value);
            }
            if (fits != null && place != null && place.type().equals("d") && fits.length() < value.length()) {
                left.notCarried(tag, at + 2, i + 1, value.substring(0, value.length() - fits.length()));
            }
            whole &= place == null || !place.mandatory() || fits != null && !fits.isEmpty();
            if (place != null) {
                values.add(fits == null ? "" : fits);
            }
        }
        if (!whole) {
            told(tag, at, values);
            return List.of("");
        }
        return values;
    }

    private void told(String tag, int at, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                left.notCarried(tag, at + 2, i + 1, values.get(i));
            }
        }
    }

    /** Null when it cannot stand there. */
    private static String fitted(String value, ElementShape place) {
        String digits = value.replaceAll("[^0-9]", "");
        return switch (place.type()) {
            case "n", "r" -> !value.matches("-?[0-9]+(\\.[0-9]+)?") || digits.length() > place.length() ? null
                    : value.startsWith("-") ? "-" + led(value.substring(1), digits, place.least())
                    : led(value, digits, place.least());
            case "w" -> value.matches("[0-9]+") && value.length() <= place.length()
                    ? led(value, digits, place.least()) : null;
            case "f" -> value.matches("[0-9]{1," + place.length() + "}(\\.[0-9]{1," + Math.max(1, place.decimals())
                    + "})?") ? value : null;
            case "d" -> place.length() == 6 && value.matches("[0-9]{8}") ? value.substring(2)
                    : value.matches("[0-9]{" + place.length() + "}") ? value : null;
            case "t" -> value.matches("[0-9]{" + place.least() + "," + place.length() + "}") ? value : null;
            case "a" -> value.matches("[^0-9]*") && value.length() <= place.length() ? value : null;
            default -> value.length() < place.least() || value.length() > place.length() ? null : value;
        };
    }

    private static String led(String value, String digits, int least) {
        return "0".repeat(Math.max(0, least - digits.length())) + value;
    }
}
