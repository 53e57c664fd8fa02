package org.paperlessport.schemas.ceb;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Things that are dear to make and serve one caller at a time. One that failed its caller is not given back.
 */
public final class Pool<T> {

    private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> maker;

    public Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    public T take() {
        T one = idle.poll();
        return one == null ? maker.get() : one;
    }

    public void give(T one) {
        idle.add(one);
    }
}
