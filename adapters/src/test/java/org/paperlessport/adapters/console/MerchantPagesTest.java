package org.paperlessport.adapters.console;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.clearance.CaseState.Missing;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.adapters.casebook.CaseExamples.NOON;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MerchantPagesTest {

    private static final String ORDERS = "/merchant/orders/33019688A1/";

    private final Reader reader;
    private final CaseExamples cases;

    MerchantPagesTest(Reader reader, CaseExamples cases) {
        this.reader = reader;
        this.cases = cases;
    }

    @BeforeAll
    void someOrders() {
        cases.declared("CLEAR1", Stage.RELEASED, Lane.GREEN);
        cases.waiting("WAIT1", new Missing(PaperKind.PAYMENT, Owner.PAYMENT, "3302968PC3", NOON));
        cases.waiting("WAIT2", new Missing(PaperKind.PAYMENT, Owner.PAYMENT, "3302968PC3", NOON));
        cases.refused("BAD1", new Discrepancy("1332", "acturalPaid", "199.00", "198.00", "", "",
                Owner.PAYMENT,
                new Text("金额不符", "the amount differs")));
    }

    @Test
    void ordersThatNeedActionAreGroupedByCauseAndTheOthersStandBelow() {
        var page = Reader.text(reader.open("merchant", "/merchant"));

        assertThat(page).containsSubsequence("Need action", "payment firm must act", "WAIT2", "WAIT1",
                "the amount differs", "BAD1", "On their way, or done", "CLEAR1");
    }

    @Test
    void anOrderIsFoundByItsNumber() {
        assertThat(reader.open("merchant", "/merchant?q=BAD1")).hasRedirectedUrl(ORDERS + "BAD1");
        assertThat(Reader.text(reader.open("merchant", "/merchant?q=BAD9"))).contains("Nothing matches");
    }

    @Test
    void anOrderSaysWhereItStandsAndWhoMustAct() {
        var page = Reader.text(reader.open("merchant", ORDERS + "BAD1"));

        assertThat(page).containsSubsequence("Customs refused the declaration.", "Next: declarant",
                "What must be mended", "to be mended by the payment firm", "199.00", "198.00", "History",
                "The declaration was filed", "The platform filed the order");
    }

    @Test
    void aReleasedOrderShowsItsTax() {
        assertThat(Reader.text(reader.open("merchant", ORDERS + "CLEAR1")))
                .containsSubsequence("Customs released the parcel.", "Tax, CNY", "18.11", "Green · no hand");
    }

    @Test
    void aCarrierSeesWhereItStandsButNeitherTaxNorPayment() {
        var page = Reader.text(reader.open("carrier", ORDERS + "CLEAR1"));

        assertThat(page).contains("Customs released the parcel.", "The carrier filed the waybill")
                .doesNotContain("Tax, CNY", "18.11", "Amount paid", "The payment firm filed the payment");
    }

    @Test
    void thePaymentFirmSeesItsOwnFaultAndNoWaybill() {
        var page = Reader.text(reader.open("payment", ORDERS + "BAD1"));

        assertThat(page).contains("the amount differs", "The payment firm filed the payment")
                .doesNotContain("The carrier filed the waybill", "DHBAD1");
    }

    @Test
    void anUnknownOrderLooksAsOneOfSomebodyElseDoes() {
        var page = reader.open("broker", ORDERS + "CLEAR1");

        assertThat(page).hasStatus(404);
        assertThat(withoutToken(page)).contains("Order not found")
                .isEqualTo(withoutToken(reader.open("broker", ORDERS + "NONE1")).replace("NONE1", "CLEAR1"));
    }

    private static String withoutToken(MvcTestResult page) {
        return Reader.text(page).replaceAll("(content|value)=\"[\\w-]{60,}\"", "");
    }

    @Test
    void thePartThatChangesComesAlone() {
        assertThat(Reader.text(reader.open("merchant", ORDERS + "CLEAR1/now")))
                .contains("Customs released the parcel.").doesNotContain("<html");
    }
}
