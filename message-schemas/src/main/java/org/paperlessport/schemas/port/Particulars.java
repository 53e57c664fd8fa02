package org.paperlessport.schemas.port;

import java.util.List;
import java.util.Optional;

/**
 * What is said beside the thing itself: references, times, places, parties, voyages and free text.
 *
 * @param references EDIFACT RFF, X12 N9
 * @param moments    EDIFACT DTM, X12 DTM
 * @param locations  EDIFACT LOC, X12 R4
 * @param parties    EDIFACT NAD, X12 N1
 * @param voyages    EDIFACT TDT, X12 Q2, V1, M10
 * @param remarks    EDIFACT FTX 4440, X12 K1 and H3
 */
public record Particulars(List<Reference> references, List<Moment> moments, List<Location> locations,
                          List<Party> parties, List<Voyage> voyages, List<String> remarks) {

    public static final Particulars NONE = new Particulars(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public Particulars {
        references = List.copyOf(references);
        moments = List.copyOf(moments);
        locations = List.copyOf(locations);
        parties = List.copyOf(parties);
        voyages = List.copyOf(voyages);
        remarks = List.copyOf(remarks);
    }

    public Optional<Moment> moment(Moment.Meaning meaning) {
        return moments.stream().filter(moment -> moment.meaning() == meaning).findFirst();
    }

    public Optional<Location> location(Location.Role role) {
        return locations.stream().filter(location -> location.role() == role).findFirst();
    }

    public List<String> references(Reference.Kind kind) {
        return references.stream().filter(reference -> reference.kind() == kind).map(Reference::number).toList();
    }
}
