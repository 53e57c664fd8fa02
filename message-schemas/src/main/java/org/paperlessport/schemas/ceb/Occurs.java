package org.paperlessport.schemas.ceb;

/** How often an element may stand in its place; {@code max} is {@link #UNBOUNDED} where the table says n. */
record Occurs(int min, int max) {

    static final int UNBOUNDED = Integer.MAX_VALUE;
    static final Occurs ONCE = new Occurs(1, 1);
    static final Occurs NEVER = new Occurs(0, 0);

    /** {@code 0..1}, {@code 1..100}, {@code 0..n}. */
    static Occurs of(String text) {
        int dots = text.indexOf("..");
        String to = text.substring(dots + 2);
        return new Occurs(Integer.parseInt(text.substring(0, dots)),
                to.equals("n") ? UNBOUNDED : Integer.parseInt(to));
    }

    @Override
    public String toString() {
        return min + ".." + (max == UNBOUNDED ? "n" : max);
    }
}
