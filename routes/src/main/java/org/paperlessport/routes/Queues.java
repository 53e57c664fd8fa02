package org.paperlessport.routes;

/** The names of the queues. */
public final class Queues {

    /** The numbers of messages that were kept and are to be applied. */
    public static final String APPLY = "hub.apply";

    private Queues() {
    }

    /** Where a partner puts its messages. */
    public static String in(String account) {
        return "partner." + account + ".in";
    }

    /** Where a partner finds the answers to messages that came by its queue. */
    public static String out(String account) {
        return "partner." + account + ".out";
    }
}
