package org.paperlessport.schemas.ceb;

/** The two schema sets. They share one namespace and define different content under the same names. */
public enum Side {
    IMPORT, EXPORT;

    /** As the table and the file names say it, e.g. {@code import}. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
