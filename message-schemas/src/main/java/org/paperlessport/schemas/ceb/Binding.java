package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How JAXB writes one generated class; made when first needed, kept for ever. */
final class Binding {

    private static final Map<Class<?>, Binding> KNOWN = new ConcurrentHashMap<>();

    private final JAXBContext context;
    private final Pool<Marshaller> marshallers = new Pool<>(this::marshaller);

    private Binding(Class<?> type) {
        try {
            context = JAXBContext.newInstance(type);
        } catch (JAXBException e) {
            throw new IllegalStateException(type + " cannot be bound", e);
        }
    }

    /** For a generated class, e.g. {@code signature.Signature}. */
    static Binding of(Class<?> type) {
        Binding known = KNOWN.get(type);
        return known != null ? known : KNOWN.computeIfAbsent(type, Binding::new);
    }

    /** The generated class of a message type. */
    static Class<?> rootClass(MessageType type) {
        try {
            return Class.forName(Binding.class.getPackageName() + "." + type.side().packageName() + "."
                    + type.root().name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type.code() + " has no generated class", e);
        }
    }

    Pool<Marshaller> marshallers() {
        return marshallers;
    }

    private Marshaller marshaller() {
        try {
            return context.createMarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
