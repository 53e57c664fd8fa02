package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one generated class is written; made when first needed, kept for ever. */
final class Binding {

    private static final Map<Class<?>, Binding> KNOWN = new ConcurrentHashMap<>();

    private final JAXBContext context;
    private final Pool<Marshaller> marshallers = new Pool<>(this::marshaller);

    private Binding(Class<?> root) {
        try {
            context = JAXBContext.newInstance(root);
        } catch (JAXBException e) {
            throw new IllegalStateException(root + " cannot be bound", e);
        }
    }

    /** For the generated class of a root element, e.g. {@code imports.CEB311Message}. */
    static Binding of(Class<?> root) {
        Binding known = KNOWN.get(root);
        return known != null ? known : KNOWN.computeIfAbsent(root, Binding::new);
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
