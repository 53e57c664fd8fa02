package org.paperlessport.adapters.port;

/**
 * The message that an answer is about.
 *
 * @param interchange its interchange control reference
 * @param document    its document number, empty when it gave none
 */
public record Referred(String interchange, String document) {
}
