package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one interchange: the service string, UNB, the messages with their counts and references, UNZ. Text
 * is released where it must be; empty elements at an end are cut. Text that the syntax identifier's set
 * cannot carry is an error of the caller: ask {@link #carries} first.
 */
public final class EdiWriter {

    private static final String USUAL = "UNA:+.? '";

    private final EdiEnvelope envelope;
    private final Delimiters marks;
    private final Charset charset;
    private final StringBuilder text;
    private int messages;
    private int groups;
    private EdiGroup group;
    private int before;

    public EdiWriter(EdiEnvelope envelope) {
        this(envelope, USUAL);
    }

    /** @param una the service string to write by, e.g. {@code UNA:+.?*'}: nine characters */
    public EdiWriter(EdiEnvelope envelope, String una) {
        this.envelope = envelope;
        this.marks = Delimiters.ofServiceString(una.substring(3)).in(envelope.syntax(), true);
        if (!una.startsWith("UNA") || una.length() != 9 || !marks.usable()) {
            throw new IllegalArgumentException("no service string: " + una);
        }
        this.charset = CharacterSet.of(envelope.syntax().identifier()).written();
        this.text = new StringBuilder(una);
        write(unb());
    }

    /** Whether the set that a syntax identifier names (UNOA to UNOL, UNOW to UNOY) can carry the text. */
    public static boolean carries(String identifier, String text) {
        CharacterSet set = CharacterSet.of(identifier);
        return set != null && set.written().newEncoder().canEncode(text) && set.holds(text);
    }

    /** @param segments between UNH and UNT */
    public EdiWriter message(String reference, EdiType type, List<EdiSegment> segments) {
        write(EdiSegment.of("UNH", EdiSegment.el(reference), EdiSegment.el(type.name(), type.version(),
                type.release(), type.agency(), type.association())));
        segments.forEach(this::write);
        write(EdiSegment.of("UNT", EdiSegment.el(String.valueOf(segments.size() + 2)),
                EdiSegment.el(reference)));
        messages++;
        return this;
    }

    /** A message as it was read, its header and trailer included. */
    public EdiWriter message(EdiMessage message) {
        message.segments().forEach(this::write);
        messages++;
        return this;
    }

    /** What is written from here on stands in a group, until the next one begins; its messages are of one type. */
    public EdiWriter group(EdiGroup next, EdiType type) {
        endGroup();
        group = next;
        before = messages;
        write(EdiSegment.of("UNG", EdiSegment.el(next.name()),
                EdiSegment.el(next.sender().id(), next.sender().qualifier()),
                EdiSegment.el(next.recipient().id(), next.recipient().qualifier()),
                EdiSegment.el(envelope.date(), envelope.time()), EdiSegment.el(next.reference()),
                EdiSegment.el(type.agency()), EdiSegment.el(type.version(), type.release(), type.association())));
        return this;
    }

    private void endGroup() {
        if (group != null) {
            write(EdiSegment.of("UNE", EdiSegment.el(String.valueOf(messages - before)),
                    EdiSegment.el(group.reference())));
            groups++;
            group = null;
        }
    }

    /** The interchange, ended. */
    public byte[] bytes() {
        endGroup();
        String whole = text + line(EdiSegment.of("UNZ", EdiSegment.el(String.valueOf(groups == 0 ? messages
                : groups)), EdiSegment.el(envelope.reference())));
        if (!charset.newEncoder().canEncode(whole)) {
            throw new IllegalArgumentException("interchange " + envelope.reference() + " holds text that "
                    + envelope.syntax().identifier() + " cannot carry");
        }
        return whole.getBytes(charset);
    }

    private EdiSegment unb() {
        EdiSyntax syntax = envelope.syntax();
        List<List<String>> elements = new ArrayList<>();
        elements.add(List.of(syntax.identifier(), syntax.version()));
        elements.add(party(envelope.sender()));
        elements.add(party(envelope.recipient()));
        elements.add(List.of(envelope.date(), envelope.time()));
        elements.add(List.of(envelope.reference()));
        elements.add(List.of());
        elements.add(List.of(envelope.application()));
        elements.add(List.of());
        elements.add(List.of(envelope.acknowledgementRequested() ? "1" : ""));
        elements.add(List.of());
        elements.add(List.of(envelope.test() ? "1" : ""));
        return new EdiSegment("UNB", elements);
    }

    private static List<String> party(EdiParty party) {
        return List.of(party.id(), party.qualifier(), party.routing());
    }

    private void write(EdiSegment segment) {
        text.append(line(segment));
    }

    private String line(EdiSegment segment) {
        var line = new StringBuilder(segment.tag());
        int end = line.length();
        int number = 0;
        for (List<String> element : segment.elements()) {
            number++;
            line.append(marks.element());
            boolean repeated = marks.repetition() != ' ' && element instanceof RepeatedElement;
            int written = repeated ? repetitions(segment.occurrences(number), line) : element(element, line);
            end = written > 0 ? line.length() : end;
        }
        line.setLength(end);
        return line.append(marks.terminator()).toString();
    }

    private int repetitions(List<List<String>> occurrences, StringBuilder line) {
        for (int i = 0; i < occurrences.size(); i++) {
            line.append(i == 0 ? "" : String.valueOf(marks.repetition()));
            element(occurrences.get(i), line);
        }
        return occurrences.size();
    }

    /** Writes an element without the empty components at its end; gives back how many were written. */
    private int element(List<String> components, StringBuilder line) {
        int last = components.size();
        while (last > 0 && components.get(last - 1).isEmpty()) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            line.append(i == 0 ? "" : String.valueOf(marks.component()));
            released(components.get(i), line);
        }
        return last;
    }

    private void released(String value, StringBuilder line) {
        for (int i = 0; i < value.length(); i++) {
            if (marks.mustBeReleased(value.charAt(i))) {
                line.append(marks.release());
            }
            line.append(value.charAt(i));
        }
    }
}
