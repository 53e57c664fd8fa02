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

    private static final Delimiters MARKS = Delimiters.USUAL;

    private final EdiEnvelope envelope;
    private final Charset charset;
    private final StringBuilder text = new StringBuilder("UNA:+.? '");
    private int messages;

    public EdiWriter(EdiEnvelope envelope) {
        this.envelope = envelope;
        this.charset = CharacterSet.of(envelope.syntax().identifier()).charset();
        write(unb());
    }

    /** Whether the set that a syntax identifier names (UNOA to UNOL, UNOW, UNOY) can carry the text. */
    public static boolean carries(String identifier, String text) {
        CharacterSet set = CharacterSet.of(identifier);
        return set != null && set.charset().newEncoder().canEncode(text) && set.holds(text);
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

    /** The interchange, ended. */
    public byte[] bytes() {
        String whole = text + line(EdiSegment.of("UNZ", EdiSegment.el(String.valueOf(messages)),
                EdiSegment.el(envelope.reference())));
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

    private static String line(EdiSegment segment) {
        var line = new StringBuilder(segment.tag());
        int end = line.length();
        for (List<String> components : segment.elements()) {
            line.append(MARKS.element());
            int written = element(components, line);
            end = written > 0 ? line.length() : end;
        }
        line.setLength(end);
        return line.append(MARKS.terminator()).toString();
    }

    /** Writes an element without the empty components at its end; gives back how many were written. */
    private static int element(List<String> components, StringBuilder line) {
        int last = components.size();
        while (last > 0 && components.get(last - 1).isEmpty()) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            line.append(i == 0 ? "" : String.valueOf(MARKS.component()));
            released(components.get(i), line);
        }
        return last;
    }

    private static void released(String value, StringBuilder line) {
        for (int i = 0; i < value.length(); i++) {
            if (MARKS.mustBeReleased(value.charAt(i))) {
                line.append(MARKS.release());
            }
            line.append(value.charAt(i));
        }
    }
}
