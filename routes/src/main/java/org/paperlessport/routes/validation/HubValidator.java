package org.paperlessport.routes.validation;

import org.paperlessport.adapters.customs.FormatCheck;
import org.paperlessport.routes.PaperRooms;
import org.paperlessport.schemas.Format;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Recogniser;
import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.ceb.CebWriter;

import java.time.Clock;
import java.util.Map;

/** Judges as the hub reads: each format by its own judge, and all XML, and what is none of them, by the one for customs messages. */
public final class HubValidator implements Validator {

    private final Map<Format, FormatJudge> judges;
    private final FormatJudge others;

    private HubValidator(Map<Format, FormatJudge> judges, FormatJudge others) {
        this.judges = judges;
        this.others = others;
    }

    /** @param clock by which a time lies in the future */
    public static HubValidator at(Clock clock) {
        CebWriter writer = CebWriter.withDefaultNamespace();
        CebJudge ceb = new CebJudge(PaperRooms.writing(writer), new FormatCheck(writer, clock), clock);
        return new HubValidator(Map.of(Format.EDIFACT, new EdifactJudge(clock), Format.X12, new X12Judge(clock),
                Format.PLATFORM, new PlatformJudge()), ceb);
    }

    @Override
    public Verdict judge(byte[] message) {
        Recognised seen = Recogniser.recognise(message);
        return judges.getOrDefault(seen.format(), others).judge(message, seen);
    }
}
