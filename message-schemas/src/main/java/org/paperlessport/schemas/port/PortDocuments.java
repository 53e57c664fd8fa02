package org.paperlessport.schemas.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiSegment;

/** Reads the documents of a message, whichever of the three syntaxes it came in. Throws for nothing that is in it. */
public final class PortDocuments {

    private static final Map<String, Function<Lines, Documents>> EDIFACT = Map.ofEntries(
            Map.entry("CODECO", lines -> EquipmentMessages.read("CODECO", lines)),
            Map.entry("COARRI", lines -> EquipmentMessages.read("COARRI", lines)),
            Map.entry("COPRAR", lines -> EquipmentMessages.read("COPRAR", lines)),
            Map.entry("COPARN", lines -> EquipmentMessages.read("COPARN", lines)),
            Map.entry("COREOR", lines -> EquipmentMessages.read("COREOR", lines)),
            Map.entry("CUSCAR", Manifests::edifact), Map.entry("IFCSUM", Manifests::edifact),
            Map.entry("IFTSTA", StatusReports::edifact), Map.entry("CUSRES", CustomsAnswers::edifact),
            Map.entry("IFTMBF", lines -> Bookings.booking(lines, false)),
            Map.entry("IFTMBP", lines -> Bookings.booking(lines, false)),
            Map.entry("IFTMBC", lines -> Bookings.booking(lines, true)),
            Map.entry("IFTMIN", lines -> Bookings.instruction(lines, false)),
            Map.entry("IFTMCS", lines -> Bookings.instruction(lines, true)),
            Map.entry("BAPLIE", StowPlans::edifact));

    private static final Map<String, Function<Lines, Documents>> X12 = Map.of("322", StatusReports::activity,
            "315", StatusReports::ocean, "309", Manifests::x12, "350", CustomsAnswers::x12, "301", Bookings::x12);

    private static final Map<String, Function<Lines, Documents>> PLATFORM = Map.of("IFCSUM", Manifests::platform,
            "CTNJJD", Manifests::handover, "IFTMBF", Bookings::platform, "BAPLIE", StowPlans::platform);

    private PortDocuments() {
    }

    /** The EDIFACT messages that hold documents, by UNH 0065; in every directory. */
    public static Set<String> edifactMessages() {
        return EDIFACT.keySet();
    }

    public static Documents of(EdiMessage message) {
        return ofEdifact(message.type().name(), message.segments());
    }

    /** @param segments from UNH to UNT */
    public static Documents ofEdifact(String message, List<EdiSegment> segments) {
        return read(EDIFACT, message, segments);
    }

    /** @param set ST01, e.g. 315; @param segments from ST to SE */
    public static Documents ofX12(String set, List<EdiSegment> segments) {
        return read(X12, set, segments);
    }

    /** @param records from 00 to 99, the record id as the tag, the second field as the first element */
    public static Documents ofPlatform(List<EdiSegment> records) {
        return read(PLATFORM, records.isEmpty() ? "" : records.get(0).value(1).strip(), records);
    }

    /** A message of another type holds none, and is not told of. */
    private static Documents read(Map<String, Function<Lines, Documents>> families, String message,
            List<EdiSegment> segments) {
        var family = families.get(message);
        return family == null ? new Documents(Heading.NONE, Particulars.NONE, List.of(), List.of())
                : family.apply(Lines.of(segments));
    }
}
