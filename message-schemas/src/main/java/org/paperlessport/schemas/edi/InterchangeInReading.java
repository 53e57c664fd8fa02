package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** The interchange while its segments come in, one by one: which message is open, what has been counted. */
final class InterchangeInReading {

    private static final Set<String> GROUP_TAGS = Set.of("UNG", "UNE");

    private final EdiLimits limits;
    private final List<Fault> faults;
    private final EdiEnvelope envelope;
    private final CharacterSet characterSet;
    private final List<MessageInReading> messages = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private MessageInReading open;
    private int segments = 1;
    private boolean closed;
    private boolean stopped;

    InterchangeInReading(List<Fault> opening, EdiSegment unb, EdiLimits limits) {
        this.limits = limits;
        this.faults = new ArrayList<>(opening);
        this.envelope = new EnvelopeJudge(unb, faults).envelope();
        this.characterSet = CharacterSet.of(envelope.syntax().identifier());
    }

    void judgeCharacters(boolean doubtful, EdiSegment unb) {
        if (doubtful) {
            tell(SyntaxFault.INVALID_CHARACTERS.at(place("UNB", 0), unb.tag(),
                    "characters of the declared set"));
        }
    }

    boolean goesOn() {
        return !stopped;
    }

    void add(EdiSegment segment, boolean doubtful, boolean unfinished) {
        segments++;
        if (closed || segment.tag().equals("UNB")) {
            stop(SyntaxFault.NESTING, segment, "nothing after UNZ");
        } else if (segments > limits.segments()) {
            stop(SyntaxFault.UNSPECIFIED, segment, "at most " + limits.segments() + " segments");
        } else if (unfinished) {
            stop(SyntaxFault.MISSING, segment, "a segment terminator, UNT and UNZ");
        } else {
            take(segment, doubtful);
        }
    }

    private void take(EdiSegment segment, boolean doubtful) {
        if (segment.tag().equals("UNZ")) {
            closeMessage();
            close(segment);
        } else if (segment.tag().equals("UNH")) {
            closeMessage();
            openMessage(segment);
        } else if (GROUP_TAGS.contains(segment.tag())) {
            tell(SyntaxFault.NOT_SUPPORTED.at(place(segment.tag(), 0), segment.value(1),
                    "messages without groups"));
        } else if (open == null) {
            tell(SyntaxFault.OUTSIDE_MESSAGE.at(place(segment.tag(), 0), segment.value(1), "UNH or UNZ"));
        } else {
            open.add(segment);
            if (segment.tag().equals("UNT")) {
                closeMessage();
                return;
            }
        }
        if (open != null) {
            open.judgeCharacters(segment, doubtful, characterSet);
        }
    }

    private void openMessage(EdiSegment unh) {
        if (unh.value(1).isBlank() || unh.value(2, 1).isBlank()) {
            tell(SyntaxFault.MISSING.at(place("UNH", unh.value(1).isBlank() ? 2 : 3), "", "0062 and S009"));
        }
        open = new MessageInReading(unh, limits.faults());
        if (!references.add(unh.value(1))) {
            open.tell(SyntaxFault.DUPLICATE.at(new Place.InEdi(1, "UNH", 2, 0), unh.value(1),
                    "a reference of its own"));
        }
    }

    private void closeMessage() {
        if (open != null) {
            open.close();
            messages.add(open);
            open = null;
        }
    }

    private void close(EdiSegment unz) {
        closed = true;
        if (!MessageInReading.sameNumber(unz.value(1), messages.size())) {
            tell(SyntaxFault.COUNT_DIFFERS.at(place("UNZ", 2), unz.value(1),
                    String.valueOf(messages.size())));
        }
        if (!unz.value(2).equals(envelope.reference())) {
            tell(SyntaxFault.REFERENCES_DIFFER.at(place("UNZ", 3), unz.value(2), envelope.reference()));
        }
    }

    private void stop(SyntaxFault why, EdiSegment at, String expected) {
        stopped = true;
        tell(why.at(place(closed || !at.tag().equals("UNB") ? "UNZ" : "UNB", 0), at.tag(), expected));
    }

    private void tell(Fault fault) {
        if (faults.size() < limits.faults()) {
            faults.add(fault);
        }
    }

    EdiInterchange judged(MessageJudge judge) {
        closeMessage();
        if (!closed && !stopped) {
            tell(SyntaxFault.MISSING.at(place("UNZ", 0), "", "UNZ"));
        }
        if (messages.isEmpty() && faults.stream().noneMatch(one -> one.severity() == Fault.Severity.ERROR)) {
            tell(SyntaxFault.LEVEL_EMPTY.at(place("UNB", 0), "", "a message"));
        }
        MessageInReading.judge(messages, judge);
        return new EdiInterchange(envelope, messages.stream().map(MessageInReading::message).toList(),
                List.copyOf(faults));
    }

    private static Place.InEdi place(String tag, int element) {
        return new Place.InEdi(0, tag, element, 0);
    }
}
