package org.paperlessport.clearance.port;

/** What customs permits for a container. */
public sealed interface Permission {

    Permission NONE = new None();
    Permission RELEASED = new Released();

    /** It may not leave the terminal. */
    record None() implements Permission {
    }

    /** It may move under customs control to this site and nowhere else. */
    record Transfer(Place site) implements Permission {
    }

    /** Customs has no more to do with it. */
    record Released() implements Permission {
    }

    static Permission transferTo(Place site) {
        return new Transfer(site);
    }

    default boolean isNone() {
        return this instanceof None;
    }
}
