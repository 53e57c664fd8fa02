package org.paperlessport.schemas.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiType;
import org.paperlessport.schemas.port.Container.Filling;
import org.paperlessport.schemas.port.CustomsAnswer.Decision;
import org.paperlessport.schemas.port.GateMove.Direction;

class PortWriterTest {

    private static final PlatformHeading FILE = new PlatformHeading("", "DONGHAI", "PORT", "202611211530", "", "");
    private static final Voyage SHIP = new Voyage("20", "1", "048W", "", "9876543", "MORNING STAR", "PA");
    private static final Weight GROSS = new Weight(Weight.Kind.GROSS, new BigDecimal("2400.5"), "KGM");
    private static final Container BOX = new Container("PPLU2600010", "45G1", "", Filling.FULL, "",
            List.of(new Seal("DH88", "")), List.of());

    @Test
    void aGateMoveIsTheSameFromEverySyntaxThatCarriesIt() {
        var move = new GateMove(Heading.NONE, Direction.OUT, BOX, new Particulars(
                List.of(new Reference(Reference.Kind.BILL, "DHNB1")),
                List.of(new Moment(Moment.Meaning.MOVED, "202611211530", "")),
                List.of(place(Location.Role.REPORTING, "CNNGB")), List.of(), List.of(), List.of()), Particulars.NONE);

        for (String release : List.of("95B", "00B")) {
            Written codeco = PortWriter.edifact(EdiType.of("CODECO", "D", release), List.of(move));
            assertThat(edifact("CODECO", codeco)).isEqualTo(List.of(move));
            assertThat(codeco.faults()).extracting(Fault::code, fault -> ((Place.InEdi) fault.where()).tag())
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("EDI-WANTING", "NAD"));
        }
        assertThat(x12("322", List.of(move))).isEqualTo(List.of(move));
    }

    @Test
    void aBillIsTheSameFromEverySyntax() {
        var common = new Particulars(List.of(), List.of(day(Moment.Meaning.ARRIVAL_EXPECTED)),
                List.of(place(Location.Role.DISCHARGE, "CNNGB")), List.of(),
                List.of(new Voyage("20", "1", "048W", "PPLI", "9876543", "MORNING STAR", "PA")), List.of());
        var bill = new ManifestBill(Heading.NONE, "DHNB1", List.of(BOX), List.of(goods(List.of(BOX.number()))),
                new Particulars(List.of(new Reference(Reference.Kind.BILL, "DHNB1")), List.of(),
                        List.of(place(Location.Role.LOADING, "KRPUS")), List.of(party(Party.Role.CONSIGNEE)),
                        List.of(), List.of()), common);

        Written cuscar = PortWriter.edifact(EdiType.of("CUSCAR", "D", "96B"), List.of(bill));
        assertThat(cuscar.faults()).isEmpty();
        assertThat(edifact("CUSCAR", cuscar)).isEqualTo(List.of(BOX, bill));
        assertThat(x12("309", List.of(bill))).isEqualTo(List.of(bill));
    }

    @Test
    void aPlatformManifestSaysWhatItsRecordsHoldAndTellsOfTheRest() {
        var party = new Party(Party.Role.CONSIGNEE, "", "MEI GOODS", new Address("HARBOUR ROAD 1", "", "", "", ""));
        var common = new Particulars(List.of(), List.of(day(Moment.Meaning.ARRIVAL_EXPECTED),
                day(Moment.Meaning.DEPARTED)), List.of(), List.of(new Party(Party.Role.CARRIER, "DHL", "DONGHAI LINE")),
                List.of(SHIP), List.of());
        var bill = new ManifestBill(new Heading("", "9"), "DHNB1", List.of(BOX),
                List.of(goods(List.of(BOX.number()))), new Particulars(
                        List.of(new Reference(Reference.Kind.BILL, "DHNB1")), List.of(day(Moment.Meaning.BILL_ISSUED)),
                        List.of(place(Location.Role.LOADING, "KRPUS"), place(Location.Role.DISCHARGE, "CNNGB")),
                        List.of(party), List.of(), List.of()), common);
        assertThat(platform("IFCSUM", List.of(bill))).isEqualTo(List.of(bill));

        var chilled = new ManifestBill(bill.heading(), bill.number(), List.of(reefer()), bill.goods(),
                bill.own(), common);
        Written written = PortWriter.platform("IFCSUM", FILE, List.of(chilled));
        assertThat(written.sendable()).isTrue();
        assertThat(written.faults()).extracting(Fault::code, Fault::found).containsExactly(
                org.assertj.core.groups.Tuple.tuple("EDI-NOT-CARRIED", "2+-18:CEL"));
    }

    @Test
    void aHandoverListSaysWhoseContainerIsHandedOver() {
        var own = new Particulars(List.of(), List.of(), List.of(), List.of(new Party(Party.Role.OPERATOR, "DHL",
                "DONGHAI LINE")), List.of(), List.of());
        var common = new Particulars(List.of(), List.of(day(Moment.Meaning.DEPARTED)),
                List.of(place(Location.Role.LOADING, "CNNGB")), List.of(),
                List.of(new Voyage("20", "1", "048W", "", "9876543", "MORNING STAR")), List.of());
        var bill = new ManifestBill(new Heading("", "9"), "DHNB1", List.of(new Container("PPLU2600010", "45G1", "",
                Filling.FULL, "", List.of(), List.of(GROSS))), List.of(), own, common);

        assertThat(platform("CTNJJD", List.of(bill))).isEqualTo(List.of(bill));
    }

    @Test
    void aBookingIsTheSameFromIftmbcAnd301AndItsNumberPartiesAndGoodsFromAPlatformFile() {
        var said = new Particulars(List.of(new Reference(Reference.Kind.BOOKING, "DH7")), List.of(),
                List.of(place(Location.Role.LOADING, "CNNGB")), List.of(party(Party.Role.SHIPPER)),
                List.of(SHIP), List.of());
        var wanted = new Container("", "45G1", "", Filling.NOT_SAID, "2", List.of(), List.of());
        var confirmed = new Booking(new Heading("DH7", ""), true, List.of(wanted), List.of(oneLine()), said,
                Particulars.NONE);
        Written iftmbc = PortWriter.edifact(EdiType.of("IFTMBC", "D", "99B"), List.of(confirmed));
        assertThat(iftmbc.faults()).isEmpty();
        assertThat(edifact("IFTMBC", iftmbc)).isEqualTo(List.of(confirmed));
        assertThat(x12("301", List.of(confirmed))).isEqualTo(List.of(confirmed));

        var asked = new Booking(new Heading("", "9"), false, List.of(), List.of(oneLine()), new Particulars(
                said.references(), List.of(), List.of(), List.of(new Party(Party.Role.SHIPPER, "", "MEI GOODS")),
                said.voyages(), List.of("TELEX RELEASE")), Particulars.NONE);
        Written iftmbf = PortWriter.edifact(EdiType.of("IFTMBF", "D", "99B"), List.of(asked));
        assertThat(edifact("IFTMBF", iftmbf)).isEqualTo(List.of(asked));
        assertThat(platform("IFTMBF", List.of(asked))).isEqualTo(List.of(asked));

        var full = new Booking(asked.heading(), false, confirmed.containers(), asked.goods(), said, Particulars.NONE);
        assertThat(PortWriter.platform("IFTMBF", FILE, List.of(full)).faults()).extracting(Fault::found)
                .containsExactly("NINGBO315000CN", "LOADING CNNGB", "45G1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"95B", "00B", "13B"})
    void aStowPositionIsTheSameFromBaplieAndPlatformFile(String release) {
        var box = new Container("PPLU2600010", "45G1", "", Filling.FULL, "", List.of(), List.of(GROSS),
                reefer().handling());
        var cell = new StowPosition(new Heading("", "9"), "0010282", List.of(box), new Particulars(List.of(), List.of(),
                List.of(place(Location.Role.LOADING, "KRPUS"), place(Location.Role.DISCHARGE, "CNNGB")),
                List.of(new Party(Party.Role.OPERATOR, "DHL", "")), List.of(), List.of()),
                new Particulars(List.of(), List.of(), List.of(), List.of(), List.of(SHIP), List.of()));

        assertThat(edifact("BAPLIE", PortWriter.edifact(EdiType.of("BAPLIE", "D", release), List.of(cell))))
                .isEqualTo(List.of(cell));
        assertThat(platform("BAPLIE", List.of(cell))).isEqualTo(List.of(cell));
    }

    @Test
    void aStatusIsTheSameFromIftstaAnd315() {
        var event = new StatusEvent(Heading.NONE, StatusEvent.Step.LOADED, "", List.of(new Container("PPLU2600010",
                "45G1", "", Filling.FULL, "", List.of(), List.of())), new Particulars(
                        List.of(new Reference(Reference.Kind.BILL, "DHNB1")),
                        List.of(new Moment(Moment.Meaning.STATUS, "202611211530", "")),
                        List.of(place(Location.Role.ACTIVITY, "CNNGB")), List.of(), List.of(SHIP), List.of()),
                Particulars.NONE);

        Written iftsta = PortWriter.edifact(EdiType.of("IFTSTA", "D", "00B"), List.of(event));
        assertThat(iftsta.faults()).isEmpty();
        assertThat(edifact("IFTSTA", iftsta)).isEqualTo(List.of(event));
        assertThat(x12("315", List.of(event))).isEqualTo(List.of(event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"96B", "00B", "13B"})
    void aCustomsAnswerStandsInGisOrInGeiAsTheDirectoryHasIt(String release) {
        var answer = new CustomsAnswer(new Heading("A1", "9"), Decision.RELEASED, "", List.of(new Container("PPLU1", "",
                "", Filling.NOT_SAID, "", List.of(), List.of())), List.of("E7"), new Particulars(
                        List.of(new Reference(Reference.Kind.BILL, "DHNB1")), List.of(), List.of(), List.of(),
                        List.of(), List.of("PAID")), Particulars.NONE);

        Written written = PortWriter.edifact(EdiType.of("CUSRES", "D", release), List.of(answer));
        assertThat(written.faults()).isEmpty();
        assertThat(edifact("CUSRES", written)).isEqualTo(List.of(answer));
        assertThat(written.segments()).extracting(EdiSegment::tag).contains(release.equals("13B") ? "GEI" : "GIS");
    }

    @Test
    void ordersHaveTheCodesOfTheirDirectory() {
        var order = new ReleaseOrder(Heading.NONE, ReleaseOrder.Kind.ACCEPT, BOX, Particulars.NONE, Particulars.NONE);

        assertThat(PortWriter.edifact(EdiType.of("COPARN", "D", "95B"), List.of(order)).segments().get(0).value(1))
                .isEqualTo("11");
        assertThat(PortWriter.edifact(EdiType.of("COPARN", "D", "00B"), List.of(order)).segments().get(0).value(1))
                .isEqualTo("126");
    }

    @Test
    void whatStandsInNoOneMessageIsRefusedByName() {
        var in = new GateMove(Heading.NONE, Direction.IN, BOX, Particulars.NONE, Particulars.NONE);
        var out = new GateMove(Heading.NONE, Direction.OUT, BOX, Particulars.NONE, Particulars.NONE);

        Written mixed = PortWriter.edifact(EdiType.of("CODECO", "D", "95B"), List.of(in, out));
        assertThat(mixed.sendable()).isFalse();
        assertThat(mixed.faults()).extracting(Fault::code).contains("EDI-NOT-OF-KIND");
        assertThatThrownBy(() -> PortWriter.edifact(EdiType.of("CODECO", "D", "77Z"), List.of(in)))
                .hasMessageContaining("CODECO D:77Z");
        assertThatThrownBy(() -> PortWriter.x12("350", "004010", List.of(in))).hasMessageContaining("350");
    }

    @Test
    void aValueTooLongForItsDirectoryIsToldOfAndNotCut() {
        var box = new Container("PPLU2600010", "45G1", "", Filling.FULL, "",
                List.of(new Seal("SEALOFTWELVE", "")), List.of());
        var move = new GateMove(Heading.NONE, Direction.IN, box, Particulars.NONE, Particulars.NONE);

        assertThat(PortWriter.edifact(EdiType.of("CODECO", "D", "95B"), List.of(move)).faults())
                .extracting(Fault::found).contains("SEALOFTWELVE");
        assertThat(PortWriter.edifact(EdiType.of("CODECO", "D", "00B"), List.of(move)).faults())
                .extracting(Fault::found).doesNotContain("SEALOFTWELVE");
    }

    private static Container reefer() {
        return new Container(BOX.number(), BOX.sizeType(), "", BOX.filling(), "", BOX.seals(), List.of(),
                new Handling(List.of(new Handling.Temperature("2", new BigDecimal("-18"), "CEL")), List.of(), List.of(),
                        List.of()));
    }

    private static Goods goods(List<String> boxes) {
        return new Goods("120", "CTN", "FACIAL MASKS\nIN TUBES", boxes, List.of(GROSS));
    }

    /** In 301 a line of goods has room for one line of text. */
    private static Goods oneLine() {
        return new Goods("120", "CTN", "FACIAL MASKS", List.of(), List.of(GROSS));
    }

    private static Party party(Party.Role role) {
        return new Party(role, "", "MEI GOODS", new Address("HARBOUR ROAD 1", "NINGBO", "", "315000", "CN"));
    }

    private static Location place(Location.Role role, String code) {
        return new Location(role, code, Location.UN_LOCODE, "", "");
    }

    private static Moment day(Moment.Meaning meaning) {
        return new Moment(meaning, "20261121", "");
    }

    private static List<PortDocument> edifact(String message, Written written) {
        List<EdiSegment> segments = new ArrayList<>(List.of(EdiSegment.of("UNH", el("1"))));
        segments.addAll(written.segments());
        segments.add(EdiSegment.of("UNT", el("1"), el("1")));
        return PortDocuments.ofEdifact(message, segments).documents();
    }

    private static List<PortDocument> x12(String set, List<PortDocument> documents) {
        Written written = PortWriter.x12(set, "004010", documents);
        assertThat(written.faults()).isEmpty();
        return PortDocuments.ofX12(set, written.segments()).documents();
    }

    private static List<PortDocument> platform(String type, List<PortDocument> documents) {
        Written written = PortWriter.platform(type, FILE, documents);
        assertThat(written.faults()).isEmpty();
        return PortDocuments.ofPlatform(written.segments()).documents();
    }
}
