package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.Arrays;
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
    private int[] bounds = new int[32];
    private int segments;
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
        speech.tokens().keep();
        keep();
        speech.check("UNH", 1, findings);
        if (matcher == null) {
            findings.tell(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "UNH", 3, 0), type.table(),
                    agreed(type.name()));
        }
        characters();
    }

    private static String agreed(String message) {
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
        keep();
        if (tag == UNT) {
            close();
        } else if (matcher != null && !findings.full()) {
            SegmentTokens tokens = speech.tokens();
            SegmentPlan layout = matcher.take(tag, tokens.nextTag(), segments, tokens);
            if (layout != null) {
                speech.elements().check(layout, segments, findings);
            }
        }
        characters();
    }

    private void keep() {
        if (bounds.length == 2 * segments) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        SegmentTokens tokens = speech.tokens();
        bounds[2 * segments] = tokens.start() - tokens.kept();
        bounds[2 * segments + 1] = tokens.end() - tokens.kept();
        segments++;
    }

    private void characters() {
        SegmentTokens tokens = speech.tokens();
        if (tokens.holds(Delimiters.CONTROL) || tokens.holds(Delimiters.BEYOND_ASCII)) {
            EdiSegment segment = speech.segment();
            if (speech.isDoubtful()) {
                Place.InEdi place = firstPlace(segment, CharacterSet::isNoText);
                findings.tell(SyntaxFault.INVALID_CHARACTERS, place, segment.tag(),
                        "characters of the declared set");
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
                    return new Place.InEdi(segments, segment.tag(), element, i + 1);
                }
            }
        }
        return new Place.InEdi(segments, segment.tag(), 0, 0);
    }

    private void close() {
        ended = true;
        if (matcher != null && !findings.full()) {
            matcher.end(segments);
        }
        EdiSegment unt = speech.segment();
        speech.check("UNT", segments, findings);
        if (differs(unt.value(1), segments)) {
            Treatment treatment = findings.tell(Deviation.SEGMENT_COUNT, SyntaxFault.COUNT_DIFFERS,
                    new Place.InEdi(segments, "UNT", 2, 0), unt.value(1), String.valueOf(segments));
            trueCount = treatment == Treatment.REPAIR ? segments : 0;
        }
        if (!unt.value(2).isEmpty() && !unt.value(2).equals(reference)) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER,
                    new Place.InEdi(segments, "UNT", 3, 0), unt.value(2), reference);
        }
    }

    /** What is no number, or missing, the table tells. */
    static boolean differs(String count, int number) {
        return !count.isEmpty() && count.chars().allMatch(one -> one >= '0' && one <= '9') && !isNumber(count, number);
    }

    /** Leading zeros are common and say nothing. */
    static boolean isNumber(String text, int number) {
        int from = 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        return text.substring(from).equals(String.valueOf(number));
    }

    /**
     * The message, whole or broken off.
     *
     * @param apart its bytes are copied, as those it was read from are about to go
     */
    EdiMessage message(boolean apart) {
        if (!ended) {
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(segments + 1, "UNT", 0, 0), "", "UNT");
        }
        SegmentTokens tokens = speech.tokens();
        int from = tokens.kept();
        int[] places = Arrays.copyOf(bounds, 2 * segments);
        byte[] bytes = tokens.bytes();
        if (apart) {
            bytes = Arrays.copyOfRange(bytes, from, from + places[places.length - 1]);
        } else {
            for (int i = 0; i < places.length; i++) {
                places[i] += from;
            }
        }
        tokens.letGo();
        return new EdiMessage(reference, type, table, group, repaired(new SegmentList(bytes, places,
                speech.delimiters(), speech.charset())), findings.list());
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
