package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** One message while its segments come in: its trailer, its characters, and what the judge finds in it. */
final class MessageInReading {

    private final EdiType type;
    private final String reference;
    private final int mostFaults;
    private final List<EdiSegment> segments = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean ended;
    private boolean repertoireTold;

    MessageInReading(EdiSegment unh, int mostFaults) {
        this.reference = unh.value(1);
        this.type = new EdiType(unh.value(2, 1), unh.value(2, 2), unh.value(2, 3), unh.value(2, 4),
                unh.value(2, 5));
        this.mostFaults = mostFaults;
        segments.add(unh);
        judgeLength(2, 0, reference, 14);
        judgeLength(3, 1, type.name(), 6);
        judgeLength(3, 2, type.version(), 3);
        judgeLength(3, 3, type.release(), 3);
    }

    private void judgeLength(int element, int component, String value, int longest) {
        if (value.length() > longest) {
            tell(SyntaxFault.TOO_LONG.at(new Place.InEdi(1, "UNH", element, component), value,
                    "at most " + longest + " characters"));
        }
    }

    void add(EdiSegment segment) {
        segments.add(segment);
        ended = segment.tag().equals("UNT");
    }

    /**
     * @param doubtful the segment may hold what is no character at all; otherwise only the repertoire is
     * judged
     */
    void judgeCharacters(EdiSegment segment, boolean doubtful, CharacterSet set) {
        if (doubtful) {
            tell(SyntaxFault.INVALID_CHARACTERS.at(firstPlace(segment, CharacterSet::isNoText), segment.tag(),
                    "characters of the declared set"));
        } else if (set == CharacterSet.UNOA && !repertoireTold) {
            Place.InEdi place = firstPlace(segment, value -> !set.holds(value));
            repertoireTold = place.element() > 0;
            if (repertoireTold) {
                tell(SyntaxFault.INVALID_CHARACTERS.warningAt(place,
                        segment.value(place.element() - 1, place.component()), "characters of " + set));
            }
        }
    }

    private Place.InEdi firstPlace(EdiSegment segment, Predicate<String> wanted) {
        int element = 1;
        for (List<String> components : segment.elements()) {
            element++;
            for (int i = 0; i < components.size(); i++) {
                if (wanted.test(components.get(i))) {
                    return new Place.InEdi(segments.size(), segment.tag(), element, i + 1);
                }
            }
        }
        return new Place.InEdi(segments.size(), segment.tag(), 0, 0);
    }

    void close() {
        EdiSegment unt = segments.get(segments.size() - 1);
        if (!ended) {
            tell(SyntaxFault.MISSING.at(new Place.InEdi(segments.size() + 1, "UNT", 0, 0), "", "UNT"));
            return;
        }
        if (!sameNumber(unt.value(1), segments.size())) {
            tell(SyntaxFault.COUNT_DIFFERS.at(new Place.InEdi(segments.size(), "UNT", 2, 0), unt.value(1),
                    String.valueOf(segments.size())));
        }
        if (!unt.value(2).equals(reference)) {
            tell(SyntaxFault.REFERENCES_DIFFER.at(new Place.InEdi(segments.size(), "UNT", 3, 0), unt.value(2),
                    reference));
        }
    }

    /** Leading zeros are common and say nothing. */
    static boolean sameNumber(String text, int number) {
        return text.matches("0*" + number);
    }

    static void judge(List<MessageInReading> messages, MessageJudge judge) {
        List<MessageInReading> judged = new ArrayList<>();
        for (MessageInReading message : messages) {
            if (!judge.knows(message.type)) {
                message.tell(SyntaxFault.NO_AGREEMENT.at(new Place.InEdi(1, "UNH", 3, 0),
                        message.type.table(),
                        "an agreed message and directory"));
            } else if (message.ended) {
                judged.add(message);
            }
        }
        List<List<Fault>> found = judge.judge(judged.stream().map(MessageInReading::message).toList());
        for (int i = 0; i < judged.size(); i++) {
            found.get(i).forEach(judged.get(i)::tell);
        }
    }

    void tell(Fault fault) {
        if (faults.size() < mostFaults) {
            faults.add(fault);
        }
    }

    EdiMessage message() {
        return new EdiMessage(reference, type, List.copyOf(segments), List.copyOf(faults));
    }
}
