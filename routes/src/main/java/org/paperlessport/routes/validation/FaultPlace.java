package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Verdict.Finding;

/** Says in words where a fault stands. */
final class FaultPlace {

    private final Words words;

    FaultPlace(Words words) {
        this.words = words;
    }

    /** E.g. {@code message 2, segment 6 UNT, element 2}; empty when it has no place of its own. */
    String of(Finding finding) {
        if (finding.fault().where() instanceof Place.InXml xml) {
            return xml.line() == 0 ? "" : words.of("place.xml", xml.line(), xml.column())
                    + (xml.path().isEmpty() ? "" : " " + xml.path());
        }
        Place.InEdi edi = (Place.InEdi) finding.fault().where();
        return (finding.message() == 0 ? "" : words.of("message", finding.message()) + " ")
                + words.of("place.edi", edi.segment(), edi.tag())
                + (edi.element() == 0 ? "" : words.of("place.element", edi.element()))
                + (edi.component() == 0 ? "" : words.of("place.component", edi.component()));
    }
}
