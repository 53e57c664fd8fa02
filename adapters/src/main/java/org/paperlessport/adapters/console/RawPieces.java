package org.paperlessport.adapters.console;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A message cut into pieces that a person can read: lines of XML, segments of an interchange, records of a file. */
final class RawPieces {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ISA_LENGTH = 106;
    private static final int LONG_LINE = 160;

    private RawPieces() {
    }

    /**
     * One piece.
     *
     * @param line of an interchange the segment, counted from UNH or ST as 1, and 0 around the messages; of a platform
     *             file the record, counted from record 00 as 1
     */
    record Piece(int line, int column, String label, String text) {
    }

    static List<Piece> of(byte[] bytes, String format) {
        return switch (format) {
            case "X12" -> sets(text(bytes, StandardCharsets.ISO_8859_1));
            case "PLATFORM" -> records(text(bytes, GB18030));
            default -> format.contains("EDI") ? segments(text(bytes, StandardCharsets.ISO_8859_1))
                    : lines(text(bytes, GB18030));
        };
    }

    /** UTF-8, or the other where it is no UTF-8. */
    private static String text(byte[] bytes, Charset other) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, other);
        }
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

    private static List<Piece> segments(String text) {
        var pieces = new ArrayList<Piece>();
        int inMessage = 0;
        for (var segment : split(text)) {
            inMessage = segment.startsWith("UNH") ? 1
                    : segment.startsWith("UN") && !segment.startsWith("UNT") ? 0
                    : inMessage == 0 ? 0 : inMessage + 1;
            pieces.add(new Piece(inMessage, 1, inMessage == 0 ? "" : String.valueOf(inMessage), segment));
        }
        return pieces;
    }

    /** At each terminator that is not released; UNA may say that it is another than the usual one. */
    private static List<String> split(String text) {
        var segments = new ArrayList<String>();
        int from = text.indexOf("UNA");
        boolean own = from >= 0 && text.substring(0, from).isBlank() && text.length() > from + 9
                && text.substring(from + 9, Math.min(text.length(), from + 20)).strip().startsWith("UN");
        char release = own ? text.charAt(from + 6) : '?';
        char terminator = own ? text.charAt(from + 8) : '\'';
        int begin = own ? from + 9 : 0;
        if (own) {
            segments.add(text.substring(from, begin));
        }
        for (int at = begin; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == release && release != ' ') {
                at++;
            } else if (here == terminator) {
                segments.add(text.substring(begin, at + 1).strip());
                begin = at + 1;
            }
        }
        if (begin < text.length() && !text.substring(begin).isBlank()) {
            segments.add(text.substring(begin).strip());
        }
        return segments;
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
}
