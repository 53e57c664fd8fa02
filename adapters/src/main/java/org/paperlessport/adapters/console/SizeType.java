package org.paperlessport.adapters.console;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Length, height and kind of a container by its four characters, e.g. 22G1 or, in the numbers of before 1995, 2210.
 * Only what is certain is told. Source: ISO 6346:1995, tables D.1 to D.3; the older numbers: ISO 6346:1984.
 */
record SizeType(String code) {

    /** Kind and number, the group of a kind, or two digits. */
    private static final String KIND = "[GVRHUPTBS][0-9]|GP|VH|RE|RT|RS|HR|HI|UT|PL|PF|PC|PS|TN|TD|TG|BU|BK|SN|[0-9]{2}";

    /** In words, or empty where the code is of another list. */
    String said(Wording wording) {
        if (!code.matches("[1234L][0-9C-F](" + KIND + ")") || kind().isEmpty()) {
            return "";
        }
        return Stream.of(of(wording, "port.length.", length()), of(wording, "port.height.", height()),
                of(wording, "port.kind.", kind())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String of(Wording wording, String prefix, String part) {
        String words = wording.code(prefix, part);
        return words.equals(part) ? "" : words;
    }

    /** In feet. */
    private String length() {
        return switch (code.charAt(0)) {
            case '1' -> "10";
            case '2' -> "20";
            case '3' -> "30";
            case '4' -> "40";
            case 'L' -> "45";
            default -> "";
        };
    }

    private String height() {
        return switch (code.charAt(1)) {
            case '0' -> "LOW";
            case '2', '3', 'C' -> "USUAL";
            case '5', 'E' -> "HIGH";
            default -> "";
        };
    }

    private String kind() {
        char kind = code.charAt(2);
        boolean before1995 = Character.isDigit(kind);
        return switch (kind) {
            case 'G' -> "GENERAL";
            case 'V' -> "VENTILATED";
            case 'R' -> "REEFER";
            case 'H' -> "INSULATED";
            case 'U' -> "OPEN_TOP";
            case 'P' -> "FLAT";
            case 'T' -> "TANK";
            case 'B' -> "BULK";
            case 'S' -> "SPECIAL";
            default -> before1995 ? before1995(kind) : "";
        };
    }

    private static String before1995(char kind) {
        return switch (kind) {
            case '0', '1' -> "GENERAL";
            case '3' -> "REEFER";
            case '5' -> "OPEN_TOP";
            case '6' -> "FLAT";
            case '7' -> "TANK";
            default -> "";
        };
    }
}
