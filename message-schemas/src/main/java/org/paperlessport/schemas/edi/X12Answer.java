package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;

/**
 * The answer to an interchange, made from its verdict, in one interchange of ours: TA1 where the envelope is refused,
 * has warnings, or asks for it, and for every group a 999 where its version is 005, else a 997. 997, 999 and TA1 are
 * never answered.
 * Source: X12 segments TA1, AK1 to AK9, IK3 to IK5, CTX; elements I17, I18, 715 to 723, 618, 620, 621.
 */
public final class X12Answer {

    private static final String PREFIX = "X12-";
    private static final int MOST_CODES = 5;
    private static final int MOST_ELEMENTS = 99;
    /** Codes that 997 has no number for, each with the nearest that it has. */
    private static final Map<String, String> ONLY_IN_999 = Map.of("AK403-12", "3", "AK403-13", "3", "AK502-23", "7");

    private final X12Interchange received;
    private final List<X12Group> groups;

    private X12Answer(X12Interchange received) {
        this.received = received;
        this.groups = received.accepted()
                ? received.groups().stream().filter(group -> !isAnswer(group)).toList() : List.of();
    }

    /** The answer due: none to what cannot be addressed, and none to answers. */
    public static Optional<X12Answer> to(X12Interchange received) {
        boolean onlyAnswers = received.groups().isEmpty() ? !received.acknowledgements().isEmpty()
                : received.groups().stream().allMatch(X12Answer::isAnswer);
        return Optional.of(new X12Answer(received)).filter(answer -> received.readable() && !onlyAnswers
                && addressable(received.envelope()) && (answer.tellsOfEnvelope() || !answer.groups.isEmpty()));
    }

    private static boolean isAnswer(X12Group group) {
        return group.identifier().equals("FA")
                || !group.sets().isEmpty() && group.sets().stream().allMatch(X12Set::isAnswer);
    }

    private static boolean addressable(X12Envelope envelope) {
        return fits(envelope.sender()) && fits(envelope.recipient()) && envelope.reference().length() <= 9;
    }

    private static boolean fits(EdiParty party) {
        return party.id().length() <= 15 && party.id().chars().allMatch(one -> one > ' ' - 1 && one < 0x7F && "*>^~".indexOf(one) < 0);
    }

    /** One that no qualifier was given for is mutually defined (ZZ). */
    private static EdiParty qualified(EdiParty party) {
        return party.qualifier().matches("[A-Z0-9]{2}") ? party : new EdiParty(party.id(), "ZZ", "");
    }

    /** TA1, 997 or 999: what the answer is called by. */
    public String type() {
        return groups.isEmpty() ? "TA1" : is999(groups.get(0)) ? "999" : "997";
    }

    /**
     * @param reference  of our interchange, up to nine digits
     * @param preparedAt Beijing time
     */
    public byte[] bytes(String reference, LocalDateTime preparedAt) {
        X12Envelope asked = received.envelope();
        boolean repeats = asked.version().compareTo("00402") >= 0;
        var marks = new X12Marks('*', '>', repeats ? '^' : ' ', '~', "\n", StandardCharsets.UTF_8, false);
        String version = asked.version().matches("00[2-5][0-9]{2}") ? asked.version() : "00401";
        var writer = X12Writer.to(qualified(asked.recipient()), qualified(asked.sender()), version, reference,
                preparedAt, asked.test(), marks);
        if (tellsOfEnvelope()) {
            writer.acknowledgement(ta1());
        }
        for (boolean newer : new boolean[] {false, true}) {
            List<X12Group> ofKind = groups.stream().filter(group -> is999(group) == newer).toList();
            if (!ofKind.isEmpty()) {
                writer.group(header(ofKind.get(0), newer, reference, preparedAt), sets(ofKind, newer));
            }
        }
        return writer.bytes();
    }

    private boolean tellsOfEnvelope() {
        return received.envelope().acknowledgementRequested() || !received.faults().isEmpty();
    }

    private static boolean is999(X12Group group) {
        return group.version().startsWith("005");
    }

