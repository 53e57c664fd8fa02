package org.paperlessport.clearance;

import java.time.Instant;

/**
 * Puts decisions to cases: an officer's, and what a lane asks for. Every move gives one 622; a status that recurs is
 * sent again only because it was left in between, as a repetition moves nothing.
 */
final class Decisions {

    private Decisions() {
    }

    static void carryOut(Act act, Sitting sitting, String actor, String note) {
        Standing standing = sitting.standing();
        Stage to = Moves.to(standing.stage(), act).orElseThrow();
        carryOut(act, to, to.code(), sitting, actor, note);
    }

    static void carryOut(Act act, Stage to, String status, Sitting sitting, String actor, String note) {
        Standing standing = sitting.standing();
        Instant at = sitting.give(sitting.matter().declaration().orElseThrow(), status, StatusText.info(status));
        standing.moveTo(to, status, at);
        Happening what = StatusText.happening(act);
        sitting.record(at, what, status, actor, note);
        sitting.tell(at, what, what.words());
    }
}
