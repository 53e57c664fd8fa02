package org.paperlessport.schemas.edi;

import java.util.List;

/** What a segment holds: its elements in order, and which of them ask for or exclude one another. */
public record SegmentShape(String tag, List<ElementShape> elements, List<Condition> conditions) {

    /**
     * One element, or one component of a composite.
     *
     * @param number     of the directory, e.g. 8260 or C237
     * @param type       a, n or an; of the other dialects also w, r, d, t, x and f, told in their tables; empty for
     *                   a composite
     * @param length     the greatest
     * @param fixed      the length is also the least
     * @param components empty for a simple element
     * @param decimals   how many of type f, beside its length
     * @param repeats    how often it may come at its one place, told by X12 alone; elsewhere 1
     */
    public record ElementShape(String number, String type, int length, boolean fixed, boolean mandatory,
                        List<ElementShape> components, int least, int decimals, int repeats) {

        /** E.g. {@code 8260 an..17}. */
        String text() {
            String most = decimals == 0 ? String.valueOf(length) : length + "." + decimals;
            return type.isEmpty() ? number
                    : number + " " + published() + (fixed ? "" : least > 1 ? least + ".." : "..") + most;
        }

        private String published() {
            return switch (type) {
                case "w" -> "n";
                case "r", "f" -> "decimal ";
                case "d" -> "date ";
                case "t" -> "time ";
                case "x" -> "an";
                default -> type;
            };
        }

        /** Its components, or the element itself when it is simple. */
        public List<ElementShape> values() {
            return isComposite() ? components : List.of(this);
        }

        boolean isComposite() {
            return !components.isEmpty();
        }
    }

    /** What stands at a place of CONTRL, where the tag is element 1; empty where nothing does. */
    String expected(int element, int component) {
        if (element < 2 || element - 2 >= elements.size()) {
            return "";
        }
        ElementShape shape = elements.get(element - 2);
        if (shape.components().isEmpty()) {
            return shape.text();
        }
        return component >= 1 && component <= shape.components().size()
                ? shape.components().get(component - 1).text() : shape.text();
    }
}
