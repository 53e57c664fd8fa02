package org.paperlessport.schemas.ceb;

import java.util.Locale;

/**
 * The schema sets. Import and export share one namespace and define different content under the same names.
 */
public enum Side {
    IMPORT("http://www.chinaport.gov.cn/ceb"),
    EXPORT("http://www.chinaport.gov.cn/ceb"),
    /** The envelopes of the exchange platform. */
    EXCHANGE("http://www.chinaport.gov.cn/dxp"),
    /** The manifest; written without a namespace, or in {@link #MANIFEST_URN}. */
    MANIFEST("");

    static final String MANIFEST_URN = "urn:Declaration:datamodel:standard:CN:MT3101:1";

    private final String namespace;

    Side(String namespace) {
        this.namespace = namespace.intern();
    }

    /** The side whose message has this root element; null when none has. */
    public static Side ofRoot(String localName) {
        MessageType type = FieldTable.PUBLISHED.byRoot(localName);
        return type == null ? null : type.side();
    }

    /** As the table and the file names say it, e.g. {@code import}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of every element but the signature's. */
    String namespace() {
        return namespace;
    }

    /** Where the generated classes are, below this package. */
    String packageName() {
        return label() + "s";
    }

    /** It is a customs message; the others carry or accompany one. */
    boolean isCustoms() {
        return this == IMPORT || this == EXPORT;
    }

    /** A root element may be written in this namespace. */
    boolean allows(String written) {
        return written.equals(namespace) || this == MANIFEST && written.equals(MANIFEST_URN);
    }
}
