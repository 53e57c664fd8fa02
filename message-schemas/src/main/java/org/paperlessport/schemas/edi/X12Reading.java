package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.Place;

/** One X12 interchange while its segments come in: what is open, what has been counted. */
final class X12Reading {

    private static final int ISA = SegmentTokens.packed("ISA");
    private static final int IEA = SegmentTokens.packed("IEA");
    private static final int TA1 = SegmentTokens.packed("TA1");
    private static final int GS = SegmentTokens.packed("GS");
    private static final int GE = SegmentTokens.packed("GE");
    private static final int ST = SegmentTokens.packed("ST");
    private static final int BIN = SegmentTokens.packed("BIN");
    private static final int CONTROL_NUMBER = 13;

    /**
     * How it is read.
     *
     * @param passing the bytes go once they are read, so each set takes its own along
     */
    record Rules(EdiLimits limits, EdiProfile profile, boolean passing) {
    }

    private final SegmentTokens tokens;
    private final EncodingGuess encoding;
    private final boolean marked;
    private final Rules rules;
    private final X12Listener listener;
    private final Findings findings;
    private final List<EdiSegment> acknowledgements = new ArrayList<>();
    private final List<X12Group> groups = new ArrayList<>();
    private X12Envelope envelope = X12Envelope.UNREADABLE;
    private Optional<EdiSegment> trailer = Optional.empty();
    private X12Speech speech;
    private X12GroupReading group;
    private X12SetReading set;
    private int segments = 1;
    private boolean closed;
    private boolean stopped;

    /** @param marked a byte order mark stood in front of it */
    X12Reading(SegmentTokens tokens, EncodingGuess encoding, boolean marked, Rules rules, X12Listener listener) {
        this.tokens = tokens;
        this.encoding = encoding;
        this.marked = marked;
        this.rules = rules;
        this.listener = listener;
        this.findings = new Findings(rules.profile(), rules.limits().faults(), new X12Wording("", ""));
    }

    /** Reads it to its end; the sets have been told of by then. */
    X12Interchange interchange() throws IOException {
        boolean opened = open();
        if (opened) {
            listener.begins(envelope);
            while (!closed && !stopped && speech.next()) {
                segments++;
                take(tokens.tag());
            }
            if (!closed && !stopped && tokens.overfull()) {
                stopped = true;
                findings.tell(SyntaxFault.UNSPECIFIED, place("IEA", 0), "", "at most " + rules.limits().bytes()
                        + " bytes a set");
            }
            finish();
        }
        return new X12Interchange(opened ? envelope.in(encoding.charset()) : envelope, List.copyOf(acknowledgements), List.copyOf(groups), trailer,
                findings.list());
    }

    /** Whether another interchange follows. */
    boolean another() throws IOException {
        return !stopped && tokens.toSegment();
    }

    private boolean open() throws IOException {
        tokens.toSegment();
        tokens.reach(X12Opening.REACH);
        X12Marks marks = new X12Opening(tokens, findings).marks(encoding.charset(), marked);
        stopped = marks == null;
        if (stopped) {
            return false;
        }
        Delimiters delimiters = marks.delimiters();
        byte[] kinds = delimiters.kinds(null);
        kinds[marks.component()] = 0;
        if (marks.repetition() != ' ') {
            kinds[marks.repetition()] = 0;
        }
        tokens.speak(kinds, encoding.charset());
        tokens.next();
        envelope = new X12Envelope(X12Speech.kept(tokens, new Delimiters(Delimiters.NONE, marks.element(), '.', ' ', ' ',
                marks.terminator()), encoding.charset()), marks);
        speech = new X12Speech(tokens, delimiters, encoding, rules.profile(), rules.passing());
        judge();
        return true;
    }

    private void judge() {
        expect(5, "[A-Z0-9]{2}", "a qualifier of two characters");
        expect(6, ".+", "who sends");
        expect(7, "[A-Z0-9]{2}", "a qualifier of two characters");
        expect(8, ".+", "who receives");
        expect(9, "[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])", "yyMMdd");
        expect(10, "([01][0-9]|2[0-3])[0-5][0-9]", "HHmm");
        if (!envelope.version().matches("00[2-5][0-9]{2}")) {
            findings.tell(SyntaxFault.SYNTAX_UNSUPPORTED, place("ISA", 13), envelope.version(), "00200 to 00599");
        }
        expect(CONTROL_NUMBER, "[0-9]{1,9}", "nine digits");
        expect(14, "[01]", "0 or 1");
        expect(15, "[PTI]", "P, T or I");
    }

    private void expect(int element, String pattern, String expected) {
        String value = envelope.value(element);
        if (!value.matches(pattern)) {
            findings.tell(value.isEmpty() ? SyntaxFault.MISSING : SyntaxFault.INVALID_VALUE,
                    place("ISA", element + 1), value, expected);
        }
    }

