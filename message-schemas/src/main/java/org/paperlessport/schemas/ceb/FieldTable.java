package org.paperlessport.schemas.ceb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** The field table of all messages, read once from {@code fields.txt} beside this class. */
final class FieldTable {

    /** Namespace of every business message. */
    static final String CEB = "http://www.chinaport.gov.cn/ceb";
    /** Namespace of W3C XML Signature. */
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";

    static final FieldTable PUBLISHED = load();

    private final Map<String, MessageType> byRoot;

    private FieldTable(Map<String, MessageType> byRoot) {
        this.byRoot = byRoot;
    }

    /** The type whose root element has this local name, or null. */
    MessageType byRoot(String localName) {
        return byRoot.get(localName);
    }

    /** The type with this code, e.g. {@code CEB621} or {@code DxpMsg}, or null. */
    MessageType byCode(String code) {
        MessageType customs = byRoot.get(code + "Message");
        return customs != null ? customs
                : byRoot.values().stream().filter(type -> type.code().equals(code)).findFirst().orElse(null);
    }

    /** In the order of the table. */
    Collection<MessageType> types() {
        return byRoot.values();
    }

    private static FieldTable load() {
        try (InputStream in = FieldTable.class.getResourceAsStream("fields.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new FieldTable(new FieldTableText(text).messageTypes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
