package org.paperlessport.schemas.ceb;

/** The two schema sets. They share one namespace and define different content under the same names. */
public enum Side {
    IMPORT, EXPORT;

    /** The side whose message has this root element; null when none has. */
    public static Side ofRoot(String localName) {
        MessageType type = FieldTable.PUBLISHED.byRoot(localName);
        return type == null ? null : type.side();
    }

    /** As the table and the file names say it, e.g. {@code import}. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
