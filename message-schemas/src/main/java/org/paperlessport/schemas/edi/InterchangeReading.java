package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Place;

/** One interchange while its segments come in, one by one: what is open, what has been counted. */
final class InterchangeReading {

    /**
     * How it is read.
     *
     * @param alone  nothing may stand behind it
     * @param passing the bytes go once they are read, so each message takes its own along
     */
    record Rules(EdiLimits limits, EdiProfile profile, boolean alone, boolean passing) {
    }

    private static final int UNA = SegmentTokens.packed("UNA");
    private static final int UNB = SegmentTokens.packed("UNB");
    private static final int UNG = SegmentTokens.packed("UNG");
    private static final int UNH = SegmentTokens.packed("UNH");
    private static final int UNE = SegmentTokens.packed("UNE");
    private static final int UNZ = SegmentTokens.packed("UNZ");

    private final SegmentTokens tokens;
    private final Rules rules;
    private final EdiListener listener;
    private final Findings findings;
    private final References references = new References();
    private final List<EdiGroup> groups = new ArrayList<>();
    private EdiEnvelope envelope = EdiEnvelope.UNREADABLE;
    private EnvelopeSpeech speech;
    private MessageReading message;
    private GroupReading group;
    private int segments = 1;
    private int messages;
    private boolean bare;
    private boolean mixed;
    private boolean closed;
    private boolean stopped;

    InterchangeReading(SegmentTokens tokens, Rules rules, EdiListener listener) {
        this.tokens = tokens;
        this.rules = rules;
        this.listener = listener;
        this.findings = new Findings(rules.profile(), rules.limits().faults());
    }

    /** Reads it to its end; the messages have been told of by then. */
    EdiInterchange interchange() throws IOException {
        if (open()) {
            if (!bare) {
                listener.begins(envelope);
            }
            while (!closed && !stopped && tokens.next()) {
                segments++;
                take(tokens.tag());
            }
            if (!closed && !stopped && tokens.overfull()) {
                stopped = true;
                findings.tell(SyntaxFault.UNSPECIFIED, place("UNZ", 0), "", "at most " + rules.limits().bytes()
                        + " bytes a message");
            }
            finish();
        }
        return new EdiInterchange(envelope, List.copyOf(groups), List.of(), findings.list());
    }

    /** Whether another interchange follows. */
    boolean another() throws IOException {
        return !stopped && tokens.toSegment();
    }

    private boolean open() throws IOException {
        tokens.toSegment();
        tokens.reach(Opening.LENGTH);
        Opening opening = Opening.of(tokens.bytes(), tokens.start(), tokens.limit(), rules.profile());
        opening.faults().forEach(findings::add);
        stopped = opening.at() < 0;
        if (stopped) {
            return false;
        }
        tokens.goTo(opening.at());
        bare = opening.bare();
        speech = new EnvelopeSpeech(tokens, opening.delimiters().in(EdiSyntax.UNKNOWN, true), null,
                EdiSyntax.UNKNOWN, rules.profile());
        return bare || openEnvelope(opening);
    }

    private boolean openEnvelope(Opening opening) throws IOException {
        tokens.next();
        Delimiters separators = opening.declared() ? opening.delimiters() : endedByLines(opening.delimiters());
        EdiSegment unb = speech.segment();
        EdiSyntax syntax = new EdiSyntax(unb.value(1, 1), unb.value(1, 2));
        Delimiters delimiters = separators.in(syntax, opening.declared());
        stopped = tokens.tag() != UNB || !delimiters.usable();
        if (stopped) {
            boolean unusable = tokens.tag() == UNB;
            findings.tell(unusable ? SyntaxFault.BAD_SERVICE_STRING : SyntaxFault.MISSING,
                    place(unusable ? "UNA" : "UNB", 0), unusable ? "" : unb.tag(),
                    unusable ? "six characters that differ" : "UNB");
            return false;
        }
        CharacterSet set = CharacterSet.of(syntax.identifier());
        if (set == CharacterSet.UNOX) {
            tokens.turn(delimiters);
        }
        speech = new EnvelopeSpeech(tokens, delimiters, set, syntax, rules.profile());
        tokens.giveBack();
        tokens.next();
        envelope = new EnvelopeJudge(speech.segment(), findings).envelope();
        judgeUnb();
        return true;
    }

    /** Without UNA a file may end its segments by lines alone: that is a fault, and it is read on by them. */
    private Delimiters endedByLines(Delimiters usual) {
        Delimiters byLines = Opening.endedByLines(usual, tokens.bytes(), tokens.start(), tokens.end());
        if (!byLines.equals(usual)) {
            findings.tell(SyntaxFault.BAD_TERMINATOR, place("UNA", 0), "",
                    "' behind every segment, or UNA naming what ends them");
            speech = new EnvelopeSpeech(tokens, byLines, null, EdiSyntax.UNKNOWN, rules.profile());
            tokens.again();
        }
        return byLines;
    }

    /** What of UNB the judge of the envelope leaves to its table. */
    private void judgeUnb() {
        var rest = new Findings(rules.profile(), rules.limits().faults());
        speech.check("UNB", 0, rest);
        rest.list().stream().filter(fault -> {
            var where = (Place.InEdi) fault.where();
            return where.element() > 6 || where.component() > 1 && where.element() != 5;
        }).filter(fault -> ((Place.InEdi) fault.where()).element() != 2 || fault.code().equals("EDI-16"))
                .forEach(findings::add);
        if (speech.isDoubtful()) {
            findings.tell(SyntaxFault.INVALID_CHARACTERS, place("UNB", 0), "UNB", speech.characters());
        }
    }

