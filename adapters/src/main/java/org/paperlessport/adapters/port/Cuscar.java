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
import org.paperlessport.schemas.port.Container;
import org.paperlessport.schemas.port.Documents;
import org.paperlessport.schemas.port.Location;
import org.paperlessport.schemas.port.ManifestBill;
import org.paperlessport.schemas.port.PortDocuments;

/**
 * The manifest of a CUSCAR, of any directory. A bill that ties its goods to no container is taken to lie in every
 * container listed.
 */
final class Cuscar {

    private static final int LONGEST_CONTAINER = 17;

    private final Documents documents;
    private final List<CorrectionAsked> corrections = new ArrayList<>();

    private Cuscar(Documents documents) {
        this.documents = documents;
    }

    static Reading<Manifest> read(EdiMessage message, String filer) {
        return new Cuscar(PortDocuments.of(message)).manifest(filer);
    }

    private Reading<Manifest> manifest(String filer) {
        String number = documents.heading().number();
        if (number.isBlank()) {
            missing("BGM 1004");
        }
        String function = documents.heading().function();
        Optional<Purpose> purpose = purpose(function);
        if (purpose.isEmpty()) {
            corrections.add(new CorrectionAsked(Correction.CODE_NOT_TAKEN, "BGM 1225 " + function));
        }
        List<ManifestBill> bills = all(ManifestBill.class);
        Place terminal = PlaceCodes.place(documents.common(), Location.Role.DISCHARGE);
        List<Entry> entries = new ArrayList<>();
        bills.forEach(bill -> entry(bill).ifPresent(entries::add));
        if (!corrections.isEmpty()) {
            return new Reading<>(List.of(), corrections);
        }
        var filing = new Filing(number, filer);
        return new Reading<>(List.of(new Manifest(filing, purpose.orElseThrow(), terminal, entries)),
                List.of());
    }

    private <T> List<T> all(Class<T> kind) {
        return documents.documents().stream().filter(kind::isInstance).map(kind::cast).toList();
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

    private Optional<Entry> entry(ManifestBill bill) {
        if (bill.number().isBlank()) {
            missing("RFF+BM");
            return Optional.empty();
        }
        if (BillNumber.isTooLong(bill.number())) {
            corrections.add(new CorrectionAsked(Correction.BILL_NUMBER_TOO_LONG, bill.number()));
            return Optional.empty();
        }
        Place site = PlaceCodes.place(bill.own(), Location.Role.WAREHOUSE);
        return Optional.of(new Entry(new BillNumber(bill.number()),
                site.isKnown() ? site : PlaceCodes.site(bill.own(), Location.Role.DELIVERY), containers(bill)));
    }

    private Set<ContainerNumber> containers(ManifestBill bill) {
        Set<ContainerNumber> containers = numbers(bill.containers());
        return containers.isEmpty() ? numbers(all(Container.class)) : containers;
    }

    private static Set<ContainerNumber> numbers(List<Container> listed) {
        Set<ContainerNumber> containers = new LinkedHashSet<>();
        listed.stream().map(Container::number)
                .filter(number -> !number.isBlank() && number.length() <= LONGEST_CONTAINER)
                .forEach(number -> containers.add(new ContainerNumber(number)));
        return containers;
    }

    private void missing(String what) {
        corrections.add(new CorrectionAsked(Correction.DETAIL_MISSING, what));
    }
}
