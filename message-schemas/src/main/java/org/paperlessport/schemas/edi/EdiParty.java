package org.paperlessport.schemas.edi;

/**
 * A sender or recipient as the envelope names it (S002, S003).
 *
 * @param id        0004 or 0010, an..35
 * @param qualifier 0007, an..4, empty when not given
 * @param routing   0008 or 0014, an..14, empty when not given
 */
public record EdiParty(String id, String qualifier, String routing) {

    public static EdiParty of(String id) {
        return new EdiParty(id, "", "");
    }
}
