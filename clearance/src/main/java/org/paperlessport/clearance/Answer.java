package org.paperlessport.clearance;

import java.time.Instant;

/**
 * What customs answers the filer of a paper: one return in a 312, 412, 512 or 622.
 *
 * @param paper   the paper answered
 * @param status  returnStatus
 * @param at      returnTime; strictly growing within a case
 * @param info    returnInfo, at most 1,000 characters
 * @param preNo   of a declaration, else empty
 * @param invtNo  of an accepted declaration, else empty
 */
public record Answer(Filed<?> paper, String status, Instant at, String info, String preNo, String invtNo) {
}
