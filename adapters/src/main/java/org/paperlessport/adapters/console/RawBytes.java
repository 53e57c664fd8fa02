package org.paperlessport.adapters.console;

import org.paperlessport.adapters.console.RawPieces.Piece;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Verdict.Finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A message as received, in lines that a person can read, each fault's line marked. A line of an interchange
 * is a segment; an overlong line of XML is broken between two elements. Of a long message only the beginning
 * and what stands around the faults is shown.
 */
public final class RawBytes {

    private static final Set<String> INTERCHANGES = Set.of("EDIFACT", "EDI", "X12", "PLATFORM");
    private static final int LONGEST = 4000;
    private static final int BEGINNING = 1200;
    private static final int AROUND = 12;
    private static final Pattern PERSONAL = Pattern.compile(
            "(<(?:\\w+:)?(?:buyerIdNumber|payerIdNumber|buyerTelephone|payerTelephone|telephone|consigneeTelephone)>)"
                    + "([^<]{4,})(?=</)");

    private final List<Piece> pieces;
    /** At which piece each line of XML begins, or each message of an interchange. */
    private final List<Integer> begins;

    private RawBytes(List<Piece> pieces, Predicate<Piece> begin) {
        this.pieces = pieces;
        this.begins = IntStream.range(0, pieces.size()).filter(at -> begin.test(pieces.get(at))).boxed().toList();
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

    public static RawBytes of(byte[] bytes, String format) {
        List<Piece> pieces = RawPieces.of(bytes, format);
        return INTERCHANGES.contains(format) ? new RawBytes(pieces, piece -> piece.line() == 1)
                : new RawBytes(pieces, piece -> piece.column() == 1);
    }

    /** @param masked whether persons' numbers are hidden from this reader */
    public static List<Line> of(byte[] bytes, String format, List<Fault> faults, boolean masked) {
        var raw = of(bytes, format);
        Set<Integer> faulty = new HashSet<>();
        faults.forEach(fault -> faulty.addAll(raw.placesOf(fault.where())));
        return shown(raw.pieces, faulty, masked);
    }

    /** Where the link of a fault leads; empty where its place cannot be found in the bytes. */
    public static String anchorOf(Fault fault, byte[] bytes, String format) {
        return of(bytes, format).placesOf(fault.where()).stream().findFirst().map(RawBytes::anchor).orElse("");
    }

    /** All lines around those of the findings. */
    public List<Line> lines(List<Finding> findings) {
        Set<Integer> faulty = new HashSet<>();
        findings.forEach(finding -> indexOf(finding).ifPresent(faulty::add));
        return shown(pieces, faulty, false);
    }

    /** The line of a finding; empty where its place cannot be found in the bytes. */
    public Optional<Line> line(Finding finding) {
        return indexOf(finding).stream().mapToObj(at -> new Line(pieces.get(at).label(), cut(pieces.get(at).text()),
                anchor(at), true, 0)).findFirst();
    }

    private OptionalInt indexOf(Finding finding) {
        return finding.fault().where() instanceof Place.InEdi edi
                ? finding.message() == 0 ? inEnvelope(edi.tag()) : inMessage(finding.message(), edi.segment())
                : inText((Place.InXml) finding.fault().where());
    }

    private OptionalInt inText(Place.InXml place) {
        if (place.line() < 1 || place.line() > begins.size()) {
            return OptionalInt.empty();
        }
        int at = begins.get(place.line() - 1);
        while (at + 1 < pieces.size() && pieces.get(at + 1).line() == place.line()
                && pieces.get(at + 1).column() < place.column()) {
            at++;
        }
        return OptionalInt.of(at);
    }

    private OptionalInt inMessage(int message, int segment) {
        int at = message > begins.size() ? pieces.size() : begins.get(message - 1) + segment - 1;
        return at >= 0 && at < pieces.size() && pieces.get(at).line() == segment ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    private OptionalInt inEnvelope(String tag) {
        return IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).line() == 0 && pieces.get(at).text().startsWith(tag)).findFirst();
    }

    private List<Integer> placesOf(Place place) {
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
            lines.add(new Line(piece.label(), cut(masked ? masked(piece.text()) : piece.text()),
                    faulty.contains(at) ? anchor(at) : "", faulty.contains(at), gap));
            gap = 0;
        }
        if (gap > 0) {
            lines.add(new Line("", "", "", false, gap));
        }
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
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
