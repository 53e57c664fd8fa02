package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Verdict;

/** Judges messages of one format. */
interface FormatJudge {

    /** @param seen what the first bytes tell */
    Verdict judge(byte[] message, Recognised seen);
}