    /** TA101 to TA105: their control number, date and time, what became of it, and why. */
    private EdiSegment ta1() {
        X12Envelope asked = received.envelope();
        String note = received.faults().stream().filter(fault -> fault.severity() == Severity.ERROR)
                .findFirst().or(() -> received.faults().stream().findFirst())
                .map(fault -> published(fault).substring("TA1-".length())).orElse("000");
        String status = !received.accepted() ? "R" : received.faults().isEmpty() ? "A" : "E";
        return EdiSegment.of("TA1", el("0".repeat(9 - asked.reference().length()) + clean(asked.reference(), 9)),
                el(clean(asked.value(9), 6)), el(clean(asked.value(10), 4)), el(status), el(note));
    }

    private EdiSegment header(X12Group first, boolean newer, String reference, LocalDateTime preparedAt) {
        boolean old = first.version().startsWith("003");
        String date = preparedAt.format(DateTimeFormatter.ofPattern(old ? "yyMMdd" : "yyyyMMdd"));
        String version = newer ? "005010X231A1" : clean(first.version().matches("00[34].*") ? first.version()
                : "004010", 12);
        return EdiSegment.of("GS", el("FA"), el(clean(first.header().value(3), 15)),
                el(clean(first.header().value(2), 15)), el(date),
                el(preparedAt.format(DateTimeFormatter.ofPattern("HHmm"))), el(number(reference)), el("X"),
                el(version));
    }

    private List<X12Writer.Composed> sets(List<X12Group> answered, boolean newer) {
        List<X12Writer.Composed> sets = new ArrayList<>();
        for (X12Group group : answered) {
            String reference = String.format("%04d", sets.size() + 1);
            sets.add(new X12Writer.Composed(newer ? "999" : "997", reference, newer ? "005010X231A1" : "",
                    segments(group, newer)));
        }
        return sets;
    }

    private static List<EdiSegment> segments(X12Group group, boolean newer) {
        List<EdiSegment> segments = new ArrayList<>();
        segments.add(newer
                ? EdiSegment.of("AK1", el(clean(group.identifier(), 2)), el(number(group.reference())),
                        el(clean(group.version(), 12)))
                : EdiSegment.of("AK1", el(clean(group.identifier(), 2)), el(number(group.reference()))));
        group.sets().stream().filter(set -> !set.isAnswer()).forEach(set -> add(set, newer, segments));
        int received = group.sets().size();
        long accepted = group.accepted() ? group.sets().stream().filter(X12Set::accepted).count() : 0;
        boolean noted = group.sets().stream().anyMatch(set -> !published(set).isEmpty()) || !group.faults().isEmpty();
        String status = accepted == 0 && (received > 0 || !group.accepted()) ? "R" : accepted < received ? "P"
                : noted ? "E" : "A";
        List<List<String>> elements = new ArrayList<>(List.of(el(status), el(included(group, received)),
                el(String.valueOf(received)), el(String.valueOf(accepted))));
        elements.addAll(codes(group.faults(), "AK905-", newer));
        segments.add(new EdiSegment("AK9", elements));
        return segments;
    }

    /** AK902 is what GE said; where it said no number, what was there. */
    private static String included(X12Group group, int received) {
        return group.trailer().map(ge -> ge.value(1)).filter(count -> count.matches("[0-9]{1,6}"))
                .orElse(String.valueOf(received));
    }

    private static void add(X12Set set, boolean newer, List<EdiSegment> segments) {
        segments.add(EdiSegment.of("AK2", el(padded(set.type(), 3)), el(padded(set.reference(), 9))));
        Map<Integer, List<Fault>> bySegment = published(set).stream()
                .filter(fault -> published(fault).startsWith("AK304") || published(fault).startsWith("AK403"))
                .collect(Collectors.groupingBy(fault -> place(fault).segment(), TreeMap::new, Collectors.toList()));
        bySegment.forEach((position, faults) -> addSegment(position, faults, newer, segments));
        List<Fault> ofSet = published(set).stream().filter(fault -> published(fault).startsWith("AK502")).toList();
        List<List<String>> elements = new ArrayList<>();
        elements.add(el(!set.accepted() ? "R" : published(set).isEmpty() ? "A" : "E"));
        List<List<String>> codes = new ArrayList<>(codes(ofSet, "AK502-", newer));
        if (!bySegment.isEmpty() && codes.size() < MOST_CODES && !codes.contains(el("5"))) {
            codes.add(el("5"));
        }
        elements.addAll(codes);
        segments.add(new EdiSegment(newer ? "IK5" : "AK5", elements));
    }

