package org.paperlessport.schemas.edi;

/**
 * What UNB says, in its order. Values are as received; an empty string is a value that was not given.
 *
 * @param syntax                   S001
 * @param sender                   S002
 * @param recipient                S003
 * @param date                     0017, yyMMdd in syntax 1 to 3, yyyyMMdd in 4
 * @param time                     0019, HHmm
 * @param reference                0020, an..14, the interchange control reference
 * @param application              0026
 * @param acknowledgementRequested 0031 is 1
 * @param test                     0035 is 1: never to touch real cases
 */
public record EdiEnvelope(EdiSyntax syntax, EdiParty sender, EdiParty recipient, String date, String time,
                          String reference, String application, boolean acknowledgementRequested,
                          boolean test) {

    /** Stands for a UNB that could not be read. */
    public static final EdiEnvelope UNREADABLE = new EdiEnvelope(new EdiSyntax("", ""), EdiParty.of(""),
            EdiParty.of(""), "", "", "", "", false, false);
}
