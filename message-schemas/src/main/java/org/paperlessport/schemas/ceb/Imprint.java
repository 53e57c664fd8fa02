package org.paperlessport.schemas.ceb;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;

/**
 * How a field of the table is written from a generated object: its tags, ready in UTF-8, and where its content is
 * found. The counterpart of {@link Shape}.
 */
abstract class Imprint {

    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);

    /** Gets the field from its parent; null for a root element, which has none. */
    private final Source source;

    private Imprint(Source source) {
        this.source = source;
    }

    /** Of a root element. @param cebPrefix of a customs message; empty for none */
    static Imprint of(MessageType type, String cebPrefix) {
        try {
            return group(type.root(), "", Binding.rootClass(type), null, new Prefixes(type.root(), cebPrefix));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.code() + " and its generated class differ", e);
        }
    }

    /** Writes one element or attribute. */
    abstract void write(Object one, Utf8Text out);

    /** Writes every one that the parent has. */
    final void writeAll(Object parent, Utf8Text out) {
        Object found = source.of(parent);
        if (!source.listed()) {
            if (found != null) {
                write(found, out);
            }
        } else if (found != null) {
            for (Object one : (List<?>) found) {
                if (one != null) {
                    write(one, out);
                }
            }
        }
    }

    private static Imprint below(Field field, String parentPath, Class<?> parent, Prefixes prefixes)
            throws ReflectiveOperationException {
        Source source = Source.in(parent, field.name());
        if (field.isSignature() || field.children().stream()
                .anyMatch(child -> child.current().content() == Structure.ANY)) {
            return new Part(source, new JaxbPart(new QName(field.namespace(), field.name()), source.type(), prefixes));
        }
        if (field.current().content() instanceof Value && field.attributes().isEmpty()) {
            String tag = prefixes.tag(field);
            return new Plain(source, parentPath + field.name(), "<" + tag + ">", "</" + tag + ">", false);
        }
        return group(field, parentPath, source.type(), source, prefixes);
    }

    private static Imprint group(Field field, String parentPath, Class<?> made, Source source, Prefixes prefixes)
            throws ReflectiveOperationException {
        String tag = prefixes.tag(field);
        String path = parentPath + field.name() + "/";
        Imprint[] attributes = new Imprint[field.attributes().size()];
        for (int i = 0; i < attributes.length; i++) {
            String name = field.attributes().get(i).name();
            attributes[i] = new Plain(Source.in(made, name), path + "@" + name, " " + name + "=\"", "\"", true);
        }
        Imprint[] content = new Imprint[field.children().size()];
        for (int i = 0; i < content.length; i++) {
            content[i] = below(field.children().get(i), path, made, prefixes);
        }
        boolean valued = field.current().content() instanceof Value;
        if (valued) {
            content = new Imprint[] {new Plain(Source.in(made, "value"), parentPath + field.name(), "", "", false)};
        }
        return new Group(source, "<" + tag + (source == null ? prefixes.declarations() : ""), attributes, content,
                "</" + tag + ">", !valued);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where a generated object has a field. */
    private record Source(MethodHandle getter, Class<?> type, boolean listed) {

        static Source in(Class<?> parent, String name) throws ReflectiveOperationException {
            java.lang.reflect.Field member = Shape.member(parent, name);
            MethodHandle getter = MethodHandles.privateLookupIn(parent, MethodHandles.lookup())
                    .unreflectGetter(member).asType(GET);
            boolean listed = member.getType() == List.class;
            return new Source(getter, listed ? (Class<?>) ((ParameterizedType) member.getGenericType())
                    .getActualTypeArguments()[0] : member.getType(), listed);
        }

        Object of(Object parent) {
            try {
                return (Object) getter.invokeExact(parent);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A value without attributes, or an attribute. */
    private static final class Plain extends Imprint {

        private final String path;
        private final byte[] begin;
        private final byte[] end;
        private final boolean attribute;

        Plain(Source source, String path, String begin, String end, boolean attribute) {
            super(source);
            this.path = path;
            this.begin = utf8(begin);
            this.end = utf8(end);
            this.attribute = attribute;
        }

        @Override
        void write(Object one, Utf8Text out) {
            out.write(begin);
            try {
                if (attribute) {
                    out.attribute((String) one);
                } else {
                    out.value(text(one));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
            }
            out.write(end);
        }

        private static String text(Object value) {
            if (value instanceof String text) {
                return text;
            }
            if (value instanceof BigDecimal decimal) {
                return decimal.toPlainString();
            }
            if (value instanceof byte[] bytes) {
                return Base64.getEncoder().encodeToString(bytes);
            }
            return value instanceof XMLGregorianCalendar time ? time.toXMLFormat() : value.toString();
        }
    }

    /** An element with elements or attributes. */
    private static final class Group extends Imprint {

        private final byte[] begin;
        private final Imprint[] attributes;
        private final Imprint[] content;
        private final byte[] end;
        /** Without content it is written as one tag. */
        private final boolean mayClose;

        Group(Source source, String begin, Imprint[] attributes, Imprint[] content, String end, boolean mayClose) {
            super(source);
            this.begin = utf8(begin);
            this.attributes = attributes;
            this.content = content;
            this.end = utf8(end);
            this.mayClose = mayClose;
        }

        @Override
        void write(Object one, Utf8Text out) {
            out.write(begin);
            for (Imprint attribute : attributes) {
                attribute.writeAll(one, out);
            }
            out.write('>');
            int empty = out.length();
            for (Imprint child : content) {
                child.writeAll(one, out);
            }
            if (mayClose && out.length() == empty) {
                out.closeTag();
            } else {
                out.write(end);
            }
        }
    }

    /** What the table does not describe to its end. */
    private static final class Part extends Imprint {

        private final JaxbPart part;

        Part(Source source, JaxbPart part) {
            super(source);
            this.part = part;
        }

        @Override
        void write(Object one, Utf8Text out) {
            part.write(one, out);
        }
    }
}
