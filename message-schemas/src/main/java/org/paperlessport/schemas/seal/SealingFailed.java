package org.paperlessport.schemas.seal;

/** A key could not be had, or did not sign: the file, its secret, the card, or the reader. */
public final class SealingFailed extends RuntimeException {

    SealingFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
