package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import org.paperlessport.schemas.Place;

/** One transaction set while its segments come in: its structure, its elements, its characters and its trailer. */
final class X12SetReading {

    static final int SE = SegmentTokens.packed("SE");

    private final X12Speech speech;
    private final SegmentTokens tokens;
    private final String type;
    private final String reference;
    private final String family;
    private final String table;
    private final Findings findings;
    private final StructureMatcher matcher;
    private final HeldSegments held;
    private boolean ended;

    /** Opened at its ST, which the tokens are on. */
    X12SetReading(X12Speech speech, String family, EdiProfile profile, int mostFaults) {
        this.speech = speech;
        this.tokens = speech.tokens();
        EdiSegment st = speech.segment();
        this.type = st.value(1);
        this.reference = st.value(2);
        this.family = family;
        this.findings = new Findings(profile, mostFaults, new X12Wording(type, family));
        String wanted = type + " " + family;
        boolean agreed = profile.accepts(type, family);
        this.table = agreed && EdiTables.X12.holds(wanted) ? wanted : "";
        this.matcher = EdiTables.X12.plan(table).map(plan -> new StructureMatcher(plan, SE, findings)).orElse(null);
        this.held = new HeldSegments(tokens);
        held.add();
        service("ST");
        if (!agreed) {
            findings.tell(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "ST", 2, 0), wanted,
                    profile.agreed(type, family));
        } else if (matcher == null) {
            findings.warn(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "ST", 2, 0), type, "");
        }
    }

    String reference() {
        return reference;
    }

    Findings findings() {
        return findings;
    }

    /** Takes the segment that the tokens are on. */
    void take(int tag) {
        held.add();
        if (tag == SE) {
            close();
        } else if (matcher != null && !findings.full()) {
            SegmentPlan layout = matcher.take(tag, tokens.nextTag(), held.count(), tokens);
            if (layout != null) {
                speech.elements().check(layout, held.count(), findings);
            }
        }
        if (matcher != null && tokens.holds(Delimiters.CONTROL)) {
            findings.tell(SyntaxFault.INVALID_CHARACTERS, here(), tokens.tagText(), "no control characters");
        } else if (tokens.holds(Delimiters.BEYOND_ASCII)) {
            beyondAscii();
        }
    }

    private void beyondAscii() {
        Charset charset = speech.charset();
        if (!TextEncoding.is(charset, tokens.bytes(), tokens.start(), tokens.end())) {
            findings.tell(SyntaxFault.INVALID_CHARACTERS, here(), tokens.tagText(), charset.name()
                    + ", as what stands before it");
        } else if (matcher != null) {
            findings.tell(Deviation.REPERTOIRE, SyntaxFault.INVALID_CHARACTERS, here(), tokens.tagText(), "ASCII");
        }
    }

    private Place.InEdi here() {
        return new Place.InEdi(held.count(), tokens.tagText(), 0, 0);
    }

    private void service(String tag) {
        SegmentPlan layout = EdiTables.X12.segmentPlan(family, tag);
        if (layout != null) {
            speech.elements().check(layout, held.count(), findings);
        }
    }

    private void close() {
        ended = true;
        EdiSegment se = speech.segment();
        if (matcher != null && !findings.full()) {
            matcher.end(held.count());
        }
        if (!MessageReading.isNumber(se.value(1), held.count())) {
            findings.tell(Deviation.SEGMENT_COUNT, SyntaxFault.COUNT_DIFFERS, new Place.InEdi(held.count(), "SE", 2, 0),
                    se.value(1), String.valueOf(held.count()));
        }
        if (!se.value(2).equals(reference)) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER, new Place.InEdi(held.count(), "SE", 3, 0),
                    se.value(2), reference);
        }
        if (se.elements().size() > 2) {
            findings.tell(SyntaxFault.TOO_MANY_PARTS, new Place.InEdi(held.count(), "SE", 4, 0), se.value(3), "");
        }
    }

    /** The set, whole or broken off. */
    X12Set set() {
        if (!ended) {
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(held.count() + 1, "SE", 0, 0), "", "SE");
        }
        return new X12Set(type, reference, table, held.letGo(speech.delimiters(), speech.charset(),
                speech.passing()), findings.list());
    }

    /** Control numbers of the outer envelopes are numbers: zeros in front say nothing. */
    static boolean sameNumber(String one, String other) {
        return one.replaceFirst("^0+(?=.)", "").equals(other.replaceFirst("^0+(?=.)", ""));
    }
}
