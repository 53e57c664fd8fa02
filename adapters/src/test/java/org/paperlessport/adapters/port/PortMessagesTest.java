package org.paperlessport.adapters.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.port.Bill;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Correction;
import org.paperlessport.clearance.port.Filing;
import org.paperlessport.clearance.port.GateMove;
import org.paperlessport.clearance.port.GateMove.Direction;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.Manifest.Entry;
import org.paperlessport.clearance.port.Manifest.Purpose;
import org.paperlessport.clearance.port.Permission;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.clearance.port.Step;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiParty;
import org.paperlessport.schemas.edi.EdiReader;

class PortMessagesTest {

    private static final Path PAPERS =
            Path.of("..", "test-fixtures", "src", "main", "resources", "papers", "edi");
    private static final ContainerNumber BOX = new ContainerNumber("PPLU2600010");
    private static final ContainerNumber SECOND_BOX = new ContainerNumber("PPLU2600025");
    private static final ContainerNumber THIRD_BOX = new ContainerNumber("PPLU2600030");
    private static final BillNumber BILL = new BillNumber("DHNB26110001");
    private static final Place TERMINAL = new Place("NBTERM");
    private static final Place SITE = new Place("NBCC01");
    private static final Instant AT = Instant.parse("2026-11-21T07:30:00Z");
    private static final Outgoing OUTGOING = new Outgoing(new EdiParty("NBTERM", "ZZZ", ""), "PP42",
            Instant.parse("2026-11-21T07:31:00Z"), false);

    private final PortMessages port = new PortMessages(new EdiParty("PAPERLESSPORT", "ZZZ", ""));

    @Test
    void aManifestIsReadWithItsBillsSitesAndContainers() {
        var read = port.readManifest(message("manifest-two-bills.edi"), "shipping-line");

        assertThat(read.corrections()).isEmpty();
        assertThat(read.understood())
                .containsExactly(new Manifest(new Filing("DHM2611200001", "shipping-line"),
                Purpose.ORIGINAL, TERMINAL, List.of(new Entry(BILL, SITE, Set.of(BOX)),
                        new Entry(new BillNumber("DHNB26110002"), SITE, Set.of(SECOND_BOX)))));
    }

    @Test
    void aBillMayLieInSeveralContainers() {
        assertThat(manifest(text("manifest-one-bill-two-containers.edi")).bills())
                .extracting(Entry::containers)
                .containsExactly(Set.of(SECOND_BOX, THIRD_BOX));
    }

    @Test
    void aBillThatTiesItsGoodsToNoContainerLiesInAllOfThem() {
        String loose = text("manifest-one-bill-two-containers.edi").replaceAll("SGP[^']*'\n", "")
                .replaceAll("UNT\\+\\d+", "UNT+18");

        assertThat(manifest(loose).bills()).extracting(Entry::containers)
                .containsExactly(Set.of(SECOND_BOX, THIRD_BOX));
    }

    @Test
    void aBillWithoutReferenceIsNamedByItsMasterBillOrItsOwnNumber() {
        String paper = text("manifest-one-bill-two-containers.edi");

        assertThat(manifest(paper.replace("RFF+BM:", "RFF+MB:")).bills()).extracting(Entry::bill)
                .containsExactly(new BillNumber("DHNB26110003"));
        assertThat(manifest(paper.replace("RFF+BM:", "RFF+UCN:").replace("CNI+1'", "CNI+1+OWN1'")).bills())
                .extracting(Entry::bill).containsExactly(new BillNumber("OWN1"));
    }

    @Test
    void theFunctionOfAManifestIsItsPurpose() {
        assertThat(manifest(text("manifest-cancelled.edi")).purpose()).isEqualTo(Purpose.CANCELLATION);
        String paper = text("manifest-two-bills.edi");
        assertThat(manifest(paper.replace("0001+9'", "0001+5'")).purpose()).isEqualTo(Purpose.REPLACEMENT);
        assertThat(manifest(paper.replace("0001+9'", "0001+2'")).purpose()).isEqualTo(Purpose.ADDITION);
        assertThat(manifest(paper.replace("0001+9'", "0001'")).purpose()).isEqualTo(Purpose.ORIGINAL);
    }

    @Test
    void whatAManifestLacksIsAskedFor() {
        String paper = text("manifest-two-bills.edi").replace("DHM2611200001+9", "+16")
                .replace("RFF+BM:DHNB26110002", "RFF+UCN:1");

        var read = port.readManifest(message(paper.getBytes(UTF_8)), "shipping-line");

        assertThat(read.understood()).isEmpty();
        assertThat(read.corrections())
                .containsExactly(new CorrectionAsked(Correction.DETAIL_MISSING, "BGM 1004"),
                new CorrectionAsked(Correction.CODE_NOT_TAKEN, "BGM 1225 16"),
                new CorrectionAsked(Correction.DETAIL_MISSING, "RFF+BM"));
    }

    @Test
    void chineseGoodsDoNotDisturbAManifest() {
        assertThat(port.readManifest(message("manifest-chinese-goods.edi"), "shipping-line").understood())
                .hasSize(1);
    }

