package org.paperlessport.routes.validation;

import org.paperlessport.clearance.PaperCheck;
import org.paperlessport.clearance.PaperFault;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.ceb.CebPlaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The faults of the papers of one message, each with its place in the bytes. */
final class PaperFaults {

    private static final Place.InXml UNPLACED = new Place.InXml(0, 0, "");
    private static final int MOST_SHOWN = 100;

    private final byte[] message;
    private final List<PaperCheck> checks;

    /** @param checks of each document, in order */
    PaperFaults(byte[] message, List<PaperCheck> checks) {
        this.message = message;
        this.checks = checks;
    }

    List<Fault> faults() {
        Set<Integer> faulty = IntStream.range(0, checks.size()).filter(at -> !checks.get(at).passed()).boxed()
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        if (!faulty.isEmpty()) {
            CebPlaces places = new CebPlaces(message, faulty);
            faulty.stream().sorted().forEach(at -> checks.get(at).faults().forEach(fault ->
                    faults.add(placed(fault, places.find(at, fault.field()).orElse(UNPLACED)))));
        }
        return faults;
    }

    private static Fault placed(PaperFault fault, Place.InXml place) {
        String found = fault.found().length() <= MOST_SHOWN ? fault.found() : fault.found().substring(0, MOST_SHOWN);
        return new Fault(fault.code(), Severity.ERROR, Layer.RULE, place, found, fault.rule().en(), found.isBlank()
                ? new Text(fault.field() + fault.rule().zh() + "，请填写。",
                        fault.field() + " is empty; expected " + fault.rule().en() + ". Fill it in.")
                : new Text(fault.field() + "=" + found + "，" + fault.rule().zh() + "，请更正。",
                        fault.field() + " is " + found + "; expected " + fault.rule().en() + ". Correct it."));
    }
}
