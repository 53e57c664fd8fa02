package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.LineTax;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.TaxAssessment;
import org.paperlessport.clearance.Text;
import org.paperlessport.clearance.port.Bill;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.Container;
import org.paperlessport.clearance.port.ContainerHold;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Filing;
import org.paperlessport.clearance.port.GateConditions;
import org.paperlessport.clearance.port.Permission;
import org.paperlessport.clearance.port.Visit;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** What the casebook writes into a column it reads back equal. */
class CaseJsonTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final PortExamples.Ship SHIP = PortExamples.ship("BILL1", "PPLU2600010");

    @ParameterizedTest
    @MethodSource
    void theValueIsTheSame(Object value) {
        assertThat(Office.JSON.<Object>read(Office.JSON.write(value), type(value))).isEqualTo(value);
    }

    static Stream<Object> theValueIsTheSame() {
        Purchase milk = Purchase.of("O1");
        return Stream.of(CaseState.opened(7, "33019688A1", "O1", AT), whole(), milk.order(), milk.payment(),
                milk.waybill(), milk.declaration(), milk.under("BILL1").changed(1).declaration(),
                Container.unknown(SHIP.container()), container(Permission.NONE), container(Permission.RELEASED),
                container(Permission.transferTo(PortExamples.SITE)), bill());
    }

    @Test
    void faultsKeepTheirPlacesInXmlAndInEdi() {
        Fault[] faults = {fault(new Place.InXml(3, 14, "CEB311Message/Order[2]/OrderHead/currency")),
            fault(new Place.InEdi(5, "EQD", 2, 1))};

        assertThat(Office.JSON.read(Office.JSON.write(List.of(faults)), Fault[].class)).containsExactly(faults);
    }

    @Test
    void anAmountKeepsItsDigits() {
        for (String amount : List.of("0", "0.00", "199.00", "0.00001", "12345678901234.56789", "1E+3")) {
            BigDecimal read = Office.JSON.read(Office.JSON.write(new BigDecimal(amount)), BigDecimal.class);
            assertThat(read).isEqualTo(new BigDecimal(amount));
        }
    }

    @Test
    void whatALaterVersionWroteBesidesIsPassedOver() {
        String later = Office.JSON.write(bill()).replaceFirst("\\{", "{\"sealed\":true,");

        assertThat(Office.JSON.read(later, Bill.class)).isEqualTo(bill());
    }

    private static CaseState whole() {
        BigDecimal tax = new BigDecimal("16.38");
        return new CaseState(7, "33019688A1", "O1", Stage.DETAINED, "501", AT, "B20261122000000001",
                "31052026I000000001", Optional.of(Lane.RED), "CHAPTER-22",
                Optional.of(new TaxAssessment(new BigDecimal("180.00"), BigDecimal.ZERO, BigDecimal.ZERO, tax, tax,
                        List.of(new LineTax(1, "1901101010", new BigDecimal("180.00"), BigDecimal.ZERO,
                                BigDecimal.ZERO, new BigDecimal("0.13"), BigDecimal.ZERO, BigDecimal.ZERO, tax,
                                tax)))),
                List.of(new Discrepancy("1332", "acturalPaid", "199.00", "198.00", "", "", Owner.PAYMENT,
                        new Text("金额不一致", "The amounts differ \"by\" 1"))),
                List.of(new Hold(Hold.Kind.ARRIVAL, "BILL1", AT)),
                List.of(new Missing(PaperKind.PAYMENT, Owner.PAYMENT, "", AT)), Optional.of(AT), Optional.of(AT),
                Optional.of(AT), AT.plusMillis(1),
                Optional.of(new CaseState.Decided(Decision.Kind.DETAIN, "officer")));
    }

    private static Container container(Permission permission) {
        return new Container(SHIP.container(), new GateConditions(permission, true,
                Set.of(ContainerHold.PORT, ContainerHold.CUSTOMS_STOP)), new Visit(AT, PortExamples.TERMINAL,
                Set.of(SHIP.bill(), new BillNumber("BILL2")), List.of(SHIP.out(), SHIP.in())));
    }

    private static Bill bill() {
        ContainerNumber second = new ContainerNumber("PPLU2600025");
        return new Bill(SHIP.bill(), new Filing("M-1", "shipping-line"), PortExamples.SITE,
                Set.of(SHIP.container(), second), Set.of(second));
    }

    private static Fault fault(Place where) {
        return new Fault("CEB-ENUM", Fault.Severity.WARNING, Fault.Layer.RULE, where, "USD", "142",
                new org.paperlessport.schemas.Text("币制", "currency"));
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(Object value) {
        return (Class<Object>) value.getClass();
    }
}
