package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paperlessport.schemas.port.CustomsAnswer.Decision;

/** CUSRES and X12 350. The decision stands in GIS up to D.01B and in GEI after it. */
final class CustomsAnswers {

    /** Where 7365 stands. */
    private enum Place {
        GIS(1), GEI(2);

        private final int element;

        Place(int element) {
            this.element = element;
        }
    }

    private CustomsAnswers() {
    }

    /** One document a decision; one without decision where there is none, for its errors. */
    static Documents edifact(Lines lines) {
        Heading heading = EdifactParts.heading(lines);
        List<Container> containers = new ArrayList<>();
        for (Lines group : lines.groups(line -> line.is("EQD"), Set.of("RFF", "CNT", "UNT", "ERP", "GIS", "GEI"))) {
            if (group.all().get(0).is("EQD", "CN")) {
                containers.add(EdifactParts.container(group.all().get(0), group));
            }
        }
        List<String> errors = lines.with("ERC").stream().map(erc -> erc.value(1)).toList();
        Particulars own = EdifactParts.particulars(lines.all());
        List<CustomsAnswer> answers = new ArrayList<>();
        for (Place place : Place.values()) {
            for (Line line : lines.with(place.name())) {
                line.value(1);
                String code = line.value(place.element);
                Optional<Decision> decision = Coded.ofEdifact(Decision.values(), code);
                answers.add(new CustomsAnswer(heading, decision.orElse(Decision.OTHER),
                        decision.isPresent() ? "" : code, containers, errors, own, Particulars.NONE));
            }
        }
        if (answers.isEmpty()) {
            answers.add(new CustomsAnswer(heading, Decision.OTHER, "", containers, errors, own, Particulars.NONE));
        }
        return Documents.of(heading, answers, lines);
    }

    /** X4 as a carrier's file has it: bill, two codes, entry, date, time, disposition. */
    static Documents x12(Lines lines) {
        X12Parts.envelope(lines);
        Particulars common = X12Parts.particulars(lines.before(line -> line.is("X4")).all());
        List<CustomsAnswer> answers = new ArrayList<>();
        for (Lines group : lines.groups(line -> line.is("X4"), Set.of("SE"))) {
            Line x4 = group.all().get(0);
            Particulars said = X12Parts.particulars(group.all());
            List<Reference> references = new ArrayList<>(said.references());
            if (!x4.peek(4, 1).isEmpty()) {
                references.add(0, new Reference(Reference.Kind.DECLARATION, x4.value(4)));
            }
            if (said.references(Reference.Kind.BILL).isEmpty() && !x4.peek(1, 1).isEmpty()) {
                references.add(new Reference(Reference.Kind.BILL, x4.value(1)));
            }
            Optional<Decision> decision = Coded.ofX12(Decision.values(), x4.value(7));
            answers.add(new CustomsAnswer(Heading.NONE, decision.orElse(Decision.OTHER),
                    decision.isPresent() ? "" : x4.value(7),
                    group.groups(line -> line.is("N7"), Set.of("P4", "SE")).stream()
                            .map(box -> X12Parts.equipment(box.all().get(0), box)).toList(), List.of(),
                    new Particulars(references, X12Parts.moments(Moment.Meaning.RELEASED_BY_CUSTOMS, x4, 5, 6, 0),
                            said.locations(), said.parties(), said.voyages(), said.remarks()), common));
        }
        return Documents.of(Heading.NONE, answers, lines);
    }
}
