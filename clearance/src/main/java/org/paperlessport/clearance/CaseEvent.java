package org.paperlessport.clearance;

import java.time.Instant;

/**
 * One entry of a case's history, never changed.
 *
 * @param code  the published status it led to, or empty
 * @param actor who did it: an officer's account, or {@code hub}
 * @param note  what is peculiar to this entry and needs no translation: fault codes, a rule, a reason
 */
public record CaseEvent(Instant at, Happening what, String code, String actor, String note) {
}
