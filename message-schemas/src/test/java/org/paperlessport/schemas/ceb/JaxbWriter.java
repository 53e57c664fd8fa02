package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/** Writes a message with JAXB alone: what the own writer is measured by. */
final class JaxbWriter {

    private final Marshaller marshaller;

    JaxbWriter(Class<?> root, String prefix) {
        try {
            marshaller = JAXBContext.newInstance(root).createMarshaller();
            marshaller.setProperty("org.glassfish.jaxb.namespacePrefixMapper", prefixes(prefix));
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NamespacePrefixMapper prefixes(String ceb) {
        return new NamespacePrefixMapper() {
            @Override
            public String getPreferredPrefix(String namespace, String suggestion, boolean required) {
                return namespace.equals(FieldTable.CEB) ? ceb : namespace.equals(FieldTable.DS) ? "ds" : suggestion;
            }
        };
    }

    byte[] write(Object root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            marshaller.marshal(root, out);
        } catch (JAXBException e) {
            throw new IllegalArgumentException(e);
        }
        return out.toByteArray();
    }
}
