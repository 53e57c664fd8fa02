package org.paperlessport.adapters.casebook;

/** More work is waiting than can be kept; nothing was taken, the sender is to come again. */
public final class Overloaded extends RuntimeException {

    private final int retryAfterSeconds;

    public Overloaded(int retryAfterSeconds) {
        super("overloaded, come again in " + retryAfterSeconds + " s");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
