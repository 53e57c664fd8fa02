package org.paperlessport.schemas.seal;

/** Seals messages with one key. Many threads may ask at once. */
public interface Sealer {

    /**
     * Puts the signature in its place: last in the root, in export messages before an ExtendMessage. All
     * other bytes stay as they are, but for a byte order mark, which goes.
     *
     * @param message well-formed, in UTF-8, without a signature
     * @throws IllegalArgumentException when it is not so
     * @throws SealingFailed            when the key store or card does not sign
     */
    byte[] seal(byte[] message);
}
