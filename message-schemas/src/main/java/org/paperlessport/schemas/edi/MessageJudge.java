package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;

/**
 * Judges what stands between UNH and UNT by the tables of the message: segments and groups, their order and
 * number, elements, their presence, type and length. The envelope and the counts are the reader's.
 */
interface MessageJudge {

    /** Whether the message and directory are agreed. */
    boolean knows(EdiType type);

    /** For each message, in order, the faults in it; every message is of a known type and ends with UNT. */
    List<List<Fault>> judge(List<EdiMessage> messages);
}
