package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What ISA says. Identifiers come without the blanks that fill them up; nothing is filled in that was not given.
 *
 * @param isa   as received, its blanks included
 * @param marks how the interchange is written
 */
public record X12Envelope(EdiSegment isa, X12Marks marks) {

    /** Stands for an ISA that could not be read. */
    public static final X12Envelope UNREADABLE = new X12Envelope(new EdiSegment("ISA", List.of()),
            new X12Marks('*', ':', ' ', '~', "", StandardCharsets.ISO_8859_1, false));

    /** ISA05 and ISA06. */
    public EdiParty sender() {
        return new EdiParty(value(6), value(5), "");
    }

    /** ISA07 and ISA08. */
    public EdiParty recipient() {
        return new EdiParty(value(8), value(7), "");
    }

    /** ISA12, e.g. {@code 00401}. */
    public String version() {
        return value(12);
    }

    /** ISA13, nine digits. */
    public String reference() {
        return value(13);
    }

    /** ISA14 is 1: a TA1 is asked for. */
    public boolean acknowledgementRequested() {
        return value(14).equals("1");
    }

    /** ISA15 is T: never to touch real cases. */
    public boolean test() {
        return value(15).equals("T");
    }

    /** The same, its text being of another charset than ISA could show. */
    X12Envelope in(Charset charset) {
        return new X12Envelope(isa, new X12Marks(marks.element(), marks.component(), marks.repetition(),
                marks.terminator(), marks.lineEnd(), charset, marks.marked()));
    }

    String value(int element) {
        return isa.value(element).strip();
    }
}
