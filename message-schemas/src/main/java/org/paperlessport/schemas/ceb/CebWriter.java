package org.paperlessport.schemas.ceb;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a generated message class as UTF-8 bytes, as edition 202205 wants them, after the same field table as the
 * reader. It does not check: what is set right is written right, and a message that must be signed (621, 623, 625,
 * 711) is valid once its signature is set. One instance serves all threads.
 */
public final class CebWriter {

    private static final byte[] DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            .getBytes(StandardCharsets.US_ASCII);
    private static final Pool<Utf8Text> TEXTS = new Pool<>(Utf8Text::new);
    private static final CebWriter DEFAULT_NAMESPACE = new CebWriter("");
    private static final CebWriter CEB_PREFIX = new CebWriter("ceb");

    private final String prefix;
    private final Map<Class<?>, Imprint> imprints = new ConcurrentHashMap<>();

    private CebWriter(String prefix) {
        this.prefix = prefix;
    }

    /** Elements without prefix, as customs writes its answers. */
    public static CebWriter withDefaultNamespace() {
        return DEFAULT_NAMESPACE;
    }

    /** Elements with the prefix {@code ceb}, as enterprises write. */
    public static CebWriter withCebPrefix() {
        return CEB_PREFIX;
    }

    /**
     * The root is an object of a class like {@code imports.CEB312Message}.
     *
     * @throws IllegalArgumentException when it is not, or a value has a character that XML does not allow; the path
     *                                  and the character are told
     */
    public byte[] write(Object root) {
        Imprint imprint = imprint(root.getClass());
        Utf8Text out = TEXTS.take();
        out.write(DECLARATION);
        imprint.write(root, out);
        byte[] written = out.take();
        TEXTS.give(out);
        return written;
    }

    private Imprint imprint(Class<?> root) {
        Imprint known = imprints.get(root);
        return known != null ? known : imprints.computeIfAbsent(root, this::made);
    }

    private Imprint made(Class<?> root) {
        MessageType type = FieldTable.PUBLISHED.byRoot(root.getSimpleName());
        if (type == null || Binding.rootClass(type) != root) {
            throw new IllegalArgumentException(root.getName() + " is not the class of a message");
        }
        return Imprint.of(type, prefix);
    }
}