    @Test
    void gateMovesAreReadWithPlaceAndBeijingTime() {
        assertThat(reports("gate-out-terminal.edi").understood())
                .containsExactly(new GateReport(new GateMove(BOX, Direction.OUT, TERMINAL, AT), Set.of(BILL),
                    false));
        assertThat(reports("gate-in-site.edi").understood()).containsExactly(new GateReport(
                new GateMove(BOX, Direction.IN, SITE, Instant.parse("2026-11-21T09:10:00Z")), Set.of(BILL),
                    false));
    }

    @Test
    void laterDirectoriesSayTheSame() {
        assertThat(reports(text("gate-in-site.edi").replace("D:95B:UN:ITG14", "D:00B:UN:SMDG20")).understood())
                .isEqualTo(reports("gate-in-site.edi").understood());
        assertThat(manifest(text("manifest-two-bills.edi").replace("D:95B", "D:96B")))
                .isEqualTo(manifest(text("manifest-two-bills.edi")));
    }

    @Test
    void aReportMayBeTakenBack() {
        assertThat(reports(text("gate-out-terminal.edi").replace("GO0001+9'", "GO0001+1'")).understood())
                .extracting(GateReport::takenBack).containsExactly(true);
    }

    @Test
    void thePortStandsForThePlaceWhereNoTerminalIsNamed() {
        assertThat(reports(text("gate-out-terminal.edi").replace("+NBTERM:TER:ZZZ", "")).understood())
                .extracting(report -> report.move().place()).containsExactly(new Place("CNNGB"));
        assertThat(reports(text("gate-out-terminal.edi").replace("139:6+NBTERM:TER:ZZZ", "139:6:MEISHAN"))
                .understood()).extracting(report -> report.move().place()).containsExactly(new Place("MEISHAN"));
    }

    @Test
    void whatAGateReportLacksIsAskedFor() {
        String paper = text("gate-out-terminal.edi");

        assertAsked(paper.replace("LOC+165", "LOC+9"), Correction.DETAIL_MISSING, "PPLU2600010 LOC+165");
        assertAsked(paper.replace("DTM+7:", "DTM+8:"), Correction.DETAIL_MISSING, "PPLU2600010 DTM+7");
        assertAsked(paper.replace("202611211530", "202611312530"), Correction.CODE_NOT_TAKEN,
                "PPLU2600010 DTM+7");
        assertAsked(paper.replace("BGM+36", "BGM+44"), Correction.CODE_NOT_TAKEN, "BGM 1001 44");
        assertAsked(paper.replace("EQD+CN+PPLU2600010", "EQD+CN+"), Correction.DETAIL_MISSING, "EQD 8260");
        assertAsked(paper.replace("EQD+CN", "EQD+CH"), Correction.DETAIL_MISSING, "EQD+CN");
    }

    @Test
    void aNumberOrPlaceThatOnlyEdiHasRoomForIsAskedToBeMended() {
        String longest = "B".repeat(37);
        String gate = text("gate-in-site.edi").replace("D:95B:UN:ITG14", "D:00B:UN:SMDG20");
        String manifest = text("manifest-two-bills.edi").replace("D:95B", "D:00B");

        assertThat(reports(gate.replace("DHNB26110001", longest)).understood()).hasSize(1);
        assertAsked(gate.replace("DHNB26110001", longest + "B"), Correction.BILL_NUMBER_TOO_LONG, longest + "B");
        assertAsked(gate.replaceFirst("LOC\\+165[^']*", "LOC+165+:::" + "P".repeat(36)), Correction.CODE_NOT_TAKEN,
                "PPLU2600010 LOC+165");
        assertThat(port.readManifest(message(manifest.replace("DHNB26110002", longest + "B").getBytes(UTF_8)), "")
                .corrections()).containsExactly(new CorrectionAsked(Correction.BILL_NUMBER_TOO_LONG, longest + "B"));
    }

    @Test
    void aTransferIsToldByCusres() {
        byte[] written = port.writePermissions(OUTGOING, List.of(new PermissionTold(TERMINAL,
                Permission.transferTo(SITE), Set.of(BOX), Set.of(BILL), AT)));

        assertThat(body(written)).isEqualTo("UNH+1+CUSRES:D:96B:UN'BGM+962+PP42-1+9'DTM+137:202611211530:203'"
                + "LOC+11+NBTERM:72:ZZZ'LOC+18+NBCC01:72:ZZZ'GIS+8'EQD+CN+PPLU2600010'RFF+BM:DHNB26110001'CNT+16:1'"
                + "UNT+10+1'");
    }

    @Test
    void releaseAndWithdrawalHaveTheirIndicators() {
        byte[] written = port.writePermissions(OUTGOING, List.of(
                new PermissionTold(TERMINAL, Permission.RELEASED, Set.of(BOX), Set.of(), AT),
                new PermissionTold(TERMINAL, Permission.NONE, Set.of(BOX), Set.of(), AT)));

        assertThat(read(written).messages()).extracting(message -> message.segments().get(4).value(1))
                .containsExactly("4", "7");
    }