    private void take(int tag) throws IOException {
        if (tag == BIN && set != null) {
            binary();
        }
        if (tag == ISA) {
            boolean between = set == null && group == null;
            findings.tell(between ? SyntaxFault.MISSING : SyntaxFault.NESTING, place("IEA", 0), "ISA",
                    "IEA before another ISA");
            closed = true;
            tokens.giveBack();
        } else if (segments > rules.limits().segments()) {
            stop(SyntaxFault.UNSPECIFIED, "at most " + rules.limits().segments() + " segments");
        } else if (tokens.overfull() && tokens.unfinished()) {
            stop(SyntaxFault.UNSPECIFIED, "at most " + rules.limits().bytes() + " bytes a set");
        } else if (tokens.unfinished()) {
            stop(SyntaxFault.MISSING, "a segment terminator, SE, GE and IEA");
        } else if (tag == IEA) {
            closeGroup(null);
            close(speech.keptSegment());
        } else if (tag == GS) {
            closeGroup(null);
            EdiSegment gs = speech.keptSegment();
            group = new X12GroupReading(speech, gs, rules.profile(), rules.limits().faults(), findings);
            listener.group(gs);
        } else if (tag == GE && group != null) {
            closeSet();
            closeGroup(speech.keptSegment());
        } else if (tag == ST && group != null) {
            closeSet();
            set = group.begin(speech);
        } else if (set != null) {
            set.take(tag);
            if (tag == X12SetReading.SE) {
                closeSet();
            }
        } else if (tag == TA1 && group == null) {
            acknowledgements.add(speech.keptSegment());
        } else {
            findings.tell(SyntaxFault.OUTSIDE_MESSAGE, place(shortened(tokens.tagText()), 0),
                    shortened(tokens.tagText()), group == null ? "GS or IEA" : "ST or GE");
        }
    }

    /** What BIN holds may look like separators: its own length says where it ends. */
    private void binary() throws IOException {
        String length = tokens.values() < 2 ? "" : tokens.text(0);
        if (length.matches("[0-9]{1,8}")) {
            int end = tokens.to(0) - tokens.start() + 1 + Integer.parseInt(length);
            tokens.reach(end + 1);
            tokens.again();
            end += tokens.start();
            if (end < tokens.limit() && tokens.bytes()[end] == (byte) speech.delimiters().terminator()) {
                tokens.stretchTo(end);
            }
        }
    }

    private void closeSet() {
        if (set != null) {
            listener.set(set.set());
            set = null;
        }
    }

    /** @param ge its trailer, null where it is missing */
    private void closeGroup(EdiSegment ge) {
        closeSet();
        if (group != null) {
            groups.add(group.group(ge));
            group = null;
        }
    }

    private void close(EdiSegment iea) {
        closed = true;
        trailer = Optional.of(iea);
        if (!MessageReading.isNumber(iea.value(1), groups.size())) {
            findings.tell(Deviation.MESSAGE_COUNT, SyntaxFault.COUNT_DIFFERS, place("IEA", 2), iea.value(1),
                    String.valueOf(groups.size()));
        }
        if (!X12SetReading.sameNumber(iea.value(2), envelope.reference())) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER, place("IEA", 3), iea.value(2),
                    envelope.reference());
        }
        if (iea.elements().size() > 2) {
            findings.tell(SyntaxFault.TOO_MANY_PARTS, place("IEA", 4), iea.value(3), "");
        }
    }

    private void finish() throws IOException {
        closeGroup(null);
        if (!closed && !stopped) {
            findings.tell(SyntaxFault.MISSING, place("IEA", 0), "", "IEA");
        }
        if (groups.isEmpty() && acknowledgements.isEmpty() && !findings.refuse()) {
            findings.tell(SyntaxFault.LEVEL_EMPTY, place("IEA", 0), "", "a functional group or TA1");
        }
        if (!stopped && tokens.toSegment() && !isNext()) {
            tokens.next();
            stop(SyntaxFault.NESTING, "nothing after IEA but another interchange");
        }
    }

    private boolean isNext() throws IOException {
        tokens.reach(X12Opening.REACH);
        return X12Opening.standsAt(tokens.bytes(), tokens.start(), tokens.limit());
    }

    private void stop(SyntaxFault why, String expected) {
        stopped = true;
        findings.tell(why, place("IEA", 0), shortened(tokens.tagText()), expected);
    }

    private static String shortened(String tag) {
        return tag.length() <= 3 ? tag : tag.substring(0, 3);
    }

    /** @param element as the core counts it, the tag being 1 */
    private static Place.InEdi place(String tag, int element) {
        return new Place.InEdi(0, tag, element, 0);
    }
}
