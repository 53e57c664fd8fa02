package org.paperlessport.schemas.edi;

import org.paperlessport.schemas.Place;

/** A functional group while its messages come in. */
final class GroupReading {

    private final EnvelopeSpeech speech;
    private final EdiSegment ung;
    private final Findings findings;
    private final References references = new References();
    private int messages;

    GroupReading(EnvelopeSpeech speech, EdiProfile profile, int mostFaults) {
        this.speech = speech;
        this.ung = speech.segment();
        this.findings = new Findings(profile, mostFaults);
        speech.check("UNG", 0, findings);
    }

    References references() {
        return references;
    }

    void count(MessageReading message) {
        messages++;
        if (!ung.value(1).isEmpty() && !message.type().name().equals(ung.value(1))) {
            message.findings().tell(SyntaxFault.SEVERAL_TYPES, new Place.InEdi(1, "UNH", 3, 1),
                    message.type().name(), ung.value(1));
        }
    }

    String reference() {
        return ung.value(5);
    }

    void repeated() {
        findings.tell(Deviation.REPEATED_REFERENCE, SyntaxFault.DUPLICATE, place("UNG", 6), reference(),
                "a reference of its own");
    }

    /** At its trailer, which the tokens are on. */
    void close(EdiSegment une) {
        speech.check("UNE", 0, findings);
        if (MessageReading.differs(une.value(1), messages)) {
            findings.tell(Deviation.MESSAGE_COUNT, SyntaxFault.COUNT_DIFFERS, place("UNE", 2), une.value(1),
                    String.valueOf(messages));
        }
        if (!une.value(2).isEmpty() && !une.value(2).equals(ung.value(5))) {
            findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER, place("UNE", 3), une.value(2),
                    ung.value(5));
        }
        if (messages == 0) {
            findings.tell(SyntaxFault.LEVEL_EMPTY, place("UNG", 0), "", "a message");
        }
    }

    void breakOff() {
        findings.tell(SyntaxFault.MISSING, place("UNE", 0), "", "UNE");
    }

    EdiGroup group() {
        return new EdiGroup(ung.value(1), party(2), party(3), ung.value(5), findings.list());
    }

    private EdiParty party(int element) {
        return new EdiParty(ung.value(element, 1), ung.value(element, 2), "");
    }

    private static Place.InEdi place(String tag, int element) {
        return new Place.InEdi(0, tag, element, 0);
    }
}
