package org.paperlessport.adapters.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.clearance.port.Step;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * A step of a bill's container as an IFTSTA D.00B. The status numbers are those of element 9011, which
 * carriers keep in this directory; T8 is ours, after GIS 8, and so the text is always given.
 */
final class Iftsta {

    private Iftsta() {
    }

    static List<EdiSegment> segments(StepTold told, String number, String preparedAt) {
        String bill = told.bill().number().value();
        List<EdiSegment> segments = new ArrayList<>();
        segments.add(EdiSegment.of("BGM", el("23"), el(number), el("9")));
        segments.add(EdiSegment.of("DTM", el("137", preparedAt, "203")));
        segments.add(EdiSegment.of("RFF", el("AFB", told.bill().filing().manifest())));
        segments.add(EdiSegment.of("CNI", el("1"), el(bill)));
        segments.add(EdiSegment.of("STS", el("1"), el(code(told.step()), "", "ZZZ", told.step().en())));
        segments.add(EdiSegment.of("RFF", el("BM", bill)));
        segments.add(EdiSegment.of("DTM", el("334", PortTime.minutes(told.at()), "203")));
        if (told.place().isKnown()) {
            segments.add(EdiSegment.of("LOC", el(PlaceCodes.ACTIVITY), el(told.place().code(), "72", "ZZZ")));
        }
        segments.add(EdiSegment.of("EQD", el("CN"), el(told.container().value())));
        return segments;
    }

    private static String code(Step step) {
        return switch (step) {
            case TRANSFER_PERMITTED -> "T8";
            case RELEASED_BY_CUSTOMS -> "12";
            case PERMISSION_WITHDRAWN -> "17";
            case ENTERED_TERMINAL -> "40";
            case LEFT_TERMINAL, LEFT_SITE -> "24";
            case ARRIVED_AT_SITE -> "1";
        };
    }
}
