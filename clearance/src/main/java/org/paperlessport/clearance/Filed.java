package org.paperlessport.clearance;

import java.time.Instant;

/**
 * A paper on file: who handed it in, in which message, and when.
 *
 * @param account   the partner account that sent it, and gets the answers to it
 * @param messageId the message that brought it
 * @param channel   the way the message came, which is the way its answers go: HTTP, QUEUE or FOLDER
 * @param refused   whether its owner was told (100) to mend it, so that it may be handed in anew
 */
public record Filed<P extends Paper>(P paper, String account, String messageId, String channel, Instant at,
                                     boolean refused) {

    /** The same filing, with its paper seen as what it is. */
    <Q extends Paper> Filed<Q> carrying(Q same) {
        return new Filed<>(same, account, messageId, channel, at, refused);
    }

    public Filed<P> asRefused() {
        return new Filed<>(paper, account, messageId, channel, at, true);
    }
}
