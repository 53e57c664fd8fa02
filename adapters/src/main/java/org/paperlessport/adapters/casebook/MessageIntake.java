package org.paperlessport.adapters.casebook;

import org.paperlessport.schemas.Fault;

import java.util.List;

/** Takes a message off a channel: read, kept on disk, then acknowledged. Safe for many threads at once. */
public interface MessageIntake {

    /** @param account the partner that sent it, as authenticated */
    Taken take(String account, Channel channel, byte[] bytes);

    /** What became of it by the time it could be acknowledged. */
    sealed interface Taken {

        /** Kept and readable; a duplicate has the id of the first and no effect. */
        record Accepted(long id, String type, int documents, boolean duplicate) implements Taken {
        }

        /** Kept as evidence and not applied: unreadable, or not as the published schema says. */
        record Refused(long id, String type, List<Fault> faults) implements Taken {
        }

        /** Its guid or interchange reference was taken before with other bytes; kept as evidence, not applied. */
        record Conflict(long id, String reference, long takenBy) implements Taken {
        }
    }
}
