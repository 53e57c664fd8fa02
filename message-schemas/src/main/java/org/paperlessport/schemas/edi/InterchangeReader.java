package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** Opens the envelope, walks its segments, and lets the judge look into the messages. */
final class InterchangeReader implements EdiReader {

    private final EdiLimits limits;
    private final MessageJudge judge;

    InterchangeReader(EdiLimits limits, MessageJudge judge) {
        this.limits = limits;
        this.judge = judge;
    }

    @Override
    public EdiInterchange read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return unreadable(List.of(SyntaxFault.UNSPECIFIED.at(new Place.InEdi(0, "UNB", 0, 0),
                    bytes.length + " bytes", "at most " + limits.bytes() + " bytes")));
        }
        Opening opening = Opening.of(bytes);
        if (opening.unb() < 0) {
            return unreadable(opening.faults());
        }
        var scanner = new SegmentScanner(bytes, opening, CharacterSet.ofEnvelope());
        EdiSegment unb = scanner.next();
        if (!unb.tag().equals("UNB")) {
            return unreadable(List.of(SyntaxFault.MISSING.at(new Place.InEdi(0, "UNB", 0, 0), unb.tag(),
                    "UNB")));
        }
        CharacterSet declared = CharacterSet.of(unb.value(1));
        if (declared != null) {
            scanner = new SegmentScanner(bytes, opening, declared.charset());
            unb = scanner.next();
        }
        var interchange = new InterchangeInReading(opening.faults(), unb, limits);
        interchange.judgeCharacters(scanner.doubtful(), unb);
        EdiSegment segment = scanner.next();
        while (segment != null && interchange.goesOn()) {
            interchange.add(segment, scanner.doubtful(), scanner.unfinished());
            segment = scanner.next();
        }
        return interchange.judged(judge);
    }

    private static EdiInterchange unreadable(List<Fault> faults) {
        return new EdiInterchange(EdiEnvelope.UNREADABLE, List.of(), faults);
    }
}
