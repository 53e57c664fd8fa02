package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.paperlessport.schemas.Place;

/** One transaction set while its segments come in: its structure, its elements, its characters and its trailer. */
final class X12SetReading {

    static final int SE = SegmentTokens.packed("SE");

    private final SegmentTokens tokens;
    private final ElementCheck elements;
    private final String type;
    private final String reference;
    private final String family;
    private final String table;
    private final Findings findings;
    private final StructureMatcher matcher;
    private int[] bounds = new int[32];
    private int segments;
    private boolean ended;

    /** Opened at its ST, which the tokens are on. */
    X12SetReading(SegmentTokens tokens, EdiSegment st, ElementCheck elements, String family, EdiProfile profile,
                  int mostFaults) {
        this.tokens = tokens;
        this.elements = elements;
        this.type = st.value(1);
        this.reference = st.value(2);
        this.family = family;
        this.findings = new Findings(profile, mostFaults, new X12Wording(type, family));
        String wanted = type + " " + family;
        this.table = EdiTables.X12.holds(wanted) ? wanted : "";
        this.matcher = EdiTables.X12.plan(table).map(plan -> new StructureMatcher(plan, SE, findings)).orElse(null);
        keep();
        service("ST");
        if (matcher == null) {
            findings.warn(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "ST", 2, 0), type, "");
        }
    }

    Findings findings() {
        return findings;
    }

    /** Takes the segment that the tokens are on. */
    void take(int tag, EdiSegment segment) {
        keep();
        if (tag == SE) {
            close(segment);
        } else if (matcher != null && !findings.full()) {
            SegmentPlan layout = matcher.take(tag, tokens.nextTag(), segments, tokens);
            if (layout != null) {
                elements.check(layout, segments, findings);
            }
        }
        if (matcher != null && tokens.holds(Delimiters.CONTROL)) {
            findings.tell(SyntaxFault.INVALID_CHARACTERS, new Place.InEdi(segments, segment.tag(), 0, 0),
                    segment.tag(), "no control characters");
        } else if (matcher != null && tokens.holds(Delimiters.BEYOND_ASCII)) {
            findings.tell(Deviation.REPERTOIRE, SyntaxFault.INVALID_CHARACTERS,
                    new Place.InEdi(segments, segment.tag(), 0, 0), segment.tag(), "ASCII");
        }
    }

    private void service(String tag) {
        SegmentPlan layout = EdiTables.X12.segmentPlan(family, tag);
        if (layout != null) {
            elements.check(layout, segments, findings);
        }
    }

    private void keep() {
        if (bounds.length == 2 * segments) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * segments] = tokens.start();
        bounds[2 * segments + 1] = tokens.end();
        segments++;
    }

    private void close(EdiSegment se) {
        ended = true;
        if (matcher != null && !findings.full()) {
            matcher.end(segments);
        }
        if (!MessageReading.isNumber(se.value(1), segments)) {
            findings.tell(Deviation.SEGMENT_COUNT, SyntaxFault.COUNT_DIFFERS, new Place.InEdi(segments, "SE", 2, 0),
                    se.value(1), String.valueOf(segments));
        }
        if (!se.value(2).equals(reference)) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER, new Place.InEdi(segments, "SE", 3, 0),
                    se.value(2), reference);
        }
        if (se.elements().size() > 2) {
            findings.tell(SyntaxFault.TOO_MANY_PARTS, new Place.InEdi(segments, "SE", 4, 0), se.value(3), "");
        }
    }

    X12Set set(Delimiters delimiters, Charset charset) {
        if (!ended) {
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(segments + 1, "SE", 0, 0), "", "SE");
        }
        return new X12Set(type, reference, table, new SegmentList(tokens.bytes(), Arrays.copyOf(bounds, 2 * segments),
                delimiters, charset), findings.list());
    }

    /** Control numbers of the outer envelopes are numbers: zeros in front say nothing. */
    static boolean sameNumber(String one, String other) {
        return one.replaceFirst("^0+(?=.)", "").equals(other.replaceFirst("^0+(?=.)", ""));
    }
}
