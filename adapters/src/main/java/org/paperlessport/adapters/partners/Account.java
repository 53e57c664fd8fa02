package org.paperlessport.adapters.partners;

import org.paperlessport.clearance.Text;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A partner's account, by which it signs in and is told.
 *
 * @param id    up to 40 lower-case letters, digits and hyphens
 * @param name  who that is, for a reader
 * @param ediId how it names itself in UNB 0004, or empty
 */
public record Account(String id, Role role, Text name, String ediId, boolean enabled)
        implements AuthenticatedPrincipal {

    public Account {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("account '" + id
                    + "': expected up to 40 lower-case letters, digits and hyphens");
        }
    }

    /** The id: what the session and the audit trail call it. */
    @Override
    public String getName() {
        return id;
    }
}
