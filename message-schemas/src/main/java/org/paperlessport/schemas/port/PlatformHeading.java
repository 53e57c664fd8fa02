package org.paperlessport.schemas.port;

/**
 * What record 00 says beside the message type and the function, in the order of its fields.
 *
 * @param description   field 3, e.g. MANIFEST
 * @param sender        field 5, at most 13 characters
 * @param recipient     field 6, at most 13 characters
 * @param createdAt     field 7, 10, 12 or 14 digits
 * @param senderPort    field 8, UN/LOCODE, may be empty
 * @param recipientPort field 9, UN/LOCODE, may be empty
 */
public record PlatformHeading(String description, String sender, String recipient, String createdAt,
                              String senderPort, String recipientPort) {
}
