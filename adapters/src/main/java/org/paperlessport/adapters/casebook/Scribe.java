package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.PaperKind;

import java.util.List;

/** Writes what the clerk says in each party's own format, and knows who they are. */
public interface Scribe {

    /** @param returns at most 100, all for papers of this kind: one 312, 412, 512 or 622 */
    Written returns(PaperKind kind, List<Answer> returns);

    Written notice(Notice notice);

    /** The accounts that are told. */
    List<String> audience(Notice notice);
}
