package org.paperlessport.schemas.ceb;

import java.util.List;
import java.util.Map;

/** Writes a message with only what must be there; every name and number in it is invented. */
final class Example {

    private static final String GUID = "4A7F2C10-9B3D-4E55-8A61-0C2D9E7F1B34";
    private static final String MOMENT = "20250106083000123";
    /** Goods, freight and tax of 1 each, less a discount of 1. */
    private static final String PAID = "2";
    private static final String SIGNED_BY_RSA = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
    private static final Map<String, String> ALGORITHMS = Map.of(
            "CanonicalizationMethod", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "SignatureMethod", SIGNED_BY_RSA,
            "DigestMethod", "http://www.w3.org/2000/09/xmldsig#sha1");

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private Example() {
    }

    static String of(MessageType type) {
        Example example = new Example();
        example.element(type.root(), 0, "\0");
        return example.out.toString();
    }

    private void element(Field field, int depth, String inherited) {
        out.append("  ".repeat(depth)).append('<').append(field.shown());
        if (!field.namespace().equals(inherited) && !field.namespace().isEmpty()) {
            out.append(field.namespace().equals(FieldTable.DS) ? " xmlns:ds=\"" : " xmlns=\"")
                    .append(field.namespace()).append('"');
        }
        for (Field attribute : field.attributes()) {
            if (attribute.current().occurs().min() > 0) {
                out.append(' ').append(attribute.name()).append("=\"").append(attribute(field, attribute)).append('"');
            }
        }
        List<Field> inside = field.children().stream().filter(child -> child.current().occurs().min() > 0).toList();
        if (field.current().content() instanceof Value value) {
            out.append('>').append(value(field, value)).append("</").append(field.shown()).append(">\n");
        } else if (inside.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append(">\n");
            inside.forEach(child -> element(child, depth + 1, field.namespace()));
            out.append("  ".repeat(depth)).append("</").append(field.shown()).append(">\n");
        }
    }

    private static String attribute(Field element, Field attribute) {
        return switch (attribute.name()) {
            case "guid" -> GUID;
            case "version" -> "1.0";
            case "Algorithm" -> ALGORITHMS.getOrDefault(element.name(), SIGNED_BY_RSA);
            default -> value(attribute, (Value) attribute.current().content());
        };
    }

    private static String value(Field field, Value value) {
        if (value.fixed() != null) {
            return value.fixed();
        }
        if (field.allowed() != null && field.allowed().kind() == Allowed.Kind.ONE_OF) {
            return field.allowed().values().get(0);
        }
        return switch (value.kind()) {
            case DECIMAL, WHOLE -> field.name().equals("acturalPaid") ? PAID : "1";
            case BASE64 -> "aW52ZW50ZWQ=";
            case NAME -> "ID01";
            case DATE_TIME -> "2025-01-06T08:30:00";
            case DATE -> "2025-01-06";
            case TEXT -> text(field.name(), value);
        };
    }

    private static String text(String name, Value value) {
        if (name.equals("guid")) {
            return GUID;
        }
        if (value.min() == value.max()) {
            return value.max() == 14 || value.max() == 8 || value.max() == 17 ? MOMENT.substring(0, value.max())
                    : "1".repeat(value.max());
        }
        return name.length() <= value.max() ? name + "1".repeat(Math.max(0, value.min() - name.length()))
                : name.substring(0, value.max());
    }
}
