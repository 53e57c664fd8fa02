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
import org.paperlessport.clearance.port.GateMove;
import org.paperlessport.clearance.port.GateMove.Direction;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * A CODECO D.95B read as gate moves, one a container. BGM 34 is in, 36 is out; the time is DTM+7 and the
 * place LOC+165 of the container, else of the message.
 */
final class Codeco {

    private static final Set<String> TAKEN_BACK = Set.of("1", "3");

    private final Segments segments;
    private final List<GateReport> reports = new ArrayList<>();
    private final List<CorrectionAsked> corrections = new ArrayList<>();

    private Codeco(EdiMessage message) {
        this.segments = new Segments(message.segments());
    }

    static Reading<GateReport> read(EdiMessage message) {
        return new Codeco(message).reports();
    }

    private Reading<GateReport> reports() {
        EdiSegment bgm = segments.first("BGM").orElseThrow();
        Optional<Direction> direction = direction(bgm.value(1));
        if (direction.isEmpty()) {
            ask(Correction.CODE_NOT_TAKEN, "BGM 1001 " + bgm.value(1));
            return new Reading<>(List.of(), corrections);
        }
        boolean takenBack = TAKEN_BACK.contains(bgm.value(3));
        for (Segments equipment : segments.groups("EQD", Set.of("CNT", "UNT"))) {
            if (equipment.value("EQD", 1).equals("CN")) {
                move(equipment, direction.orElseThrow())
                        .ifPresent(move -> reports.add(new GateReport(move, bills(equipment), takenBack)));
            }
        }
        if (reports.isEmpty() && corrections.isEmpty()) {
            ask(Correction.DETAIL_MISSING, "EQD+CN");
        }
        return new Reading<>(reports, corrections);
    }

    private static Optional<Direction> direction(String code) {
        return switch (code) {
            case "34" -> Optional.of(Direction.IN);
            case "36" -> Optional.of(Direction.OUT);
            default -> Optional.empty();
        };
    }

    private Optional<GateMove> move(Segments equipment, Direction direction) {
        String number = equipment.value("EQD", 2);
        if (number.isBlank()) {
            ask(Correction.DETAIL_MISSING, "EQD 8260");
            return Optional.empty();
        }
        Segments own = equipment.before("TDT");
        Segments common = segments.before("EQD");
        Place place = PlaceCodes.reporting(own);
        place = place.isKnown() ? place : PlaceCodes.reporting(common);
        String digits = time(own).or(() -> time(common)).orElse("");
        Optional<Instant> at = PortTime.read(digits);
        if (!place.isKnown()) {
            ask(Correction.DETAIL_MISSING, number + " LOC+165");
        }
        if (at.isEmpty()) {
            ask(digits.isEmpty() ? Correction.DETAIL_MISSING : Correction.CODE_NOT_TAKEN, number + " DTM+7");
        }
        return place.isKnown() && at.isPresent()
                ? Optional.of(new GateMove(new ContainerNumber(number), direction, place, at.get()))
                : Optional.empty();
    }

    private static Set<BillNumber> bills(Segments equipment) {
        return equipment.all().stream().filter(segment -> segment.is("RFF", "BM"))
                .map(rff -> rff.value(1, 2)).filter(number -> !number.isBlank()).map(BillNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> time(Segments segments) {
        return segments.first("DTM", "7").map(dtm -> dtm.value(1, 2));
    }

    private void ask(Correction correction, String reference) {
        corrections.add(new CorrectionAsked(correction, reference));
    }
}