    private void take(int tag) {
        if (tag == UNB || tag == UNA) {
            next(tag);
        } else if (segments > rules.limits().segments()) {
            stop(SyntaxFault.UNSPECIFIED, "at most " + rules.limits().segments() + " segments");
        } else if (tokens.overfull() && tokens.unfinished()) {
            stop(SyntaxFault.UNSPECIFIED, "at most " + rules.limits().bytes() + " bytes a message");
        } else if (tokens.unfinished()) {
            stop(SyntaxFault.MISSING, "a segment terminator, UNT and UNZ");
        } else if (tag == UNZ) {
            closeMessage();
            closeGroup(null);
            close(speech.segment());
        } else if (tag == UNH) {
            closeMessage();
            openMessage();
        } else if (tag == UNG) {
            closeMessage();
            openGroup();
        } else if (tag == UNE) {
            closeMessage();
            closeGroup(speech.segment());
        } else if (message == null) {
            findings.tell(SyntaxFault.OUTSIDE_MESSAGE, place(shortened(tokens.tagText()), 0), "", "UNH or UNZ");
        } else {
            message.take(tag);
            if (tag == MessageReading.UNT) {
                closeMessage();
            }
        }
    }

    /** Another interchange begins before this one has ended. */
    private void next(int tag) {
        boolean between = message == null && group == null;
        if (rules.alone() || !between) {
            findings.tell(SyntaxFault.NESTING, place(MessagePlan.tagText(tag), 0), MessagePlan.tagText(tag),
                    "UNZ before another UNB");
        } else {
            findings.tell(SyntaxFault.MISSING, place("UNZ", 0), MessagePlan.tagText(tag), "UNZ");
        }
        closed = true;
        stopped = rules.alone();
        tokens.giveBack();
    }

    private void openMessage() {
        EdiSegment unh = speech.segment();
        if (unh.value(1).isBlank() || unh.value(2, 1).isBlank()) {
            findings.tell(SyntaxFault.MISSING, place("UNH", unh.value(1).isBlank() ? 2 : 3), "",
                    "0062 and S009");
        }
        if (group == null && !groups.isEmpty()) {
            tellMixed("UNH");
        }
        int number = group == null ? 0 : groups.size() + 1;
        message = new MessageReading(speech, number, rules.profile(), rules.limits().faults());
        messages++;
        References used = group == null ? references : group.references();
        if (!used.add(message.reference())) {
            message.findings().tell(Deviation.REPEATED_REFERENCE, SyntaxFault.DUPLICATE,
                    new Place.InEdi(1, "UNH", 2, 0), message.reference(), "a reference of its own");
        }
        if (group != null) {
            group.count(message);
        }
    }

    private void tellMixed(String tag) {
        if (!mixed) {
            findings.tell(SyntaxFault.LEVELS_MIXED, place(tag, 0), "", "groups only, or no group");
        }
        mixed = true;
    }

    private void closeMessage() {
        if (message != null) {
            listener.message(message.message(rules.passing()));
            message = null;
        }
    }

    private void openGroup() {
        closeGroup(null);
        if (messages > 0 && groups.isEmpty()) {
            tellMixed("UNG");
        }
        group = new GroupReading(speech, rules.profile(), rules.limits().faults());
        if (!references.add("UNG:" + group.reference())) {
            group.repeated();
        }
    }

    /** @param une its trailer, null where it is missing */
    private void closeGroup(EdiSegment une) {
        if (group == null && une != null) {
            findings.tell(SyntaxFault.OUTSIDE_MESSAGE, place("UNE", 0), une.value(1), "UNG before UNE");
        } else if (group != null) {
            if (une == null) {
                group.breakOff();
            } else {
                group.close(une);
            }
            groups.add(group.group());
            group = null;
        }
    }

    private void close(EdiSegment unz) {
        closed = true;
        int parts = groups.isEmpty() ? messages : groups.size();
        speech.check("UNZ", 0, findings);
        if (MessageReading.differs(unz.value(1), parts)) {
            findings.tell(Deviation.MESSAGE_COUNT, SyntaxFault.COUNT_DIFFERS, place("UNZ", 2), unz.value(1),
                    String.valueOf(parts));
        }
        if (!envelope.reference().isEmpty() && !unz.value(2).isEmpty() && !unz.value(2).equals(envelope.reference())) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER, place("UNZ", 3), unz.value(2),
                    envelope.reference());
        }
    }

    private void finish() throws IOException {
        closeMessage();
        closeGroup(null);
        if (!closed && !stopped && !bare) {
            findings.tell(SyntaxFault.MISSING, place("UNZ", 0), "", "UNZ");
        }
        if (messages == 0 && !findings.refuse()) {
            findings.tell(SyntaxFault.LEVEL_EMPTY, place("UNB", 0), "", "a message");
        }
        if (!stopped && tokens.toSegment()) {
            tokens.reach(Opening.LENGTH);
            boolean begins = Opening.standsAt(tokens.bytes(), tokens.start(), "UNA")
                    || Opening.standsAt(tokens.bytes(), tokens.start(), "UNB");
            if (rules.alone() || !begins) {
                stop(SyntaxFault.NESTING, rules.alone() ? "nothing after UNZ"
                        : "nothing after UNZ but another interchange");
            }
        }
    }

    private void stop(SyntaxFault why, String expected) {
        stopped = true;
        String tag = closed ? "" : shortened(tokens.tagText());
        findings.tell(why, place("UNZ", 0), tag, expected);
    }

    private static String shortened(String tag) {
        return tag.length() <= 3 ? tag : tag.substring(0, 3);
    }

    private static Place.InEdi place(String tag, int element) {
        return new Place.InEdi(0, tag, element, 0);
    }
}
