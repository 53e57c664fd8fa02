package org.paperlessport.clearance;

import java.time.Instant;

/** Gives returns, each later than the one before. */
interface Returns {

    /** @return the returnTime given */
    Instant give(Filed<? extends Paper> to, String status, String info);
}
