package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/** One message while its segments come in: its structure, its elements, its characters and its trailer. */
final class MessageReading {

    static final int UNT = SegmentTokens.packed("UNT");

    private final EnvelopeSpeech speech;
    private final EdiType type;
    private final String reference;
    private final String table;
    private final int group;
    private final Findings findings;
    private final StructureMatcher matcher;
    private final HeldSegments held;
    private boolean ended;
    private boolean repertoireTold;
    private int trueCount;

    /** Opened at its UNH, which the tokens are on. */
    MessageReading(EnvelopeSpeech speech, int group, EdiProfile profile, int mostFaults) {
        this.speech = speech;
        this.group = group;
        this.findings = new Findings(profile, mostFaults);
        EdiSegment unh = speech.segment();
        reference = unh.value(1);
        type = new EdiType(unh.value(2, 1), unh.value(2, 2), unh.value(2, 3), unh.value(2, 4), unh.value(2, 5));
        table = profile.table(type);
        matcher = EdiTables.PUBLISHED.plan(table).map(plan -> new StructureMatcher(plan, UNT, findings))
                .orElse(null);
        held = new HeldSegments(speech.tokens());
        held.add();
        speech.check("UNH", 1, findings);
        if (matcher == null) {
            String agreed = profile.agreed(type.name(), type.directory());
            findings.tell(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "UNH", 3, 0), type.table(),
                    agreed.isEmpty() ? published(type.name()) : agreed);
        }
        characters();
    }

    private static String published(String message) {
        String directories = EdiTables.PUBLISHED.directories(message);
        return directories.isEmpty() ? "a message of the port" : message + " " + directories;
    }

    String reference() {
        return reference;
    }

    EdiType type() {
        return type;
    }

    Findings findings() {
        return findings;
    }

    /** Takes the segment that the tokens are on. */
    void take(int tag) {
        held.add();
        if (tag == UNT) {
            close();
        } else if (matcher != null && !findings.full()) {
            SegmentTokens tokens = speech.tokens();
            SegmentPlan layout = matcher.take(tag, tokens.nextTag(), held.count(), tokens);
            if (layout != null) {
                speech.elements().check(layout, held.count(), findings);
            }
        }
        characters();
    }

    private void characters() {
        SegmentTokens tokens = speech.tokens();
        if (tokens.holds(Delimiters.CONTROL) || tokens.holds(Delimiters.BEYOND_ASCII)) {
            EdiSegment segment = speech.segment();
            if (speech.isDoubtful()) {
                Place.InEdi place = firstPlace(segment, CharacterSet::isNoText);
                String escape = place.element() == 0 ? ""
                        : CodeExtension.shown(segment.value(place.element() - 1, place.component()));
                findings.tell(SyntaxFault.INVALID_CHARACTERS, place, escape.isEmpty() ? segment.tag() : escape,
                        speech.characters());
            }
        } else if (tokens.holds(Delimiters.OUTSIDE_REPERTOIRE) && !repertoireTold) {
            EdiSegment segment = speech.segment();
            Place.InEdi place = firstPlace(segment, value -> !speech.set().holds(value));
            repertoireTold = true;
            findings.tell(Deviation.REPERTOIRE, SyntaxFault.INVALID_CHARACTERS, place,
                    place.element() == 0 ? segment.tag() : segment.value(place.element() - 1, place.component()),
                    "characters of " + speech.set());
        }
    }

    private Place.InEdi firstPlace(EdiSegment segment, Predicate<String> wanted) {
        int element = 1;
        for (List<String> components : segment.elements()) {
            element++;
            for (int i = 0; i < components.size(); i++) {
                if (wanted.test(components.get(i))) {
                    return new Place.InEdi(held.count(), segment.tag(), element, i + 1);
                }
            }
        }
        return new Place.InEdi(held.count(), segment.tag(), 0, 0);
    }

    private void close() {
        ended = true;
        if (matcher != null && !findings.full()) {
            matcher.end(held.count());
        }
        EdiSegment unt = speech.segment();
        speech.check("UNT", held.count(), findings);
        if (differs(unt.value(1), held.count())) {
            Treatment treatment = findings.tell(Deviation.SEGMENT_COUNT, SyntaxFault.COUNT_DIFFERS,
                    new Place.InEdi(held.count(), "UNT", 2, 0), unt.value(1), String.valueOf(held.count()));
            trueCount = treatment == Treatment.REPAIR ? held.count() : 0;
        }
        if (!unt.value(2).isEmpty() && !unt.value(2).equals(reference)) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER,
                    new Place.InEdi(held.count(), "UNT", 3, 0), unt.value(2), reference);
        }
    }

    /** What is no number, or missing, the table tells. */
    static boolean differs(String count, int number) {
        return !count.isEmpty() && count.chars().allMatch(one -> one >= '0' && one <= '9' || "-.,".indexOf(one) >= 0)
                && !isNumber(count, number);
    }

    /** Leading zeros are common and say nothing. */
    static boolean isNumber(String text, int number) {
        String plain = String.valueOf(number);
        int zeros = text.length() - plain.length();
        return zeros >= 0 && text.endsWith(plain) && text.chars().limit(zeros).allMatch(one -> one == '0');
    }

    /**
     * The message, whole or broken off.
     *
     * @param apart its bytes are copied, as those it was read from are about to go
     */
    EdiMessage message(boolean apart) {
        if (!ended) {
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(held.count() + 1, "UNT", 0, 0), "", "UNT");
        }
        return new EdiMessage(reference, type, table, group, repaired(held.letGo(speech.delimiters(),
                speech.charset(), apart)), findings.list());
    }

    private List<EdiSegment> repaired(List<EdiSegment> received) {
        if (trueCount == 0) {
            return received;
        }
        List<EdiSegment> segmentsNow = new ArrayList<>(received);
        EdiSegment unt = received.get(received.size() - 1);
        segmentsNow.set(received.size() - 1, EdiSegment.of("UNT", EdiSegment.el(String.valueOf(trueCount)),
                EdiSegment.el(unt.value(2))));
        return List.copyOf(segmentsNow);
    }
}
