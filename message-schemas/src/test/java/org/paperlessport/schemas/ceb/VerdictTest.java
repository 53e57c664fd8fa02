package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/**
 * Over tens of thousands of changed papers the reader and the schema say the same, and the reader says where.
 * One difference is known and left out here: the JDK counts UTF-16 units where XML Schema counts characters.
 */
class VerdictTest {

    private final CebReader reader = new CebReader();
    private int cases;

    @Test
    void theReaderSaysOfEveryImportMessageWhatTheSchemaSays() {
        assertThat(differences(Side.IMPORT)).isEmpty();
        assertThat(cases).isGreaterThan(10_000);
    }

    @Test
    void theReaderSaysOfEveryExportMessageWhatTheSchemaSays() {
        assertThat(differences(Side.EXPORT)).isEmpty();
        assertThat(cases).isGreaterThan(10_000);
    }

    @Test
    void theReaderSaysOfEveryEnvelopeWhatTheSchemaSays() {
        assertThat(differences(Side.EXCHANGE)).isEmpty();
        assertThat(cases).isGreaterThan(3_000);
    }

    @Test
    void theReaderSaysOfEveryManifestWhatTheSchemaSays() {
        assertThat(differences(Side.MANIFEST)).isEmpty();
        assertThat(cases).isGreaterThan(1_000);
    }

    private List<String> differences(Side side) {
        List<String> differences = new ArrayList<>();
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            if (type.side() == side) {
                Node root = Node.of(type.root(), "");
                boolean alike = root.all().stream()
                        .allMatch(node -> node.field().earlier() == node.field().current());
                Mutation.of(root).forEach(mutation -> compare(type, alike, root, mutation, differences));
            }
        }
        return differences.subList(0, Math.min(20, differences.size()));
    }

    private void compare(MessageType type, boolean alike, Node root, Mutation mutation,
                         List<String> differences) {
        cases++;
        String paper = mutation.applied(root);
        byte[] bytes = Papers.bytes(paper);
        CebMessage message = reader.read(bytes);
        boolean current = Judge.fault(bytes, type.side(), Edition.E202205).isEmpty();
        boolean earlier = type.isIn(Edition.E2018) && alike ? current
                : Judge.fault(bytes, type.side(), Edition.E2018).isEmpty();
        boolean agreed = message.isReadable() == (current || earlier)
                && (!message.isReadable() || (message.edition() == Edition.E202205) == current)
                && message.faults().isEmpty() == current;
        String wrongPlace = wrongPlace(root, mutation, paper, message) + inexact(mutation, message);
        if (!agreed || !wrongPlace.isEmpty()) {
            differences.add(type.code() + " " + mutation.target().path() + " " + mutation.name() + ": 202205 "
                    + current + ", 2018 " + earlier + ", we " + message.isReadable() + " " + message.edition() + " "
                    + wrongPlace + " " + message.faults());
        }
    }

    /** Every fault lies in the changed element or at the tag after it, and under its parent. */
    private static String wrongPlace(Node root, Mutation mutation, String paper, CebMessage message) {
        String before = Papers.DECLARATION + root.text(mutation.target(), node -> "\u0000");
        int first = lines(before.substring(0, before.indexOf('\u0000')));
        int last = first + lines(mutation.change().apply(mutation.target()));
        String path = mutation.target().path().replaceAll("Signature$", "ds:Signature");
        String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path;
        for (Fault fault : message.faults()) {
            Place.InXml where = (Place.InXml) fault.where();
            if (where.line() < first || where.line() > last || !where.path().startsWith(parent)
                    || fault.message().zh().isEmpty() || fault.expected().isEmpty()) {
                return "WRONG PLACE, expected lines " + first + " to " + last + " under " + parent;
            }
        }
        return "";
    }

    /** One value changed gives one fault, at the element's first character, that tells the value and the facet. */
    private static String inexact(Mutation mutation, CebMessage message) {
        Field field = mutation.target().field();
        boolean absent = mutation.name().equals("missing") && !message.faults().isEmpty()
                && field.current().occurs().min() > 0;
        if (mutation.value() == null && !absent || message.faults().isEmpty()) {
            return "";
        }
        Fault fault = message.faults().get(0);
        Place.InXml where = (Place.InXml) fault.where();
        String path = mutation.target().path().replaceAll("Signature$", "ds:Signature");
        boolean told = message.faults().size() == 1 && fault.found().equals(absent ? "" : FaultTexts.shown(mutation.value()))
                && (where.path().equals(path) || where.path().equals(path.replaceAll("\\[1]$", "")))
                && (where.column() == 1 || absent)
                && fault.expected().equals(absent ? FaultTexts.expected(field) : expected(field, fault));
        return told ? "" : "INEXACT, expected " + path;
    }

    /** Of the edition that the fault speaks for. */
    private static String expected(Field field, Fault fault) {
        String newest = FaultTexts.expected((Value) field.current().content()).en();
        return fault.expected().equals(newest) || !(field.earlier().content() instanceof Value earlier) ? newest
                : FaultTexts.expected(earlier).en();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }
}
