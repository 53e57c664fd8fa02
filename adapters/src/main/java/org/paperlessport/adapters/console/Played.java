package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Optional;

/**
 * One thing that a visitor of the demo set going.
 *
 * @param command send-order, break-it, mend, wine or repeat
 * @param said    what the stand-in firms said of it, by name, e.g. {@code duplicates}; an {@code error} when
 *                it failed
 */
public record Played(String command, String ebpCode, String orderNo, HashMap<String, String> said)
        implements Serializable {

    private static final String KEY = Played.class.getName();
    private static final int REMEMBERED = 20;

    public boolean failed() {
        return said.containsKey("error");
    }

    /** The visitor's own doings, newest first. */
    private static final class Doings extends ArrayDeque<Played> {
    }

    void remember(HttpSession session) {
        synchronized (session) {
            var doings = session.getAttribute(KEY) instanceof Doings known ? known : new Doings();
            doings.addFirst(this);
            while (doings.size() > REMEMBERED) {
                doings.removeLast();
            }
            session.setAttribute(KEY, doings);
        }
    }

    static Optional<Played> last(HttpSession session) {
        return session.getAttribute(KEY) instanceof Doings known ? known.stream().findFirst()
                : Optional.empty();
    }

    /** Whether this visitor set the order going: of another's one may not dispose. */
    static boolean did(HttpSession session, String orderNo) {
        return session.getAttribute(KEY) instanceof Doings known
                && known.stream().anyMatch(played -> played.orderNo().equals(orderNo));
    }
}