    private static void addSegment(int position, List<Fault> faults, boolean newer, List<EdiSegment> segments) {
        List<Fault> inside = faults.stream().filter(fault -> published(fault).startsWith("AK403")).toList();
        List<String> codes = faults.stream().filter(fault -> published(fault).startsWith("AK304"))
                .map(fault -> code(fault, newer)).distinct().collect(Collectors.toCollection(ArrayList::new));
        if (!inside.isEmpty()) {
            codes.add("8");
        }
        String tag = tag(place(faults.get(0)).tag());
        for (String code : newer ? codes : codes.subList(0, 1)) {
            List<List<String>> elements = new ArrayList<>(List.of(el(tag), el(String.valueOf(position)), el(""),
                    el(code)));
            if (!newer) {
                codes.stream().skip(1).limit(MOST_CODES - 1L).forEach(more -> elements.add(el(more)));
            }
            segments.add(new EdiSegment(newer ? "IK3" : "AK3", elements));
        }
        inside.stream().limit(MOST_ELEMENTS).forEach(fault -> segments.add(element(fault, newer)));
    }

    private static EdiSegment element(Fault fault, boolean newer) {
        Place.InEdi place = place(fault);
        List<String> position = place.component() == 0 ? el(String.valueOf(place.element()))
                : el(String.valueOf(place.element()), String.valueOf(place.component()));
        String copy = clean(fault.found(), 99);
        List<List<String>> elements = new ArrayList<>(List.of(position, el(""), el(code(fault, newer))));
        if (!copy.isBlank()) {
            elements.add(el(copy));
        }
        return new EdiSegment(newer ? "IK4" : "AK4", elements);
    }

    private static List<List<String>> codes(List<Fault> faults, String level, boolean newer) {
        return faults.stream().filter(fault -> published(fault).startsWith(level))
                .map(fault -> code(fault, newer)).distinct().limit(MOST_CODES).map(X12Answer::el).toList();
    }

    /** Those that have a published code. */
    private static List<Fault> published(X12Set set) {
        return set.faults().stream().filter(fault -> published(fault).startsWith("AK")).toList();
    }

    private static String published(Fault fault) {
        return fault.code().substring(PREFIX.length());
    }

    private static String code(Fault fault, boolean newer) {
        String code = published(fault);
        String number = code.substring(code.indexOf('-') + 1);
        return newer ? number : ONLY_IN_999.getOrDefault(code, number);
    }

    /** AK301 takes two or three letters. */
    private static String tag(String tag) {
        String clean = clean(tag, 3).strip();
        return clean + "?".repeat(Math.max(0, 2 - clean.length()));
    }

    /** A type has three characters; a number of the sender's is given back as it is, if there is one. */
    private static String padded(String value, int length) {
        String clean = clean(value, length).strip();
        return length == 3 ? clean + "?".repeat(3 - clean.length()) : clean.isEmpty() ? "0000" : clean;
    }

    private static String number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? "0" : digits.substring(Math.max(0, digits.length() - 9));
    }

    /** What the answer cannot carry is dotted, what is too long is cut, so that the answer itself is valid. */
    private static String clean(String value, int most) {
        String clean = value.replaceAll("[^ -~]|[*>^~]", ".");
        return clean.length() <= most ? clean : clean.substring(0, most);
    }

    private static Place.InEdi place(Fault fault) {
        return (Place.InEdi) fault.where();
    }

    private static List<String> el(String... components) {
        return EdiSegment.el(components);
    }
}
