package org.paperlessport.clearance;

/** One sentence for a reader, in both tongues. */
public record Text(String zh, String en) {
}
