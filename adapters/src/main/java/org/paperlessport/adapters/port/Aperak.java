package org.paperlessport.adapters.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.clearance.port.Correction;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * What the sender can mend, as an APERAK D.96B: one ERC a correction, with how to mend it and what it is
 * about. The codes are ours (3055 is ZZZ): there is no UN list of them.
 */
final class Aperak {

    /** 4440 in D.96B. */
    private static final int LINE = 70;

    private Aperak() {
    }

    static List<EdiSegment> segments(Referred referred, List<CorrectionAsked> corrections, String number,
            String at) {
        List<EdiSegment> segments = new ArrayList<>();
        segments.add(EdiSegment.of("BGM", el("313"), el(number), el("9")));
        segments.add(EdiSegment.of("DTM", el("137", at, "203")));
        segments.add(EdiSegment.of("RFF", el("ACW", referred.interchange())));
        if (!referred.document().isEmpty()) {
            segments.add(EdiSegment.of("RFF", el("AGO", referred.document())));
        }
        for (CorrectionAsked asked : corrections) {
            segments.add(EdiSegment.of("ERC", el(asked.correction().code(), "", "ZZZ")));
            segments.add(EdiSegment.of("FTX", el("AAO"), el(""), el(""), lines(asked.correction().en())));
            segments.add(EdiSegment.of("RFF", el(about(asked.correction()), cut(asked.reference(), 35))));
        }
        return segments;
    }

    /** 1153: EQ equipment, BM bill, AFB manifest, ACD something else. */
    private static String about(Correction correction) {
        return switch (correction) {
            case CONTAINER_UNKNOWN, TIME_IN_THE_FUTURE, MOVE_UNKNOWN -> "EQ";
            case BILL_TAKEN, BILL_TWICE, BILL_WITHOUT_CONTAINER, BILL_NOT_IN_CONTAINER,
                    BILL_NUMBER_TOO_LONG -> "BM";
            case MANIFEST_DIFFERS, MANIFEST_UNKNOWN, MANIFEST_EMPTY -> "AFB";
            case CHANGE_AFTER_ARRIVAL, DETAIL_MISSING, CODE_NOT_TAKEN -> "ACD";
        };
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LINE) {
            lines.add(text.substring(from, Math.min(text.length(), from + LINE)));
        }
        return lines;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
