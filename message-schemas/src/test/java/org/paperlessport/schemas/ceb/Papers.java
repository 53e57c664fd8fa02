package org.paperlessport.schemas.ceb;

import java.nio.charset.StandardCharsets;

/**
 * Papers made from the field table: every message type, with one document and every field filled, all of it
 * invented. The text is canonical enough to be changed by replacing: one element a line, default namespace.
 */
final class Papers {

    static final String GUID = "4A7F2C10-9B3D-4E55-8A61-0C2D9E7F1B34";

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    static final String SIGNATURE = """
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
            <ds:SignedInfo>
            <ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>
            <ds:SignatureMethod Algorithm="http://www.w3.org/2000/09/xmldsig#rsa-sha1"/>
            <ds:Reference URI="">
            <ds:Transforms>
            <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
            </ds:Transforms>
            <ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/>
            <ds:DigestValue>2jmj7l5rSw0yVb/vlWAYkK/YBwk=</ds:DigestValue>
            </ds:Reference>
            </ds:SignedInfo>
            <ds:SignatureValue>aW52ZW50ZWQ=</ds:SignatureValue>
            <ds:KeyInfo>
            <ds:KeyName>01691f00</ds:KeyName>
            <ds:X509Data>
            <ds:X509Certificate>aW52ZW50ZWQ=</ds:X509Certificate>
            </ds:X509Data>
            </ds:KeyInfo>
            </ds:Signature>
            """;

    private Papers() {
    }

    /** A valid message of this type, e.g. {@code CEB311}, with so many documents. */
    static String paper(String code, int documents) {
        return paper(FieldTable.PUBLISHED.byCode(code), documents);
    }

    static String paper(MessageType type, int documents) {
        Node root = Node.of(type.root(), "");
        Node document = root.children().get(0);
        return DECLARATION + root.text(document, it -> it.text().repeat(documents));
    }

    static String paper(String code) {
        return paper(code, 1);
    }

    static byte[] bytes(String paper) {
        return paper.getBytes(StandardCharsets.UTF_8);
    }

    /** Something that fits, of a usual length. */
    static String value(Field field, Value value) {
        if (value.fixed() != null) {
            return value.fixed();
        }
        return switch (value.kind()) {
            case BASE64 -> "aW52ZW50ZWQ=";
            case DATE_TIME -> "2026-11-11T08:30:00";
            case DATE -> "2026-11-11";
            case DECIMAL -> "199.5";
            case WHOLE -> "1";
            case TEXT -> value.min() == value.max() ? text(field, value.max())
                    : text(field, Math.max(value.min(), Math.min(12, value.max())));
            default -> "";
        };
    }

    static String attribute(Field attribute) {
        return switch (attribute.name()) {
            case "guid" -> GUID;
            case "version" -> "1.0";
            case "Id" -> "ID01";
            default -> value(attribute, (Value) attribute.current().content());
        };
    }

    /** So many characters that are neither blank nor special in XML. */
    static String text(Field field, int length) {
        String seed = field.name().equals("guid") ? GUID : "宁波A1" + field.name();
        return seed.repeat(length / seed.length() + 1).substring(0, length);
    }
}
