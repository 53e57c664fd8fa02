package org.paperlessport.schemas.ceb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a field of the table becomes part of a generated object: what to make for it and how to hang it into
 * its parent. The signature and what nobody looks into are not bound.
 */
final class Shape {

    private static final Map<String, Shape> ROOTS = new ConcurrentHashMap<>();
    private static final MethodType MAKE = MethodType.methodType(Object.class);
    private static final MethodType HANG = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);

    /** In the order of the table; null where nothing is bound. */
    final Shape[] children;
    final Shape[] attributes;
    /** Of a group; null for a value. */
    private final MethodHandle maker;
    /** The setter, or the getter of the list it is added to. */
    private final MethodHandle hanger;
    private final boolean listed;
    /** Of a value with attributes: sets the value; null otherwise. */
    private final MethodHandle valueSetter;

    private Shape(Field field, Class<?> made, MethodHandle hanger, boolean listed)
            throws ReflectiveOperationException {
        this.hanger = hanger;
        this.listed = listed;
        boolean bare = field.current().content() instanceof Value;
        boolean group = !bare || !field.attributes().isEmpty();
        this.valueSetter = !bare || !group ? null : MethodHandles.publicLookup().unreflect(
                accessor(made, "set", made.getDeclaredField("value"))).asType(HANG);
        this.maker = !group ? null
                : MethodHandles.publicLookup().unreflectConstructor(made.getConstructor()).asType(MAKE);
        this.children = group ? below(field.children(), made) : new Shape[0];
        this.attributes = group ? below(field.attributes(), made) : new Shape[0];
    }

    /** Of the root element; made when first needed. */
    static Shape of(MessageType type) {
        Shape known = ROOTS.get(type.root().name());
        return known != null ? known : ROOTS.computeIfAbsent(type.root().name(), name -> root(type));
    }

    private static Shape root(MessageType type) {
        try {
            return new Shape(type.root(), Binding.rootClass(type), null, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.code() + " and its generated class differ", e);
        }
    }

    /** Something is made for it when it begins: a group, or a value with attributes. */
    boolean isMade() {
        return maker != null;
    }

    /** What the value is hung into the parent as. */
    Object valued(Object made, Object value) {
        if (valueSetter == null) {
            return value;
        }
        try {
            valueSetter.invokeExact(made, value);
            return made;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    Object make() {
        try {
            return (Object) maker.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    void hang(Object parent, Object one) {
        try {
            if (listed) {
                ((List<Object>) (Object) hanger.invokeExact(parent)).add(one);
            } else {
                hanger.invokeExact(parent, one);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shape[] below(List<Field> fields, Class<?> parent) throws ReflectiveOperationException {
        Shape[] shapes = new Shape[fields.size()];
        for (int i = 0; i < shapes.length; i++) {
            Field field = fields.get(i);
            if (!field.isSignature() && field.current().content() != Structure.ANY) {
                shapes[i] = below(field, parent);
            }
        }
        return shapes;
    }

    private static Shape below(Field field, Class<?> parent) throws ReflectiveOperationException {
        java.lang.reflect.Field member = member(parent, field.name());
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        if (member.getType() != List.class) {
            MethodHandle setter = lookup.unreflect(accessor(parent, "set", member));
            return new Shape(field, member.getType(), setter.asType(HANG), false);
        }
        MethodHandle getter = lookup.unreflect(accessor(parent, "get", member));
        var items = (java.lang.reflect.ParameterizedType) member.getGenericType();
        return new Shape(field, (Class<?>) items.getActualTypeArguments()[0], getter.asType(GET), true);
    }

    /** The generator writes {@code pod} and {@code setPOD}. */
    private static Method accessor(Class<?> parent, String verb, java.lang.reflect.Field member)
            throws NoSuchMethodException {
        for (Method method : parent.getMethods()) {
            if (method.getName().equalsIgnoreCase(verb + member.getName())) {
                return method;
            }
        }
        throw new NoSuchMethodException(parent.getName() + " cannot " + verb + " " + member.getName());
    }

    /** The member of a generated class for an element or attribute of this name. */
    static java.lang.reflect.Field member(Class<?> parent, String name) throws NoSuchFieldException {
        for (java.lang.reflect.Field member : parent.getDeclaredFields()) {
            XmlElement element = member.getAnnotation(XmlElement.class);
            XmlAttribute attribute = member.getAnnotation(XmlAttribute.class);
            String said = element != null ? element.name()
                    : attribute != null ? attribute.name() : "##default";
            if (name.equals(said.equals("##default") ? member.getName() : said)) {
                return member;
            }
        }
        throw new NoSuchFieldException(parent.getName() + " has no " + name);
    }
}
