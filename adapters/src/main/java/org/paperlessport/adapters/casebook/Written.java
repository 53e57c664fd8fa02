package org.paperlessport.adapters.casebook;

/** A document as it leaves the hub, and its type, e.g. CEB622 or NOTICE. */
public record Written(String type, byte[] bytes) {
}
