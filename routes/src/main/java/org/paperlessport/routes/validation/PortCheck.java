package org.paperlessport.routes.validation;

import org.paperlessport.adapters.port.GateReport;
import org.paperlessport.adapters.port.PortMessages;
import org.paperlessport.adapters.port.Reading;
import org.paperlessport.clearance.port.Correction;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.ManifestRules;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortRules;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiParty;
import org.paperlessport.schemas.edi.EdiSegment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What the port's room would ask the sender of a manifest or a gate report to mend, whatever is on file. */
final class PortCheck {

    private final PortMessages room = new PortMessages(EdiParty.of(""));
    private final Clock clock;

    PortCheck(Clock clock) {
        this.clock = clock;
    }

    static boolean knows(EdiMessage message) {
        return PortMessages.reads(message);
    }

    /** @param message accepted by the reader, of a type that is known here */
    List<Fault> faults(EdiMessage message) {
        List<CorrectionAsked> asked = PortMessages.isManifest(message) ? ofManifest(message) : ofGate(message);
        return asked.stream().map(one -> fault(one, message.segments())).toList();
    }

    private List<CorrectionAsked> ofManifest(EdiMessage message) {
        Reading<Manifest> reading = room.readManifest(message, "");
        List<CorrectionAsked> asked = new ArrayList<>(reading.corrections());
        reading.understood().forEach(manifest -> asked.addAll(ManifestRules.correctionsByItself(manifest)));
        return asked;
    }

    private List<CorrectionAsked> ofGate(EdiMessage message) {
        Reading<GateReport> reading = room.readGateReports(message);
        List<CorrectionAsked> asked = new ArrayList<>(reading.corrections());
        reading.understood().stream().filter(report -> !report.takenBack())
                .filter(report -> PortRules.isTooFarAhead(report.move(), clock.instant()))
                .forEach(report -> asked.add(new CorrectionAsked(Correction.TIME_IN_THE_FUTURE,
                        report.move().container().value())));
        return asked;
    }

    private static Fault fault(CorrectionAsked asked, List<EdiSegment> segments) {
        boolean missing = asked.correction() == Correction.DETAIL_MISSING;
        return new Fault(asked.correction().code(), Severity.ERROR, Layer.RULE, place(asked.reference(), segments),
                missing ? "" : asked.reference(), missing ? asked.reference() : "",
                new Text(asked.correction().zh() + "：" + asked.reference() + "。",
                        asked.correction().en() + ": " + asked.reference() + "."));
    }

    /** The first segment that the reference names, by a value in it or else by its tag; else the message. */
    private static Place.InEdi place(String reference, List<EdiSegment> segments) {
        String name = reference.split("[ +]")[0];
        for (int at = 0; at < segments.size(); at++) {
            List<List<String>> elements = segments.get(at).elements();
            for (int element = 0; element < elements.size(); element++) {
                int component = elements.get(element).indexOf(name);
                if (component >= 0) {
                    return new Place.InEdi(at + 1, segments.get(at).tag(), element + 2, component + 1);
                }
            }
        }
        for (int at = 0; at < segments.size(); at++) {
            if (segments.get(at).tag().equals(name)) {
                return new Place.InEdi(at + 1, name, 0, 0);
            }
        }
        return new Place.InEdi(1, "UNH", 0, 0);
    }
}
