package org.paperlessport.adapters.port;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Correction;
import org.paperlessport.clearance.port.Filing;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.Manifest.Entry;
import org.paperlessport.clearance.port.Manifest.Purpose;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * A CUSCAR D.95B read as a manifest. Each CNI holds a bill or several, named by RFF+BM or BH, else by RFF+MB,
 * else by its own document number. SGP ties goods to containers; a bill without any is taken to lie in every
 * container listed.
 */
final class Cuscar {

    private static final Set<String> BILL_QUALIFIERS = Set.of("BM", "BH");
    private static final int LONGEST_CONTAINER = 17;

    private final Segments segments;
    private final List<CorrectionAsked> corrections = new ArrayList<>();

    private Cuscar(EdiMessage message) {
        this.segments = new Segments(message.segments());
    }

    static Reading<Manifest> read(EdiMessage message, String filer) {
        return new Cuscar(message).manifest(filer);
    }

    private Reading<Manifest> manifest(String filer) {
        EdiSegment bgm = segments.first("BGM").orElseThrow();
        String number = bgm.value(2);
        if (number.isBlank()) {
            missing("BGM 1004");
        }
        Optional<Purpose> purpose = purpose(bgm.value(3));
        if (purpose.isEmpty()) {
            corrections.add(new CorrectionAsked(Correction.CODE_NOT_TAKEN, "BGM 1225 " + bgm.value(3)));
        }
        Place terminal = PlaceCodes.place(segments.before("CNI"), PlaceCodes.DISCHARGE);
        List<Entry> entries = new ArrayList<>();
        segments.groups("CNI", Set.of("AUT", "UNT"))
                .forEach(consignment -> entries.addAll(entries(consignment)));
        if (!corrections.isEmpty()) {
            return new Reading<>(List.of(), corrections);
        }
        var filing = new Filing(number, filer);
        return new Reading<>(List.of(new Manifest(filing, purpose.orElseThrow(), terminal, entries)),
                List.of());
    }

    /** 1225. A duplicate (7) and a final transmission (22) state the same as an original. */
    private static Optional<Purpose> purpose(String function) {
        return switch (function) {
            case "", "9", "7", "22" -> Optional.of(Purpose.ORIGINAL);
            case "2" -> Optional.of(Purpose.ADDITION);
            case "4", "5" -> Optional.of(Purpose.REPLACEMENT);
            case "1", "3" -> Optional.of(Purpose.CANCELLATION);
            default -> Optional.empty();
        };
    }

    private List<Entry> entries(Segments consignment) {
        List<Entry> entries = new ArrayList<>();
        List<EdiSegment> open = new ArrayList<>();
        String number = "";
        boolean ofParty = false;
        for (EdiSegment segment : consignment.all()) {
            ofParty = Set.of("NAD", "TDT").contains(segment.tag()) || ofParty && !segment.tag().equals("GID");
            if (segment.tag().equals("RFF") && BILL_QUALIFIERS.contains(segment.value(1)) && !ofParty) {
                if (!number.isEmpty()) {
                    add(number, open, entries);
                    open = new ArrayList<>();
                }
                number = segment.value(1, 2);
            }
            open.add(segment);
        }
        add(number.isEmpty() ? numberWithoutReference(consignment) : number, open, entries);
        return entries;
    }

    private static String numberWithoutReference(Segments consignment) {
        return consignment.first("RFF", "MB").map(rff -> rff.value(1, 2))
                .orElse(consignment.value("CNI", 2));
    }

    private void add(String number, List<EdiSegment> segments, List<Entry> entries) {
        if (number.isBlank()) {
            missing("RFF+BM");
            return;
        }
        var bill = new Segments(segments);
        Place site = PlaceCodes.place(bill, PlaceCodes.WAREHOUSE);
        entries.add(new Entry(new BillNumber(number),
                site.isKnown() ? site : PlaceCodes.site(bill, PlaceCodes.DELIVERY), containers(bill)));
    }

    private Set<ContainerNumber> containers(Segments bill) {
        Set<ContainerNumber> containers = new LinkedHashSet<>();
        bill.all().stream().filter(segment -> segment.tag().equals("SGP"))
                .forEach(segment -> container(segment.value(1)).ifPresent(containers::add));
        if (containers.isEmpty()) {
            segments.all().stream().filter(segment -> segment.is("EQD", "CN"))
                    .forEach(segment -> container(segment.value(2)).ifPresent(containers::add));
        }
        return containers;
    }

    private static Optional<ContainerNumber> container(String number) {
        return number.isBlank() || number.length() > LONGEST_CONTAINER ? Optional.empty()
                : Optional.of(new ContainerNumber(number));
    }

    private void missing(String what) {
        corrections.add(new CorrectionAsked(Correction.DETAIL_MISSING, what));
    }
}
