package org.paperlessport.schemas.ceb;

import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/**
 * Which prefix the elements of one message are written with. The root declares it, and that of the signature where
 * there may be one; JAXB is told the same for the parts that it writes.
 */
final class Prefixes extends NamespacePrefixMapper {

    private static final String SIGNATURE = "ds";

    private final String namespace;
    private final String prefix;
    private final boolean mayBeSigned;

    /** @param ceb prefix of a customs message, empty for none; other messages have none */
    Prefixes(Field root, String ceb) {
        this.namespace = root.namespace();
        this.prefix = namespace.equals(FieldTable.CEB) ? ceb : "";
        this.mayBeSigned = root.children().stream().anyMatch(Field::isSignature);
    }

    /** The name of an element that is not the signature's, e.g. {@code ceb:orderNo}. */
    String tag(Field element) {
        return prefix.isEmpty() ? element.name() : prefix + ":" + element.name();
    }

    /** The root's attributes for it. */
    String declarations() {
        return (namespace.isEmpty() ? "" : declaration(prefix, namespace))
                + (mayBeSigned ? declaration(SIGNATURE, FieldTable.DS) : "");
    }

    @Override
    public String getPreferredPrefix(String wanted, String suggestion, boolean required) {
        return wanted.equals(namespace) ? prefix : wanted.equals(FieldTable.DS) ? SIGNATURE : suggestion;
    }

    /** What the root has declared around a part. */
    @Override
    public String[] getContextualNamespaceDecls() {
        return mayBeSigned ? new String[] {prefix, namespace, SIGNATURE, FieldTable.DS}
                : new String[] {prefix, namespace};
    }

    private static String declaration(String prefix, String namespace) {
        return " xmlns" + (prefix.isEmpty() ? "" : ":" + prefix) + "=\"" + namespace + "\"";
    }
}
