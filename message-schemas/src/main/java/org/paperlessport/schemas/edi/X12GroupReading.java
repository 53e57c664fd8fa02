package org.paperlessport.schemas.edi;

import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.Place;

/** A functional group while its sets come in. */
final class X12GroupReading {

    private final EdiSegment gs;
    private final EdiProfile profile;
    private final int mostFaults;
    private final Findings findings;
    private final References references = new References();
    private int sets;

    /** Opened at its GS. A GS that cannot be understood is a fault of the interchange (TA1 024). */
    X12GroupReading(X12Speech speech, EdiSegment gs, EdiProfile profile, int mostFaults, Findings interchange) {
        this.gs = gs;
        this.profile = profile;
        this.mostFaults = mostFaults;
        this.findings = new Findings(profile, mostFaults, new X12Wording("", family()));
        var ofHeader = new Findings(profile, mostFaults, new X12Wording("", family()));
        speech.elements().check(EdiTables.X12.segmentPlan(family(), "GS"), 0, ofHeader);
        if (!family().matches("00[345]")) {
            findings.tell(SyntaxFault.SYNTAX_UNSUPPORTED, new Place.InEdi(0, "GS", 9, 0), gs.value(8), "003 to 005");
        }
        ofHeader.list().forEach(fault -> (fault.code().startsWith("X12-TA1") ? interchange : findings).add(fault));
    }

    /** The first three digits of the version: what the tables are kept by. */
    private String family() {
        String version = gs.value(8);
        return version.length() < 3 ? "" : version.substring(0, 3);
    }

    /** A set begins at the ST that the tokens are on. */
    X12SetReading begin(X12Speech speech) {
        sets++;
        var set = new X12SetReading(speech, family(), profile, mostFaults);
        if (!references.add(set.reference())) {
            set.findings().tell(Deviation.REPEATED_REFERENCE, SyntaxFault.DUPLICATE, new Place.InEdi(1, "ST", 3, 0),
                    set.reference(), "a control number of its own");
        }
        return set;
    }

    /** The group at its end; its sets have been told already. */
    X12Group group(EdiSegment ge) {
        if (ge == null) {
            findings.tell(SyntaxFault.MISSING, place(0), "", "GE");
        } else {
            if (!MessageReading.isNumber(ge.value(1), sets)) {
                findings.tell(Deviation.MESSAGE_COUNT, SyntaxFault.COUNT_DIFFERS, place(2), ge.value(1),
                        String.valueOf(sets));
            }
            if (!X12SetReading.sameNumber(ge.value(2), gs.value(6))) {
                findings.tell(Deviation.REFERENCES, SyntaxFault.REFERENCES_DIFFER, place(3), ge.value(2),
                        gs.value(6));
            }
            if (ge.elements().size() > 2) {
                findings.tell(SyntaxFault.TOO_MANY_PARTS, place(4), ge.value(3), "");
            }
        }
        if (sets == 0) {
            findings.tell(SyntaxFault.LEVEL_EMPTY, place(0), "", "a transaction set");
        }
        return new X12Group(gs, Optional.ofNullable(ge), List.of(), findings.list());
    }

    private static Place.InEdi place(int element) {
        return new Place.InEdi(0, "GE", element, 0);
    }
}
