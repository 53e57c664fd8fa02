package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/**
 * Writes a generated message class as UTF-8 bytes, as edition 202205 wants them. It does not check: what is
 * set right is written right, and a message that must be signed (621, 623, 625, 711) is valid once its
 * signature is set. One instance serves all threads.
 */
public final class CebWriter {

    private static final String PREFIX_MAPPER = "org.glassfish.jaxb.namespacePrefixMapper";
    /** Usual size of a message of one document. */
    private static final int USUAL_BYTES = 4096;

    private final NamespacePrefixMapper prefixes;

    private CebWriter(String prefix) {
        this.prefixes = new NamespacePrefixMapper() {
            @Override
            public String getPreferredPrefix(String namespace, String suggestion, boolean required) {
                return namespace.equals(FieldTable.CEB) ? prefix
                        : namespace.equals(FieldTable.DS) ? "ds" : suggestion;
            }
        };
    }

    /** Elements without prefix, as customs writes its answers. */
    public static CebWriter withDefaultNamespace() {
        return new CebWriter("");
    }

    /** Elements with the prefix {@code ceb}, as enterprises write. */
    public static CebWriter withCebPrefix() {
        return new CebWriter("ceb");
    }

    /** The root is an object of a class like {@code imports.CEB312Message}. */
    public byte[] write(Object root) {
        Pool<Marshaller> marshallers = Binding.of(root.getClass()).marshallers();
        Marshaller marshaller = marshallers.take();
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            marshaller.setProperty(PREFIX_MAPPER, prefixes);
            marshaller.marshal(root, out);
        } catch (JAXBException e) {
            throw new IllegalArgumentException(root.getClass().getSimpleName() + " cannot be written", e);
        }
        marshallers.give(marshaller);
        return out.toByteArray();
    }
}
