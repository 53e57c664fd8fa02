package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.adapters.casebook.PortExamples.incoming;
import static org.paperlessport.adapters.casebook.PortExamples.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.Content.PortReport;
import org.paperlessport.adapters.casebook.PortExamples.Ship;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Manifest.Purpose;

/** What carriers and terminals report, and what it means to containers, parcels and those who are told. */
class PortDeskTest {

    private static final Ship SHIP = PortExamples.ship("BILL1", "PPLU2600010");
    private static final Purchase MILK = Purchase.of("O1").under("BILL1");

    @ParameterizedTest
    @EnumSource(Database.class)
    void aManifestPermitsItsContainersToMoveAndTellsTerminalAndLine(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);

            office.port().apply(SHIP.manifest(office));

            assertThat(office.mailbox("terminal")).containsExactly("GO [ContainerNumber[value=PPLU2600010]]");
            assertThat(office.mailbox("shipping-line")).containsExactly("TRANSFER_PERMITTED BILL1");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void manifestAndGateMovesEndAlikeInAnyOrder(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            Set<String> ends = new HashSet<>();
            for (String order : List.of("MOI", "MIO", "OMI", "OIM", "IMO", "IOM")) {
                Ship ship = PortExamples.ship("B-" + order, "CONT" + order);
                for (char report : order.toCharArray()) {
                    office.port().apply(incoming(office, "terminal", switch (report) {
                        case 'M' -> report(List.of(ship.manifest(Purpose.ORIGINAL)), List.of());
                        case 'O' -> report(List.of(), List.of(ship.out()));
                        default -> report(List.of(), List.of(ship.in()));
                    }));
                }
                ends.add(state(db, ship).replace(ship.bill().value(), "B").replace(ship.container().value(), "C"));
            }

            assertThat(ends).hasSize(1).first().asString().startsWith("true ");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theSameReportAgainChangesNothingAndTellsNobody(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            PortDesk.Incoming manifest = SHIP.manifest(office);
            office.port().apply(manifest);
            String before = state(db, SHIP);

            office.port().apply(manifest);
            PortDesk.Incoming again = SHIP.manifest(office);
            office.port().apply(again);

            assertThat(state(db, SHIP)).isEqualTo(before);
            assertThat(office.mailbox("terminal")).hasSize(1);
            assertThat(office.mailbox("shipping-line")).hasSize(1);
            assertThat(status(db, again)).isEqualTo("APPLIED");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aContainerThatLeavesWithoutPermissionIsAnAlarmAndToldTheTerminal(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            PortDesk.Incoming left = incoming(office, "terminal", report(List.of(), List.of(SHIP.out())));

            office.port().apply(left);

            assertThat(db.jdbc().queryForMap("select kind, container, place, message_id from port_alarm"))
                    .isEqualTo(Map.of("kind", "OUT_WITHOUT_PERMISSION", "container", "PPLU2600010", "place", "NBTERM",
                            "message_id", left.messageId()));
            assertThat(office.mailbox("terminal")).containsExactlyInAnyOrder(
                    "STOP [ContainerNumber[value=PPLU2600010]]", "CONTAINER_UNKNOWN PPLU2600010");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aTestIsOnlyReadAndARefusedMessageGoesNoFurtherThanTheGoodOne(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            PortReport good = report(List.of(SHIP.manifest(Purpose.ORIGINAL)), List.of());
            PortReport bad = new PortReport("2", "I1", "D2", List.of(), List.of(), List.of(), true, false);
            PortDesk.Incoming test = incoming(office, "terminal", new PortReport(good.reference(), good.interchange(),
                    good.document(), good.manifests(), good.gates(), good.corrections(), false, true));
            PortDesk.Incoming both = incoming(office, "shipping-line", bad, good);

            office.port().apply(test);
            assertThat(office.mailbox("terminal")).isEmpty();
            office.port().apply(both);

            assertThat(status(db, test)).isEqualTo("APPLIED");
            assertThat(status(db, both)).isEqualTo("PARTLY_APPLIED");
            assertThat(office.mailbox("terminal")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aParcelDeclaredBeforeItsContainerIsInWaitsAndThenMayLeave(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db).file(MILK);
            office.port().apply(SHIP.manifest(office));
            assertThat(office.found("O1").state().holds()).extracting(Hold::kind, Hold::reference)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Hold.Kind.ARRIVAL, "BILL1"));

            office.port().apply(SHIP.arrival(office));

            assertThat(office.stage("O1")).isEqualTo(Stage.RELEASED);
            assertThat(office.found("O1").state().holds()).isEmpty();
            assertThat(office.mailbox("warehouse")).containsExactly("RELEASED O1", "HOLD_LIFTED O1");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aParcelDeclaredAfterwardsNeverWaits(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db);
            office.port().apply(SHIP.manifest(office));
            office.port().apply(SHIP.arrival(office));

            office.file(MILK);

            assertThat(office.found("O1").state().holds()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aParcelWaitsForEveryContainerOfItsBill(Database database) {
        try (var db = database.open()) {
            Office office = new Office(db).file(MILK);
            Ship second = PortExamples.ship("BILL1", "PPLU2600025");
            office.port().apply(incoming(office, "shipping-line", report(List.of(SHIP.manifest(Purpose.ORIGINAL,
                    new ContainerNumber("PPLU2600025"))), List.of())));

            office.port().apply(SHIP.arrival(office));
            assertThat(office.found("O1").state().holds()).hasSize(1);
            office.port().apply(second.arrival(office));

            assertThat(office.found("O1").state().holds()).isEmpty();
        }
    }

    private static String state(Database.Opened db, Ship ship) {
        return db.jdbc().queryForObject("select arrived from port_bill where bill_no = ?", Boolean.class,
                ship.bill().value()) + " " + db.jdbc().queryForObject("select body from port_container"
                + " where number = ?", String.class, ship.container().value());
    }

    private static String status(Database.Opened db, PortDesk.Incoming message) {
        return db.jdbc().queryForObject("select status from message where id = ?", String.class,
                message.messageId());
    }
}
