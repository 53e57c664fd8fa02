package org.paperlessport.clearance.port;

/**
 * Which manifest a bill came with, and who sent that.
 *
 * @param manifest the manifest's own number
 * @param filer    the partner that filed it: told of every step of the bill
 */
public record Filing(String manifest, String filer) {
}
