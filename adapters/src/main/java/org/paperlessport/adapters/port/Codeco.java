package org.paperlessport.adapters.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Correction;
import org.paperlessport.clearance.port.GateMove.Direction;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.port.Documents;
import org.paperlessport.schemas.port.GateMove;
import org.paperlessport.schemas.port.Moment;
import org.paperlessport.schemas.port.PortDocuments;
import org.paperlessport.schemas.port.Reference;

/**
 * The gate moves of a CODECO, of any directory. The time is DTM+7 and the place LOC+165 of the container, else of
 * the message.
 */
final class Codeco {

    private static final Set<String> TAKEN_BACK = Set.of("1", "3");
    /** EDI has room for a name of 256 characters, a code of a place has 35 at most. */
    private static final int LONGEST_PLACE = 35;

    private final List<GateReport> reports = new ArrayList<>();
    private final List<CorrectionAsked> corrections = new ArrayList<>();

    private Codeco() {
    }

    static Reading<GateReport> read(EdiMessage message) {
        return new Codeco().reports(message);
    }

    private Reading<GateReport> reports(EdiMessage message) {
        String code = new Segments(message.segments()).value("BGM", 1);
        if (!Set.of("34", "36").contains(code)) {
            ask(Correction.CODE_NOT_TAKEN, "BGM 1001 " + code);
            return new Reading<>(List.of(), corrections);
        }
        Documents documents = PortDocuments.of(message);
        documents.documents().stream().filter(GateMove.class::isInstance).map(GateMove.class::cast)
                .forEach(this::take);
        if (reports.isEmpty() && corrections.isEmpty()) {
            ask(Correction.DETAIL_MISSING, "EQD+CN");
        }
        return new Reading<>(reports, corrections);
    }

    private void take(GateMove move) {
        String number = move.container().number();
        if (number.isBlank()) {
            ask(Correction.DETAIL_MISSING, "EQD 8260");
            return;
        }
        int asked = corrections.size();
        Place place = PlaceCodes.reporting(move.own());
        place = place.isKnown() ? place : PlaceCodes.reporting(move.common());
        Optional<Moment> moment = move.own().moment(Moment.Meaning.MOVED)
                .or(() -> move.common().moment(Moment.Meaning.MOVED));
        Optional<Instant> at = moment.flatMap(PortTime::read);
        if (!place.isKnown()) {
            ask(Correction.DETAIL_MISSING, number + " LOC+165");
        } else if (place.code().length() > LONGEST_PLACE) {
            ask(Correction.CODE_NOT_TAKEN, number + " LOC+165");
        }
        if (at.isEmpty()) {
            ask(moment.map(Moment::digits).orElse("").isEmpty() ? Correction.DETAIL_MISSING
                    : Correction.CODE_NOT_TAKEN, number + " DTM+7");
        }
        List<String> bills = move.own().references(Reference.Kind.BILL).stream().filter(one -> !one.isBlank())
                .toList();
        bills.stream().filter(BillNumber::isTooLong).forEach(bill -> ask(Correction.BILL_NUMBER_TOO_LONG, bill));
        if (corrections.size() == asked) {
            Direction direction = move.direction() == GateMove.Direction.IN ? Direction.IN : Direction.OUT;
            var moved = new org.paperlessport.clearance.port.GateMove(new ContainerNumber(number), direction, place,
                    at.orElseThrow());
            reports.add(new GateReport(moved, numbers(bills), TAKEN_BACK.contains(move.heading().function())));
        }
    }

    private static Set<BillNumber> numbers(List<String> bills) {
        return bills.stream().map(BillNumber::new).collect(Collectors.toUnmodifiableSet());
    }

    private void ask(Correction correction, String reference) {
        corrections.add(new CorrectionAsked(correction, reference));
    }
}
