package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.adapters.casebook.CaseExamples.at;
import static org.paperlessport.adapters.casebook.CaseExamples.filed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.adapters.casebook.Papers;
import org.paperlessport.clearance.CaseEvent;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Discrepancy;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Hold;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The visibility table, row by row. */
@ApiTest
class OrdersApiTest {

    private static final String ORDERS = "/api/v1/orders/" + Papers.PLATFORM.code() + "/";
    private static final Discrepancy AMOUNT = new Discrepancy("1332", "acturalPaid", "199.00", "198.00", "", "",
            Owner.PAYMENT, new Text("金额不一致", "The amounts differ"));

    private final Asking ask;
    private final CaseExamples examples;
    private final JdbcTemplate jdbc;

    OrdersApiTest(Asking ask, CaseExamples examples, JdbcTemplate jdbc) {
        this.ask = ask;
        this.examples = examples;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noCase() {
        for (var table : List.of("case_event", "paper", "clearance_case")) {
            jdbc.update("delete from " + table);
        }
    }

    private CaseState released() {
        var state = examples.declared("O1", Stage.RELEASED, Lane.YELLOW);
        examples.event(state, new CaseEvent(at(5), Happening.RELEASED, "800", "officer", "R01"));
        examples.hold(state, new Hold(Hold.Kind.ARRIVAL, "BILL1", at(5)));
        return state;
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "merchant", "declarant", "officer"})
    void platformMerchantDeclarantAndOfficerSeeAll(String account) {
        var state = released();

        assertThat(ask.get(account, ORDERS + "O1")).bodyJson().isLenientlyEqualTo("""
                {"orderNo": "O1", "stage": "RELEASED",
                 "status": {"code": "800", "zh": "放行", "en": "Released"},
                 "waybillNo": "W-O1",
                 "declaration": {"invtNo": "%s", "preNo": "%s", "lane": "YELLOW"},
                 "tax": {"customsDuty": "0.00", "consumptionTax": "0.00", "valueAddedTax": "18.11",
                         "payable": "18.11"},
                 "discrepancies": [],
                 "holds": [{"kind": "ARRIVAL", "reference": "BILL1", "since": "2026-11-22T18:05:00+08:00"}],
                 "waitingFor": [],
                 "timeline": [
                   {"at": "2026-11-22T18:01:00+08:00", "event": "ORDER_FILED", "code": "",
                    "zh": "平台已申报订单", "en": "The platform filed the order"},
                   {"event": "PAYMENT_FILED"}, {"event": "WAYBILL_FILED"}, {"event": "DECLARED"},
                   {"at": "2026-11-22T18:05:00+08:00", "event": "RELEASED", "code": "800",
                    "zh": "海关放行", "en": "Customs released the parcel"}]}"""
                .formatted(state.invtNo(), state.preNo()));
        assertThat(ask.get(account, ORDERS + "O1")).bodyJson().extractingPath("$.next.what.en").isNotNull();
    }

    @Test
    void theCarrierSeesTheStageAndItsWaybill() {
        released();

        assertThat(ask.get("carrier", ORDERS + "O1")).bodyJson().isStrictlyEqualTo("""
                {"orderNo": "O1", "stage": "RELEASED",
                 "status": {"code": "800", "zh": "放行", "en": "Released"}, "waybillNo": "W-O1",
                 "discrepancies": [], "waitingFor": [],
                 "timeline": [{"at": "2026-11-22T18:03:00+08:00", "event": "WAYBILL_FILED", "code": "",
                               "zh": "物流企业已申报运单", "en": "The carrier filed the waybill", "note": ""},
                              {"at": "2026-11-22T18:05:00+08:00", "event": "RELEASED", "code": "800",
                               "zh": "海关放行", "en": "Customs released the parcel", "note": ""}]}""");
    }

    @Test
    void thePaymentFirmSeesItsOwnDocumentAndWhatIsWrongWithIt() {
        examples.refused("O2", AMOUNT);

        assertThat(ask.get("payment", ORDERS + "O2")).bodyJson().isStrictlyEqualTo("""
                {"orderNo": "O2",
                 "discrepancies": [{"code": "1332", "field": "acturalPaid", "payment": "198.00",
                                    "owner": "PAYMENT"}],
                 "waitingFor": [],
                 "timeline": [{"at": "2026-11-22T18:02:00+08:00", "event": "PAYMENT_FILED", "code": "",
                               "zh": "支付企业已申报支付单", "en": "The payment firm filed the payment", "note": ""}],
                 "payment": {"payTransactionId": "PAY-O2", "amountPaid": "199.00", "payTime": "20261122180300",
                             "filedAt": "2026-11-22T18:02:00+08:00", "refused": false}}""");
    }

    @Test
    void theWarehouseLearnsGoOrStopAndNothingElse() {
        examples.declared("O1", Stage.RELEASED, Lane.GREEN);

        assertThat(ask.get("warehouse", ORDERS + "O1")).bodyJson()
                .isStrictlyEqualTo("{\"orderNo\": \"O1\", \"go\": true, \"reasons\": []}");
    }

    @ParameterizedTest
    @CsvSource({"broker", "terminal", "shipping-line", "operator"})
    void aStrangerDoesNotLearnThatThereIsSuchAnOrder(String account) {
        released();

        var stranger = ask.get(account, ORDERS + "O1");
        var noSuchOrder = ask.get("platform", ORDERS + "O9");

        assertThat(stranger).hasStatus(404);
        assertThat(noSuchOrder).hasStatus(404);
        assertThat(textOf(stranger)).isEqualTo(textOf(noSuchOrder).replace("O9", "O1"));
    }

    private static String textOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theBrokerSeesAsTheFirmWhosePaperItSent() {
        examples.undeclared("O3", filed(Papers.order("O3"), "platform", 1),
                filed(Papers.payment("O3"), "broker", 2));
        examples.undeclared("O4", filed(Papers.order("O4"), "broker", 1));

        assertThat(ask.get("broker", ORDERS + "O3")).bodyJson()
                .doesNotHavePath("$.stage").extractingPath("$.payment.amountPaid").isEqualTo("199.00");
        assertThat(ask.get("broker", ORDERS + "O4")).bodyJson()
                .extractingPath("$.stage").isEqualTo("GATHERING");
    }

    @Test
    void anUndeclaredOrderNamesEveryMissingPaperAndItsOwner() {
        examples.undeclared("O5", filed(Papers.order("O5"), "platform", 1));

        assertThat(ask.get("platform", ORDERS + "O5")).bodyJson().isLenientlyEqualTo("""
                {"stage": "GATHERING", "status": {"code": "", "zh": "单证收集", "en": "Waiting for papers"},
                 "waybillNo": "",
                 "waitingFor": [
                   {"party": "PAYMENT", "document": "PAYMENT", "firm": "3302968PC3",
                    "since": "2026-11-22T18:01:00+08:00"},
                   {"party": "CARRIER", "document": "WAYBILL"},
                   {"party": "DECLARANT", "document": "DECLARATION"}]}""");
    }

    @Test
    void aDiscrepancyShowsWhatEachPaperSays() {
        examples.refused("O2", AMOUNT);

        assertThat(ask.get("merchant", ORDERS + "O2")).bodyJson().isLenientlyEqualTo("""
                {"stage": "REFUSED", "status": {"code": "100"},
                 "discrepancies": [{"code": "1332", "field": "acturalPaid", "order": "199.00", "payment": "198.00",
                   "waybill": "", "declaration": "", "owner": "PAYMENT",
                   "text": {"zh": "金额不一致", "en": "The amounts differ"}}]}""");
    }
}
