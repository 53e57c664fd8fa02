package org.paperlessport.adapters.console;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as received, in lines that a person can read, each fault's line marked. A line of an interchange
 * is a segment; an overlong line of XML is broken between two elements. Of a long message only the beginning
 * and what stands around the faults is shown.
 */
public final class RawBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ISA_LENGTH = 106;
    private static final int LONG_LINE = 160;
    private static final int BEGINNING = 1200;
    private static final int AROUND = 12;
    private static final Pattern PERSONAL = Pattern.compile(
            "(<(?:\\w+:)?(?:buyerIdNumber|payerIdNumber|buyerTelephone|payerTelephone|telephone|consigneeTelephone)>)"
                    + "([^<]{4,})(?=</)");

    private RawBytes() {
    }

    /**
     * One line shown.
     *
     * @param label  its number: of the line in XML, of the segment in an interchange; empty for a continued
     *               line
     * @param anchor where a fault's link leads, or empty
     * @param gap    how many lines are left out before it
     */
    public record Line(String label, String text, String anchor, boolean faulty, int gap) {
    }

    private record Piece(int line, int column, String label, String text) {
    }

    /** @param masked whether persons' numbers are hidden from this reader */
    public static List<Line> of(byte[] bytes, String format, List<Fault> faults, boolean masked) {
        var pieces = pieces(bytes, format);
        Set<Integer> faulty = new HashSet<>();
        faults.forEach(fault -> faulty.addAll(placesOf(fault.where(), pieces)));
        return shown(pieces, faulty, masked);
    }

    /** Where the link of a fault leads; empty where its place cannot be found in the bytes. */
    public static String anchorOf(Fault fault, byte[] bytes, String format) {
        return placesOf(fault.where(), pieces(bytes, format)).stream().sorted()
                .findFirst()
                .map(RawBytes::anchor).orElse("");
    }

    private static List<Piece> pieces(byte[] bytes, String format) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return switch (format) {
            case "X12" -> sets(text);
            case "PLATFORM" -> records(text.indexOf('\uFFFD') < 0 ? text : new String(bytes, GB18030));
            default -> format.contains("EDI") ? segments(text) : lines(text);
        };
    }

    /** The segment's number counts from ST as 1; its terminator is the last character of ISA. */
    private static List<Piece> sets(String text) {
        var pieces = new ArrayList<Piece>();
        int isa = text.indexOf("ISA");
        var terminator = isa < 0 || text.length() < isa + ISA_LENGTH ? "~" : text.substring(isa + ISA_LENGTH - 1,
                isa + ISA_LENGTH);
        int inSet = 0;
        for (var segment : text.split("(?<=" + Pattern.quote(terminator) + ")")) {
            var plain = segment.strip();
            if (!plain.isEmpty()) {
                inSet = plain.matches("(?s)ST[^A-Z0-9].*") ? 1 : plain.matches("(?s)(ISA|IEA|GS|GE|TA1)[^A-Z0-9].*") ? 0
                        : inSet == 0 ? 0 : inSet + 1;
                pieces.add(new Piece(inSet, 1, inSet == 0 ? "" : String.valueOf(inSet), plain));
            }
        }
        return pieces;
    }

    /** The record's number counts from record 00 as 1. */
    private static List<Piece> records(String text) {
        var pieces = new ArrayList<Piece>();
        for (var record : text.split("(?<=(?<!\\?)')")) {
            var plain = record.strip();
            if (!plain.isEmpty()) {
                int number = plain.startsWith("00:") || pieces.isEmpty() ? 1
                        : pieces.get(pieces.size() - 1).line() + 1;
                pieces.add(new Piece(number, 1, String.valueOf(number), plain));
            }
        }
        return pieces;
    }

    private static List<Piece> lines(String text) {
        var pieces = new ArrayList<Piece>();
        int number = 0;
        for (var line : text.split("\r\n|\n|\r", -1)) {
            number++;
            int from = 0;
            while (line.length() - from > LONG_LINE) {
                int cut = line.indexOf("><", from);
                if (cut < 0) {
                    break;
                }
                pieces.add(new Piece(number, from + 1, from == 0 ? String.valueOf(number) : "",
                        line.substring(from, cut + 1)));
                from = cut + 1;
            }
            pieces.add(new Piece(number, from + 1, from == 0 ? String.valueOf(number) : "",
                    line.substring(from)));
        }
        return pieces;
    }

    /** The segment's number counts from UNH as 1; what stands around the messages is 0. */
    private static List<Piece> segments(String text) {
        var pieces = new ArrayList<Piece>();
        int inMessage = 0;
        for (var segment : text.split("(?<=(?<!\\?)')")) {
            var plain = segment.strip();
            if (plain.isEmpty()) {
                continue;
            }
            inMessage = plain.startsWith("UNH") ? 1 : plain.startsWith("UN") && !plain.startsWith("UNT") ? 0
                    : inMessage == 0 ? 0 : inMessage + 1;
            pieces.add(new Piece(inMessage, 1, inMessage == 0 ? "" : String.valueOf(inMessage), plain));
        }
        return pieces;
    }

    private static List<Integer> placesOf(Place place, List<Piece> pieces) {
        var found = new ArrayList<Integer>();
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (place instanceof Place.InEdi edi && piece.line() == edi.segment() && piece.text()
                    .startsWith(edi.tag())) {
                found.add(at);
            }
            if (place instanceof Place.InXml xml && piece.line() == xml.line()
                    && piece.column() <= Math.max(1, xml.column() - 1)) {
                found.clear();
                found.add(at);
            }
        }
        return found;
    }

    private static List<Line> shown(List<Piece> pieces, Set<Integer> faulty, boolean masked) {
        var lines = new ArrayList<Line>();
        int gap = 0;
        for (int at = 0; at < pieces.size(); at++) {
            int here = at;
            if (at >= BEGINNING && faulty.stream().noneMatch(fault -> Math.abs(fault - here) <= AROUND)) {
                gap++;
                continue;
            }
            var piece = pieces.get(at);
            lines.add(new Line(piece.label(), masked ? masked(piece.text()) : piece.text(),
                    faulty.contains(at) ? anchor(at) : "", faulty.contains(at), gap));
            gap = 0;
        }
        if (gap > 0) {
            lines.add(new Line("", "", "", false, gap));
        }
        return lines;
    }

    private static String masked(String text) {
        return PERSONAL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + found.group(2).substring(0, 2) + "*".repeat(found.group(2).length() - 4)
                + found.group(2).substring(found.group(2).length() - 2)));
    }

    private static String anchor(int at) {
        return "at-" + at;
    }
}
