package org.paperlessport.schemas.ceb;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the field table as XML Schema: one schema for each side and edition, and one for the signature
 * block. Run {@link #main} with the resource folder after a change of the table.
 */
final class SchemaText {

    /** The schema of the signature block, which all others import. */
    static final String SIGNATURE_FILE = "ceb-signature.xsd";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> simpleTypes = new TreeMap<>();
    private final Map<String, Field> blocks = new TreeMap<>();
    private final Edition edition;

    private SchemaText(Edition edition) {
        this.edition = edition;
    }

    /** File name and text of every schema. */
    static Map<String, String> all(FieldTable table) {
        Map<String, String> files = new TreeMap<>();
        for (Side side : Side.values()) {
            for (Edition edition : Edition.values()) {
                files.put(fileName(side, edition), of(table, side, edition));
            }
        }
        files.put(SIGNATURE_FILE, signature(table));
        return files;
    }

    /** e.g. {@code ceb-import-202205.xsd}; envelopes and manifest have one edition. */
    static String fileName(Side side, Edition edition) {
        return !side.isCustoms() ? side.label() + ".xsd" : "ceb-" + side.label() + "-" + edition.label() + ".xsd";
    }

    private static String of(FieldTable table, Side side, Edition edition) {
        SchemaText text = new SchemaText(edition);
        text.head(side.namespace(), (side.isCustoms()
                ? "Business messages, " + side.label() + ", edition " + edition.label()
                : "Messages of the set " + side.label()) + ". Made from fields.txt: change that, not this.");
        text.line(1, "<xs:import namespace=\"" + FieldTable.DS + "\" schemaLocation=\"" + SIGNATURE_FILE
                + "\"/>");
        for (MessageType type : table.types()) {
            if (type.side() == side && type.isIn(edition)) {
                text.element(type.root(), 1);
            }
        }
        return text.finish();
    }

    private static String signature(FieldTable table) {
        SchemaText text = new SchemaText(Edition.E202205);
        text.head(FieldTable.DS, "The signature block: structure of W3C XML Signature without Object."
                + " Made from fields.txt: change that, not this.");
        Field signature = table.byRoot("CEB621Message").root().children().stream()
                .filter(Field::isSignature).findFirst().orElseThrow();
        text.line(1, "<xs:element name=\"Signature\">");
        text.complexType(signature, 2, "");
        text.line(1, "</xs:element>");
        return text.finish();
    }

    private void head(String namespace, String documentation) {
        line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(0, "<!-- " + documentation + " -->");
        line(0, "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
                + (namespace.isEmpty() ? "" : " xmlns=\"" + namespace + "\""));
        line(0, "           xmlns:ds=\"" + FieldTable.DS + "\""
                + (namespace.isEmpty() ? "" : " targetNamespace=\"" + namespace + "\""));
        line(0, "           elementFormDefault=\"qualified\">");
    }

    private String finish() {
        blocks.forEach((name, field) -> complexType(field, 1, " name=\"" + name + "\""));
        simpleTypes.values().forEach(out::append);
        line(0, "</xs:schema>");
        return out.toString();
    }

    private void element(Field field, int depth) {
        Rule rule = field.rule(edition);
        if (rule.occurs().max() == 0) {
            return;
        }
        String occurs = occurs(rule.occurs());
        if (rule.content() == Structure.ANY) {
            line(depth, "<xs:any processContents=\"skip\"" + occurs + "/>");
        } else if (field.isSignature()) {
            line(depth, "<xs:element ref=\"ds:Signature\"" + occurs + "/>");
        } else if (!field.block().isEmpty()) {
            blocks.put(field.name(), field);
            line(depth, "<xs:element name=\"" + field.name() + "\" type=\"" + field.name() + "\"" + occurs
                    + "/>");
        } else if (rule.content() instanceof Value value && field.attributes().isEmpty()) {
            line(depth, "<xs:element name=\"" + field.name() + "\" type=\"" + simpleType(value) + "\""
                    + occurs + constraint(value) + ">" + words(field) + "</xs:element>");
        } else {
            line(depth, "<xs:element name=\"" + field.name() + "\"" + occurs + ">" + words(field));
            complexType(field, depth + 1, "");
            line(depth, "</xs:element>");
        }
    }

    private static String words(Field field) {
        if (field.namespace().equals(FieldTable.DS)) {
            return "";
        }
        return "<xs:annotation><xs:documentation>" + field.words().zh() + " " + field.words().en()
                + "</xs:documentation></xs:annotation>";
    }

    private void complexType(Field field, int depth, String name) {
        Content content = field.rule(edition).content();
        boolean mixed = content == Structure.MIXED_CHOICE || content == Structure.FREE;
        line(depth, "<xs:complexType" + name + (mixed ? " mixed=\"true\"" : "") + ">");
        if (content instanceof Value value) {
            line(depth + 1, "<xs:simpleContent><xs:extension base=\"" + simpleType(value) + "\">");
            attributes(field.attributes(), depth + 2);
            line(depth + 1, "</xs:extension></xs:simpleContent>");
        } else {
            children(field, (Structure) content, depth + 1);
            attributes(field.attributes(), depth + 1);
        }
        line(depth, "</xs:complexType>");
    }

    private void children(Field field, Structure structure, int depth) {
        boolean sequence = structure == Structure.SEQUENCE || structure == Structure.FREE;
        String model = sequence ? "sequence" : "choice";
        line(depth, "<xs:" + model + (sequence ? ">" : " maxOccurs=\"unbounded\">"));
        field.children().forEach(child -> element(child, depth + 1));
        if (structure != Structure.SEQUENCE) {
            line(depth + 1, structure == Structure.FREE
                    ? "<xs:any processContents=\"skip\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>"
                    : "<xs:any namespace=\"##other\" processContents=\"skip\"/>");
        }
        line(depth, "</xs:" + model + ">");
    }

    private void attributes(List<Field> attributes, int depth) {
        for (Field attribute : attributes) {
            Rule rule = attribute.rule(edition);
            line(depth, "<xs:attribute name=\"" + attribute.name() + "\" type=\""
                    + simpleType((Value) rule.content()) + "\""
                    + (rule.occurs().min() == 1 ? " use=\"required\"" : "")
                    + constraint((Value) rule.content()) + "/>");
        }
    }

    private static String occurs(Occurs occurs) {
        return (occurs.min() == 1 ? "" : " minOccurs=\"" + occurs.min() + "\"")
                + (occurs.max() == 1 ? "" : " maxOccurs=\""
                + (occurs.max() == Occurs.UNBOUNDED ? "unbounded" : occurs.max()) + "\"");
    }

    private static String constraint(Value value) {
        return (value.fixed() == null ? "" : " fixed=\"" + value.fixed() + "\"")
                + (value.preset() == null ? "" : " default=\"" + value.preset() + "\"");
    }

    private String simpleType(Value value) {
        return switch (value.kind()) {
            case BASE64 -> "xs:base64Binary";
            case NAME -> "xs:ID";
            case DATE_TIME -> "xs:dateTime";
            case DATE -> "xs:date";
            case DECIMAL -> restriction("N" + value.max() + "-" + value.fraction(), "decimal",
                    facet("totalDigits", value.max()) + facet("fractionDigits", value.fraction()));
            case WHOLE -> value.max() == Value.ANY_NUMBER ? "xs:int"
                    : restriction("I" + value.max(), "int", facet("totalDigits", value.max()));
            case TEXT -> text(value);
        };
    }

    private String text(Value value) {
        String blanks = value.collapse() ? "<xs:whiteSpace value=\"collapse\"/>" : "";
        String suffix = value.collapse() ? "-collapsed" : "";
        if (value.max() == Value.ANY_NUMBER) {
            return value.min() == 0 ? "xs:string"
                    : restriction("C" + value.min() + "-", "string", facet("minLength", value.min()));
        }
        if (value.min() == value.max()) {
            return restriction("C" + value.max() + suffix, "string", facet("length", value.max()) + blanks);
        }
        String least = value.min() == 0 ? "" : facet("minLength", value.min());
        return restriction("C" + value.min() + "-" + value.max() + suffix, "string",
                least + facet("maxLength", value.max()) + blanks);
    }

    private static String facet(String name, int number) {
        return "<xs:" + name + " value=\"" + number + "\"/>";
    }

    private String restriction(String name, String base, String facets) {
        simpleTypes.put(name, "  <xs:simpleType name=\"" + name + "\"><xs:restriction base=\"xs:" + base
                + "\">" + facets + "</xs:restriction></xs:simpleType>\n");
        return name;
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    /** Writes all schemas into the folder given. */
    public static void main(String[] folder) throws java.io.IOException {
        for (Map.Entry<String, String> file : all(FieldTable.PUBLISHED).entrySet()) {
            java.nio.file.Files.writeString(java.nio.file.Path.of(folder[0], file.getKey()), file.getValue());
        }
    }
}
