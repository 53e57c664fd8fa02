package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/**
 * What a message said, and what of it no document holds.
 *
 * @param heading   of the message
 * @param common    what a manifest says of all its bills, there even when it lists none; nothing elsewhere
 * @param documents in the order of the message
 * @param unmapped  a warning for every segment with a value that is in no document, at the first such value
 */
public record Documents(Heading heading, Particulars common, List<PortDocument> documents, List<Fault> unmapped) {

    public Documents {
        documents = List.copyOf(documents);
        unmapped = List.copyOf(unmapped);
    }

    static Documents of(Heading heading, List<? extends PortDocument> documents, Lines lines) {
        return of(heading, Particulars.NONE, documents, lines);
    }

    static Documents of(Heading heading, Particulars common, List<? extends PortDocument> documents, Lines lines) {
        List<Fault> faults = new ArrayList<>();
        for (Line line : lines.all()) {
            Place.InEdi place = line.unasked();
            if (place != null) {
                faults.add(warning(place, line.at(place)));
            }
        }
        return new Documents(heading, common, List.copyOf(documents), faults);
    }

    private static Fault warning(Place.InEdi place, String found) {
        return new Fault("EDI-UNMAPPED", Severity.WARNING, Layer.RULE, place, found, "",
                new Text("此处内容未纳入单证，原文保留；如业务需要，请改用约定的限定符",
                        "No document holds this; it stays in the message as received. Where it matters, send it under an "
                                + "agreed qualifier"));
    }
}
