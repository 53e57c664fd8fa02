package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/** Writes an element that the field table does not describe to its end with JAXB, inside a message. */
final class JaxbPart {

    private static final String PREFIX_MAPPER = "org.glassfish.jaxb.namespacePrefixMapper";

    private final QName name;
    private final Class<?> type;
    private final NamespacePrefixMapper prefixes;

    JaxbPart(QName name, Class<?> type, NamespacePrefixMapper prefixes) {
        this.name = name;
        this.type = type;
        this.prefixes = prefixes;
    }

    void write(Object part, OutputStream out) {
        Pool<Marshaller> marshallers = Binding.of(type).marshallers();
        Marshaller marshaller = marshallers.take();
        try {
            marshaller.setProperty(PREFIX_MAPPER, prefixes);
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(element(type, part), out);
        } catch (JAXBException e) {
            throw new IllegalArgumentException(name.getLocalPart() + " cannot be written", e);
        }
        marshallers.give(marshaller);
    }

    private <T> JAXBElement<T> element(Class<T> bound, Object part) {
        return new JAXBElement<>(name, bound, bound.cast(part));
    }
}
