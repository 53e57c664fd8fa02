package org.paperlessport.clearance;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** A paper with one value altered, e.g. {@code altered(order(), "buyer.name", "王芳")} or {@code "lines.0.qty"}. */
final class Altered {

    private Altered() {
    }

    @SuppressWarnings("unchecked")
    static <T> T altered(T paper, String place, Object value) {
        return (T) replaced(paper, place, value);
    }

    private static Object replaced(Object in, String place, Object value) {
        int dot = place.indexOf('.');
        String first = dot < 0 ? place : place.substring(0, dot);
        if (in instanceof List<?> list) {
            List<Object> lines = new ArrayList<>(list);
            int index = Integer.parseInt(first);
            lines.set(index, dot < 0 ? value : replaced(lines.get(index), place.substring(dot + 1), value));
            return lines;
        }
        try {
            RecordComponent[] components = in.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                values[i] = components[i].getAccessor().invoke(in);
                if (components[i].getName().equals(first)) {
                    found = true;
                    values[i] = dot < 0 ? value : replaced(values[i], place.substring(dot + 1), value);
                }
            }
            if (!found) {
                throw new IllegalArgumentException("no " + first + " in " + in.getClass());
            }
            var constructor = in.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
