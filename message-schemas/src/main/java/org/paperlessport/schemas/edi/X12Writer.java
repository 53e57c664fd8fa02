package org.paperlessport.schemas.edi;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one X12 interchange. One of our own is composed group by group, with its counts and control numbers; one
 * that was read is written as it stood, segment for segment. X12 has no release character: text that holds a
 * separator is an error of the caller.
 */
public final class X12Writer {

    private final X12Marks marks;
    private final String reference;
    private final StringBuilder text = new StringBuilder();
    private int groups;

    private X12Writer(EdiSegment isa, X12Marks marks) {
        this.marks = marks;
        this.reference = isa.value(13);
        header(isa);
    }

    /** Every segment as it was read, in the order that the standard gives them. */
    public static byte[] asRead(X12Interchange interchange) {
        var writer = new X12Writer(interchange.envelope().isa(), interchange.envelope().marks());
        interchange.acknowledgements().forEach(writer::write);
        for (X12Group group : interchange.groups()) {
            writer.write(group.header());
            group.sets().forEach(set -> set.segments().forEach(writer::write));
            group.trailer().ifPresent(writer::write);
        }
        interchange.trailer().ifPresent(writer::write);
        return writer.written();
    }

    /**
     * @param version   of the interchange, e.g. {@code 00401}
     * @param reference up to nine digits
     */
    public static X12Writer to(EdiParty sender, EdiParty recipient, String version, String reference,
                               LocalDateTime preparedAt, boolean test, X12Marks marks) {
        String repeats = marks.repetition() == ' ' ? "U" : String.valueOf(marks.repetition());
        List<String> values = List.of("00", "", "00", "", sender.qualifier(), sender.id(), recipient.qualifier(),
                recipient.id(), preparedAt.format(DateTimeFormatter.ofPattern("yyMMdd")),
                preparedAt.format(DateTimeFormatter.ofPattern("HHmm")), repeats, version,
                "0".repeat(Math.max(0, 9 - reference.length())) + reference, "0", test ? "T" : "P",
                String.valueOf(marks.component()));
        return new X12Writer(filled(values), marks);
    }

    private static EdiSegment filled(List<String> values) {
        int[] widths = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};
        List<List<String>> elements = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String value = values.get(i);
            if (value.length() > widths[i]) {
                throw new IllegalArgumentException("element " + (i + 1) + " of ISA takes " + widths[i]
                        + " characters: " + value);
            }
            elements.add(List.of(value + " ".repeat(widths[i] - value.length())));
        }
        return new EdiSegment("ISA", elements);
    }

    /** A TA1 stands before the groups. */
    public X12Writer acknowledgement(EdiSegment ta1) {
        checked(ta1);
        return this;
    }

    /** A set of a group to come: its control number and what stands between ST and SE. */
    public record Composed(String type, String reference, String implementation, List<EdiSegment> segments) {
    }

    /** @param header GS as it is to be written; @param sets between ST and SE */
    public X12Writer group(EdiSegment header, List<Composed> sets) {
        checked(header);
        for (Composed set : sets) {
            checked(set.implementation().isEmpty()
                    ? EdiSegment.of("ST", EdiSegment.el(set.type()), EdiSegment.el(set.reference()))
                    : EdiSegment.of("ST", EdiSegment.el(set.type()), EdiSegment.el(set.reference()),
                            EdiSegment.el(set.implementation())));
            set.segments().forEach(this::checked);
            checked(EdiSegment.of("SE", EdiSegment.el(String.valueOf(set.segments().size() + 2)),
                    EdiSegment.el(set.reference())));
        }
        checked(EdiSegment.of("GE", EdiSegment.el(String.valueOf(sets.size())), EdiSegment.el(header.value(6))));
        groups++;
        return this;
    }

    /** The interchange, ended. */
    public byte[] bytes() {
        checked(EdiSegment.of("IEA", EdiSegment.el(String.valueOf(groups)), EdiSegment.el(reference)));
        return written();
    }

    private byte[] written() {
        return ((marks.marked() ? "\uFEFF" : "") + text).getBytes(marks.charset());
    }

    /** Its component and repetition separators are values here. */
    private void header(EdiSegment isa) {
        text.append("ISA");
        isa.elements().forEach(element -> text.append(marks.element()).append(element.get(0)));
        text.append(marks.terminator()).append(marks.lineEnd());
    }

    private void checked(EdiSegment segment) {
        Delimiters delimiters = marks.delimiters();
        segment.elements().stream().flatMap(List::stream).forEach(value -> {
            if (value.chars().anyMatch(one -> one != ' ' && delimiters.mustBeReleased((char) one))) {
                throw new IllegalArgumentException("X12 cannot carry a separator in text: " + value);
            }
        });
        write(segment);
    }

    private void write(EdiSegment segment) {
        text.append(segment.tag());
        for (List<String> element : segment.elements()) {
            text.append(marks.element());
            var occurrences = element instanceof RepeatedElement repeated ? repeated.occurrences()
                    : List.of(element);
            for (int i = 0; i < occurrences.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(marks.repetition()))
                        .append(String.join(String.valueOf(marks.component()), occurrences.get(i)));
            }
        }
        text.append(marks.terminator()).append(marks.lineEnd());
    }
}
