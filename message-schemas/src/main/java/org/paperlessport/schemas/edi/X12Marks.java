package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;

/**
 * How an X12 interchange is written: its separators, which ISA shows by where they stand, and its characters.
 *
 * @param repetition {@code ' '} when none is used, as before version 00402
 * @param lineEnd    what follows each terminator: nothing, or a line end
 * @param marked     a byte order mark stands in front
 */
public record X12Marks(char element, char component, char repetition, char terminator, String lineEnd,
                       Charset charset, boolean marked) {

    Delimiters delimiters() {
        return new Delimiters(component, element, '.', ' ', repetition, terminator);
    }
}
