package org.paperlessport.schemas;

/**
 * What a message seems to be.
 *
 * @param type e.g. {@code CEB621}, {@code DxpMsg}, {@code MT3101} or {@code CODECO}; empty when the first bytes do not tell
 */
public record Recognised(Format format, String type) {
}
