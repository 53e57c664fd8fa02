package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.LayoutLine.Element;
import org.paperlessport.schemas.port.LayoutLine.Value;

/**
 * Holds a segment against its elements. A value that is too long or of the wrong kind is left out whole, never cut; a
 * number that is too short is led by zeros; a date goes without its century where X12 003 has no place for it, which is
 * told of. Without a value that must be there, its composite or segment goes too.
 */
final class Fitting {

    private final List<Element> elements;
    private final Leftovers left;

    Fitting(List<Element> elements, Leftovers left) {
        this.elements = elements;
        this.left = left;
    }

    Optional<EdiSegment> fitted(EdiSegment segment) {
        List<List<String>> fitted = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < Math.max(elements.size(), segment.elements().size()); i++) {
            List<String> given = i < segment.elements().size() ? segment.elements().get(i) : List.of();
            if (i >= elements.size()) {
                told(segment.tag(), i, given);
            } else {
                List<String> values = fitted(segment.tag(), i, elements.get(i), given);
                whole &= !elements.get(i).mandatory() || values.stream().anyMatch(value -> !value.isEmpty());
                fitted.add(values);
            }
        }
        if (!whole) {
            left.wanting(segment.tag(), firstWanting(fitted));
            for (int i = 0; i < fitted.size(); i++) {
                told(segment.tag(), i, fitted.get(i));
            }
        }
        while (!fitted.isEmpty() && fitted.get(fitted.size() - 1).stream().allMatch(String::isEmpty)) {
            fitted.remove(fitted.size() - 1);
        }
        return whole ? Optional.of(new EdiSegment(segment.tag(), List.copyOf(fitted))) : Optional.empty();
    }

    private int firstWanting(List<List<String>> fitted) {
        int at = 0;
        while (!elements.get(at).mandatory() || fitted.get(at).stream().anyMatch(value -> !value.isEmpty())) {
            at++;
        }
        return at + 2;
    }

    private List<String> fitted(String tag, int at, Element element, List<String> given) {
        List<String> values = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < Math.max(given.size(), element.values().size()); i++) {
            String value = i < given.size() ? given.get(i) : "";
            Value place = i < element.values().size() ? element.values().get(i) : null;
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
    private static String fitted(String value, Value place) {
        String digits = value.replaceAll("[^0-9]", "");
        return switch (place.type()) {
            case "n", "r" -> !value.matches("-?[0-9]+(\\.[0-9]+)?") || digits.length() > place.most() ? null
                    : value.startsWith("-") ? "-" + led(value.substring(1), digits, place.least())
                    : led(value, digits, place.least());
            case "w" -> value.matches("[0-9]+") && value.length() <= place.most()
                    ? led(value, digits, place.least()) : null;
            case "f" -> value.matches("[0-9]{1," + place.most() + "}(\\.[0-9]{1," + Math.max(1, place.decimals())
                    + "})?") ? value : null;
            case "d" -> place.most() == 6 && value.matches("[0-9]{8}") ? value.substring(2)
                    : value.matches("[0-9]{" + place.most() + "}") ? value : null;
            case "t" -> value.matches("[0-9]{" + place.least() + "," + place.most() + "}") ? value : null;
            case "a" -> value.matches("[^0-9]*") && value.length() <= place.most() ? value : null;
            default -> value.length() < place.least() || value.length() > place.most() ? null : value;
        };
    }

    private static String led(String value, String digits, int least) {
        return "0".repeat(Math.max(0, least - digits.length())) + value;
    }
}
