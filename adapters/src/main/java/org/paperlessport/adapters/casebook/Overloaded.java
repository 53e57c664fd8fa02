package org.paperlessport.adapters.casebook;

/** More is waiting than can be taken in good time; nothing of this message was kept, and it should be sent again. */
public final class Overloaded extends RuntimeException {

    private final int retryAfterSeconds;

    public Overloaded(int retryAfterSeconds) {
        super("too much is waiting; try again in " + retryAfterSeconds + " s");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