    @Test
    void moreContainersThanAMessageHoldsGoInSeveral() {
        Set<ContainerNumber> many = new TreeSet<>();
        IntStream.range(0, 1000).forEach(i -> many.add(new ContainerNumber("PPLU" + (3000000 + i))));

        byte[] written = port.writePermissions(OUTGOING,
                List.of(new PermissionTold(TERMINAL, Permission.RELEASED,
                many, Set.of(), AT)));

        assertThat(read(written).messages()).hasSize(2);
    }

    @Test
    void everyStepIsToldByIftsta() {
        var bill = new Bill(BILL, new Filing("DHM2611200001", "shipping-line"), SITE, Set.of(BOX), Set.of());

        for (Step step : Step.values()) {
            byte[] written = port.writeSteps(OUTGOING, List.of(new StepTold(step, bill, BOX, SITE, AT)));
            assertThat(read(written).messages().get(0).type().table()).isEqualTo("IFTSTA D:00B");
        }
        assertThat(body(port.writeSteps(OUTGOING, List.of(
                new StepTold(Step.ARRIVED_AT_SITE, bill, BOX, SITE, AT)))))
                .isEqualTo("UNH+1+IFTSTA:D:00B:UN'BGM+23+PP42-1+9'DTM+137:202611211531:203'RFF+AFB:DHM2611200001'"
                        + "CNI+1+DHNB26110001'STS+1+1::ZZZ:Arrived at the supervised site'RFF+BM:DHNB26110001'"
                        + "DTM+334:202611211530:203'LOC+175+NBCC01:72:ZZZ'EQD+CN+PPLU2600010'UNT+11+1'");
    }

    @Test
    void everyCorrectionIsAskedByAperak() {
        for (Correction correction : Correction.values()) {
            read(port.writeCorrections(OUTGOING, new Referred("NB0001", "GO0001"),
                    List.of(new CorrectionAsked(correction, "X".repeat(40)))));
        }
        assertThat(body(port.writeCorrections(OUTGOING, new Referred("NB0001", "GO0001"),
                List.of(new CorrectionAsked(Correction.MOVE_UNKNOWN, BOX.value())))))
                .isEqualTo("UNH+1+APERAK:D:96B:UN'BGM+313+PP42-1+9'DTM+137:202611211531:203'RFF+ACW:NB0001'"
                        + "RFF+AGO:GO0001'ERC+P03::ZZZ'FTX+AAO+++There is no such move to take back?: check container, "
                        + "place and time'RFF+EQ:PPLU2600010'UNT+9+1'");
    }

    @Test
    void aChineseReferenceIsCarriedInUnow() {
        byte[] written = port.writeCorrections(OUTGOING, new Referred("NB0001", ""),
                List.of(new CorrectionAsked(Correction.CONTAINER_UNKNOWN, "甬港0001")));

        assertThat(read(written).envelope().syntax().identifier()).isEqualTo("UNOW");
    }

    @Test
    void theEnvelopeNamesBothPartiesAndGivesTheTestIndicatorBack() {
        var test = new Outgoing(OUTGOING.recipient(), "PP43", AT, true);

        var envelope = read(port.writePermissions(test, List.of(new PermissionTold(TERMINAL, Permission.NONE,
                Set.of(BOX), Set.of(), AT)))).envelope();

        assertThat(envelope.sender().id()).isEqualTo("PAPERLESSPORT");
        assertThat(envelope.recipient().id()).isEqualTo("NBTERM");
        assertThat(envelope.test()).isTrue();
    }

    @Test
    void timesAreReadByTheNumberOfTheirDigits() {
        assertThat(List.of("2611211530", "202611211530", "20261121153000")).allSatisfy(digits ->
                assertThat(PortTime.read(digits)).contains(AT));
        assertThat(PortTime.read("20261121")).contains(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(PortTime.read("261121")).contains(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(List.of("", "2026112115301", "20260230", "yesterday...")).allSatisfy(digits ->
                assertThat(PortTime.read(digits)).isEmpty());
    }

    private void assertAsked(String paper, Correction correction, String reference) {
        assertThat(reports(paper)).isEqualTo(new Reading<>(List.of(),
                List.of(new CorrectionAsked(correction, reference))));
    }

    private Manifest manifest(String paper) {
        return port.readManifest(message(paper.getBytes(UTF_8)), "shipping-line").understood().get(0);
    }

    private Reading<GateReport> reports(String paper) {
        return port.readGateReports(paper.endsWith(".edi") ? message(paper) : message(paper.getBytes(UTF_8)));
    }

    /** What we write is valid by the tables we read by. */
    private static EdiInterchange read(byte[] written) {
        var read = EdiReader.standard().read(written);
        assertThat(read.allFaults()).isEmpty();
        return read;
    }

    private static String body(byte[] written) {
        read(written);
        return new String(written, UTF_8).replaceAll("(?s).*(UNH.*)UNZ.*", "$1");
    }

    private static EdiMessage message(String paper) {
        return message(text(paper).getBytes(UTF_8));
    }

    private static EdiMessage message(byte[] bytes) {
        return EdiReader.standard().read(bytes).acceptedMessages().get(0);
    }

    private static String text(String paper) {
        try {
            return Files.readString(PAPERS.resolve(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
