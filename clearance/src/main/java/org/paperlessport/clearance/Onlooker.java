package org.paperlessport.clearance;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who asks about a case.
 *
 * @param account by which papers are filed
 * @param firms   the enterprise codes it speaks for
 */
public record Onlooker(Kind kind, String account, Set<String> firms) {

    /** CUSTOMS: an officer. GATE: the warehouse, which may ask for any parcel. PARTY: everybody else. */
    public enum Kind { CUSTOMS, GATE, PARTY }

    boolean is(String firmCode) {
        return firms.contains(firmCode);
    }

    boolean filed(Optional<? extends Filed<?>> paper) {
        return paper.filter(one -> one.account().equals(account)).isPresent();
    }
}
